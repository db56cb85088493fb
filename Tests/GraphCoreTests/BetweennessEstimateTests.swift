import Testing

@testable import GraphCore

/// The shares of all pairs that the estimate is of.
private func exactShares(_ graph: WeightedGraph) -> [Double] {
  let pairs = Double(graph.vertexCount) * Double(graph.vertexCount - 1) / 2
  return graph.betweenness(.unweighted).map { $0 / max(1, pairs) }
}

@Suite("Estimated betweenness")
struct BetweennessEstimateTests {
  @Test("all errors stay within the margin as often as promised", arguments: 0..<3)
  func keepsItsPromise(kind: Int) throws {
    let graph: WeightedGraph
    switch kind {
    case 0: graph = try sentenceGraph(entities: 300, sentences: 260, seed: 4)
    case 1: graph = try sentenceGraph(entities: 120, sentences: 400, seed: 5)
    default: graph = try ReferenceNetwork("grid").graph()
    }
    let exact = exactShares(graph)
    let seeds = 12
    for epsilon in [0.02, 0.06] {
      var kept = 0
      for seed in 0..<seeds {
        let found = graph.betweennessEstimate(
          within: epsilon, confidence: 0.8, seed: UInt64(seed))
        let errors = zip(found, exact).map { abs($0 - $1) }
        if errors.allSatisfy({ $0 <= epsilon }) { kept += 1 }
        for vertex in exact.indices where exact[vertex] == 0 { #expect(found[vertex] == 0) }
      }
      // With a probability of 0.8 each, fewer than 6 of 12 come once in 250 times.
      #expect(kept >= 6)
    }
  }

  @Test("pairs and their shortest paths are drawn evenly", arguments: 0..<60)
  func even(seed: UInt64) throws {
    let samples = 4_000
    for small in [SmallGraph(seed: seed, atMost: 9)] + (seed == 0 ? SmallGraph.shapes : [])
    where small.count > 1 {
      let graph = try small.graph()
      let network = HopNetwork(graph)
      var sums = [Double](repeating: 0, count: network.count)
      let sampler = PathSampler(
        network, vertexCount: small.count, samples: 0..<samples, chunkSize: samples, seed: seed)
      sampler.run(chunk: 0, into: &sums)
      let exact = exactShares(graph)
      for (place, vertex) in network.order.enumerated() {
        let share = exact[Int(vertex)]
        let deviation = (share * (1 - share) / Double(samples)).squareRoot()
        let error = abs(sums[place] / Double(samples) - share)
        #expect(error <= 4.5 * deviation, "\(small) vertex \(vertex)")
      }
    }
  }

  @Test("more shortest paths than a number holds are drawn evenly")
  func countlessPaths() throws {
    let layers = 700
    let edges = (1..<layers).flatMap { layer in
      (0..<9).map { WeightedEdge(3 * layer + $0 / 3, 3 * layer - 3 + $0 % 3) }
    }
    let graph = try WeightedGraph(vertexCount: 3 * layers, edges: edges)
    let network = HopNetwork(graph)
    var sums = [Double](repeating: 0, count: network.count)
    let samples = 300
    let sampler = PathSampler(
      network, vertexCount: 3 * layers, samples: 0..<samples, chunkSize: samples, seed: 1)
    sampler.run(chunk: 0, into: &sums)
    var layerSums = [Double](repeating: 0, count: layers)
    for (place, vertex) in network.order.enumerated() { layerSums[Int(vertex) / 3] += sums[place] }
    for layer in stride(from: 50, to: 650, by: 50) {
      let across = 2 * Double(layer * (layers - 1 - layer)) / Double(layers * (layers - 1))
      let deviation = (across * (1 - across) / Double(samples)).squareRoot()
      #expect(abs(layerSums[layer] / Double(samples) - across) < 4.5 * deviation + 0.002)
    }
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

  @Test("a seed gives one answer, whatever the threads")
  func threads() throws {
    let graph = try sentenceGraph(entities: 700, sentences: 700, seed: 6)
    let found = graph.betweennessEstimate(within: 0.02, seed: 3)
    for threads in [2, 5] {
      #expect(sameBits(graph.betweennessEstimate(within: 0.02, seed: 3, threads: threads), found))
    }
    #expect(!sameBits(graph.betweennessEstimate(within: 0.02, seed: 4), found))
  }

  @Test("graphs without inner vertices have nothing to estimate")
  func bare() throws {
    for shape in SmallGraph.shapes {
      let graph = try shape.graph()
      let exact = exactShares(graph)
      let found = graph.betweennessEstimate(within: 0.1, confidence: 0.999)
      #expect(found.count == exact.count)
      #expect(zip(found, exact).allSatisfy { abs($0 - $1) <= 0.1 }, "\(shape)")
    }
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
