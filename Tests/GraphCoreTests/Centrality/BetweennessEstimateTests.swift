import Testing

@testable import GraphCore

/// The shares of all pairs that the estimate is of.
private func exactShares(_ graph: WeightedGraph, _ paths: PathLengths) -> [Double] {
  let pairs = Double(graph.vertexCount) * Double(graph.vertexCount - 1) / 2
  return graph.betweenness(paths).map { $0 / max(1, pairs) }
}

/// How often each vertex was inside of the path of a sample, by the graph's names.
private func countedShares(
  _ graph: WeightedGraph, _ walk: Walk, samples: Int, seed: UInt64
) -> [Double] {
  let pairs = SampledPairs(
    vertexCount: graph.vertexCount, samples: 0..<samples, chunkSize: samples, seed: seed)
  let order: [UInt32]
  var sums: [Double]
  switch walk {
  case .hops:
    let network = HopNetwork(graph)
    order = network.order
    sums = [Double](repeating: 0, count: order.count)
    HopPathSampler(network, pairs).run(chunk: 0, into: &sums)
  case .lengths, .ones:
    let network = LengthNetwork(graph, walk == .ones ? .unweighted : .weighted)
    order = network.order
    sums = [Double](repeating: 0, count: order.count)
    LengthPathSampler<UInt64, Double>(network, pairs).run(chunk: 0, into: &sums)
  case .wideLengths:
    let network = LengthNetwork(graph)
    order = network.order
    sums = [Double](repeating: 0, count: order.count)
    LengthPathSampler<UInt128, WideCount>(network, pairs).run(chunk: 0, into: &sums)
  }
  return graph.scatter(sums, to: order) { $0 / Double(samples) }
}

/// A way to draw paths.
enum Walk: CaseIterable {
  case hops, lengths, wideLengths
  /// By lengths that are all one.
  case ones

  var paths: PathLengths { self == .hops || self == .ones ? .unweighted : .weighted }
}

@Suite("Estimated betweenness")
struct BetweennessEstimateTests {
  @Test(
    "all errors stay within the margin as often as promised", arguments: 0..<3,
    PathLengths.allCases)
  func keepsItsPromise(kind: Int, paths: PathLengths) throws {
    let graph: WeightedGraph
    switch kind {
    case 0: graph = try sentenceGraph(entities: 300, sentences: 260, seed: 4)
    case 1: graph = try sentenceGraph(entities: 120, sentences: 400, seed: 5)
    default: graph = try ReferenceNetwork("grid").graph()
    }
    let exact = exactShares(graph, paths)
    let seeds = 12
    for epsilon in [0.02, 0.06] {
      var kept = 0
      for seed in 0..<seeds {
        let found = graph.betweennessEstimate(
          paths, within: epsilon, confidence: 0.8, seed: UInt64(seed))
        let errors = zip(found, exact).map { abs($0 - $1) }
        if errors.allSatisfy({ $0 <= epsilon }) { kept += 1 }
        for vertex in exact.indices where exact[vertex] == 0 { #expect(found[vertex] == 0) }
      }
      // With a probability of 0.8 each, fewer than 6 of 12 come once in 250 times.
      #expect(kept >= 6)
    }
  }

  @Test("pairs and their shortest paths are drawn evenly", arguments: 0..<60, Walk.allCases)
  func even(seed: UInt64, walk: Walk) throws {
    let samples = 4_000
    for small in [SmallGraph(seed: seed, atMost: 9)] + (seed == 0 ? SmallGraph.shapes : [])
    where small.count > 1 {
      let graph = try small.graph()
      let found = countedShares(graph, walk, samples: samples, seed: seed)
      for (vertex, share) in exactShares(graph, walk.paths).enumerated() {
        let deviation = (share * (1 - share) / Double(samples)).squareRoot()
        let error = abs(found[vertex] - share)
        #expect(error <= 4.5 * deviation, "\(small) vertex \(vertex)")
      }
    }
  }

  /// Walks of many vertices meet in ways that small graphs do not show.
  @Test("paths of larger graphs are drawn evenly", arguments: 0..<3, Walk.allCases)
  func evenAtLarge(seed: UInt64, walk: Walk) throws {
    let sentences = try sentenceGraph(
      entities: 90, sentences: 60 + 40 * Int(seed), seed: seed, newman: seed == 2)
    for graph in [sentences, try ReferenceNetwork("grid").graph()] {
      let samples = 10_000
      let found = countedShares(graph, walk, samples: samples, seed: seed)
      for (vertex, share) in exactShares(graph, walk.paths).enumerated() {
        let deviation = (share * (1 - share) / Double(samples)).squareRoot()
        #expect(abs(found[vertex] - share) <= 4.5 * deviation, "vertex \(vertex)")
      }
    }
  }

  @Test("each of the shortest paths of a pair is drawn as often as any other", arguments: 0..<2)
  func evenPaths(seed: UInt64) throws {
    // Between 0 and 1 lead 6 · 4 + 3 paths of equal length, over steps of unequal lengths.
    var edges: [WeightedEdge] = []
    for middle in 0..<6 { edges.append(WeightedEdge(0, 2 + middle, weight: 2)) }
    for middle in 0..<6 { edges.append(WeightedEdge(2 + middle, 8, weight: 1)) }
    for middle in 0..<4 {
      edges.append(WeightedEdge(8, 9 + middle, weight: 4))
      edges.append(WeightedEdge(9 + middle, 1, weight: 4))
    }
    for middle in 0..<3 { edges.append(WeightedEdge(0, 13 + middle, weight: 1)) }
    for middle in 0..<3 { edges.append(WeightedEdge(13 + middle, 1, weight: 1)) }
    let graph = try WeightedGraph(vertexCount: 16, edges: edges)
    let network = LengthNetwork(graph)
    let places = (0..<16).map { vertex in network.order.firstIndex(of: UInt32(vertex)) ?? 0 }
    let sampler = LengthPathSampler<UInt64, Double>(
      network,
      SampledPairs(vertexCount: 16, samples: 0..<60_000, chunkSize: 1, seed: seed))
    var drawn: [Set<Int>: Double] = [:]
    var total = 0.0
    for chunk in 0..<60_000 {
      var isWanted = false
      SampledPairs(vertexCount: 16, samples: 0..<60_000, chunkSize: 1, seed: seed).forEach(
        in: chunk, componentStarts: network.componentStarts
      ) { source, target, _ in isWanted = Set([source, target]) == [places[0], places[1]] }
      guard isWanted else { continue }
      var sums = [Double](repeating: 0, count: network.count)
      sampler.run(chunk: chunk, into: &sums)
      drawn[Set((0..<16).filter { sums[places[$0]] == 1 }), default: 0] += 1
      total += 1
    }
    let wanted = Set(
      (2..<8).flatMap { first in (9..<13).map { Set([first, 8, $0]) } } + (13..<16).map { [$0] })
    #expect(Set(drawn.keys) == wanted)
    // A chi-square of 26 degrees of freedom is above 57.9 three times in 10,000.
    let even = total / 27
    let distance = drawn.values.reduce(0) { $0 + ($1 - even) * ($1 - even) / even }
    #expect(total > 300 && distance < 57.9)
  }

  @Test("more shortest paths than a number holds are drawn evenly")
  func countlessPaths() throws {
    let layers = 700
    let edges = (1..<layers).flatMap { layer in
      (0..<9).map { WeightedEdge(3 * layer + $0 / 3, 3 * layer - 3 + $0 % 3, weight: 2) }
    }
    let graph = try WeightedGraph(vertexCount: 3 * layers, edges: edges)
    let samples = 300
    #expect(
      countedShares(graph, .lengths, samples: samples, seed: 1).contains { !$0.isFinite },
      "too many paths for a plain number were not told")
    for walk in [Walk.hops, .wideLengths] {
      let shares = countedShares(graph, walk, samples: samples, seed: 1)
      for layer in stride(from: 50, to: 650, by: 50) {
        let across = 2 * Double(layer * (layers - 1 - layer)) / Double(layers * (layers - 1))
        let deviation = (across * (1 - across) / Double(samples)).squareRoot()
        let found = shares[3 * layer..<3 * layer + 3].reduce(0, +)
        #expect(abs(found - across) < 4.5 * deviation + 0.002)
      }
    }
  }

  @Test("lengths and numbers of paths that need wide numbers are estimated too")
  func wide() throws {
    // A ladder of 40 rungs whose edges are as long as edges can be, and one with countless paths.
    var edges: [WeightedEdge] = []
    for rung in 0..<700 {
      let weights = rung < 40 ? [1e-4, 2e-4] : [1, 1]
      for side in 0..<2 where rung > 0 {
        for other in 0..<2 {
          edges.append(WeightedEdge(2 * rung + side, 2 * rung - 2 + other, weight: weights[side]))
        }
      }
    }
    let graph = try WeightedGraph(vertexCount: 1_400, edges: edges)
    let exact = exactShares(graph, .weighted)
    let found = graph.betweennessEstimate(within: 0.05, confidence: 0.99, seed: 2)
    #expect(zip(found, exact).allSatisfy { abs($0 - $1) <= 0.05 })
    #expect(found.contains { $0 > 0.1 })
  }

  @Test("the bounds hold when they say so, at any size of the share", arguments: [0.01, 0.05])
  func bounds(margin: Double) {
    var generator = SplitMix64(seed: 9)
    let shares = [0, 0.002, 0.02, 0.2, 0.5, 0.8, 0.995, 1]
    var misses = 0
    for _ in 0..<40 {
      var counts = [Double](repeating: 0, count: shares.count)
      var drawn = 0
      func draw(_ wanted: Int) {
        while drawn < wanted {
          for index in shares.indices where generator.nextFraction() < shares[index] {
            counts[index] += 1
          }
          drawn += 1
        }
      }
      draw(200)
      let bounds = ShareBounds(
        margin: margin, risk: 0.2, counts: counts.map { Int($0) }, samples: drawn)
      counts = counts.map { _ in 0 }
      drawn = 0
      var look = 1
      draw(bounds.firstLook)
      while !bounds.hold(counts: counts, samples: drawn, look: look) {
        draw(drawn + drawn / 8 + 1)
        look += 1
      }
      let errors = zip(counts, shares).map { abs($0 / Double(drawn) - $1) }
      if errors.contains(where: { $0 > margin }) { misses += 1 }
      // By Hoeffding's bound a share of a half needs no more than this, twelve looks included.
      #expect(Double(drawn) < 13 / (2 * margin * margin))
    }
    #expect(misses <= 16)
  }

  @Test("a seed gives one answer, whatever the threads", arguments: PathLengths.allCases)
  func threads(paths: PathLengths) throws {
    let graph = try sentenceGraph(entities: 700, sentences: 700, seed: 6)
    let found = graph.betweennessEstimate(paths, within: 0.02, seed: 3)
    for threads in [2, 5] {
      let other = graph.betweennessEstimate(paths, within: 0.02, seed: 3, threads: threads)
      #expect(sameBits(other, found))
    }
    #expect(!sameBits(graph.betweennessEstimate(paths, within: 0.02, seed: 4), found))
  }

  @Test("graphs without inner vertices have nothing to estimate", arguments: PathLengths.allCases)
  func bare(paths: PathLengths) throws {
    for shape in SmallGraph.shapes {
      let graph = try shape.graph()
      let exact = exactShares(graph, paths)
      let found = graph.betweennessEstimate(paths, within: 0.1, confidence: 0.999)
      #expect(found.count == exact.count)
      #expect(zip(found, exact).allSatisfy { abs($0 - $1) <= 0.1 }, "\(shape)")
    }
  }

  @Test("where all weights are equal, lengths are steps")
  func evenLengths() throws {
    let graph = try WeightedGraph(
      vertexCount: 30, edges: (0..<29).map { WeightedEdge($0, $0 + 1, weight: 7) })
    #expect(
      sameBits(graph.betweennessEstimate(.weighted), graph.betweennessEstimate(.unweighted)))
  }

  @Test("an error of 0 or a confidence of 1 traps")
  func traps() async {
    await #expect(processExitsWith: .failure) {
      _ = try WeightedGraph(vertexCount: 3).betweennessEstimate(within: 0)
    }
    await #expect(processExitsWith: .failure) {
      _ = try WeightedGraph(vertexCount: 3).betweennessEstimate(confidence: 1)
    }
  }
}
