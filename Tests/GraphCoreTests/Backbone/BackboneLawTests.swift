import Testing

@testable import GraphCore

private let methods: [BackboneMethod] = [
  .noiseCorrected(), .disparity(alpha: 0.2), .marginalLikelihood(), .metric, .spanningForest,
  .strongest(perVertex: 2),
]

@Suite("Backbones of reference networks, and laws")
struct BackboneLawTests {
  @Test("scores of the karate club are those of other libraries")
  func karate() throws {
    let graph = try ReferenceNetwork("karate").graph()
    func chances(_ method: BackboneMethod) -> [Double] {
      graph.edgeScores(method).values.map { Logarithm.exponential(-$0 * Logarithm.ofTen) }
    }
    for (found, expected) in [
      (graph.edgeScores().values, BackboneReference.karateDeviations),
      (chances(.disparity()), BackboneReference.karateDisparities),
      (chances(.marginalLikelihood()), BackboneReference.karateTails),
      (graph.edgeScores(.metric).values, BackboneReference.karateRatios),
    ] {
      #expect(found.count == expected.count)
      for (left, right) in zip(found, expected) {
        #expect(abs(left - right) <= 1e-10 * abs(right))
      }
    }
  }

  @Test("sums and counts are those of other libraries", arguments: BackboneReference.totals)
  func totals(expected: BackboneReference.Totals) throws {
    let graph = try ReferenceNetwork(expected.network).graph()
    func sum(_ values: [Double]) -> Double { values.reduce(0, +) }
    func chances(_ scores: EdgeScores) -> [Double] {
      scores.values.map { Logarithm.exponential(-$0 * Logarithm.ofTen) }
    }
    func isNear(_ found: Double, _ value: Double) -> Bool { abs(found - value) <= 1e-9 * value }
    let corrected = graph.edgeScores()
    #expect(isNear(sum(corrected.values), expected.deviations))
    #expect(corrected.keptCount == expected.kept.corrected)
    let disparity = graph.edgeScores(.disparity())
    #expect(isNear(sum(chances(disparity)), expected.disparities))
    #expect(disparity.keptCount == expected.kept.disparity)
    if let tails = expected.tails {
      let marginal = graph.edgeScores(.marginalLikelihood())
      #expect(isNear(sum(chances(marginal)), tails))
      #expect(marginal.keptCount == expected.kept.marginal)
    }
    let metric = graph.edgeScores(.metric)
    #expect(isNear(sum(metric.values), expected.ratios))
    #expect(metric.keptCount == expected.kept.metric)
    let forest = graph.backbone(.spanningForest)
    #expect(forest.edgeCount == expected.forest.edges)
    #expect(isNear(forest.totalWeight, expected.forest.weight))
  }

  @Test("other names change no score", arguments: 0..<8)
  func relabelling(seed: UInt64) throws {
    let graph = try sentenceGraph(
      entities: 90, sentences: 60 + 20 * Int(seed), seed: seed, newman: seed % 3 == 2)
    let (renamed, names) = try renamed(graph, seed: seed)
    var places: [[Int]: Int] = [:]
    for (place, edge) in renamed.edges.enumerated() {
      places[[edge.source.index, edge.target.index]] = place
    }
    for method in methods {
      let (old, new) = (graph.edgeScores(method), renamed.edgeScores(method))
      for (index, edge) in graph.edges.enumerated() {
        let ends = [names[edge.source.index], names[edge.target.index]].sorted()
        let place = try #require(places[ends])
        let (left, right) = (old.values[index], new.values[place])
        #expect(abs(left - right) <= 1e-9 * max(1, abs(left)), "\(method)")
        // Among equal weights a forest goes by the order of the edges.
        if method != .spanningForest { #expect(old.isKept[index] == new.isKept[place]) }
      }
    }
  }

  @Test("doubled weights change no disparity, forest, rank or way round")
  func doubling() throws {
    let drawn = try sentenceGraph(entities: 100, sentences: 150, seed: 3)
    let edges = drawn.edges.map {
      WeightedEdge(source: $0.source, target: $0.target, weight: min(8, $0.weight))
    }
    let graph = try WeightedGraph(vertexCount: 100, edges: edges)
    let doubled = try WeightedGraph(
      vertexCount: 100,
      edges: edges.map {
        WeightedEdge(source: $0.source, target: $0.target, weight: 2 * $0.weight)
      })
    for method in methods.dropFirst() where method != .marginalLikelihood() {
      #expect(graph.edgeScores(method) == doubled.edgeScores(method), "\(method)")
    }
    // More evidence of the same shares stands out more.
    for (once, twice) in zip(graph.edgeScores().values, doubled.edgeScores().values) {
      #expect(once <= 0 || twice > once)
    }
  }

  @Test("a stricter level keeps a part of what a milder one keeps")
  func nesting() throws {
    let graph = try sentenceGraph(entities: 120, sentences: 400, seed: 7)
    let levels = [0.001, 0.05, 0.5, 1]
    let families: [[BackboneMethod]] = [
      [3, 1.64, 0, -1e9].map { .noiseCorrected(threshold: $0) },
      levels.map { .disparity(alpha: $0) }, levels.map { .marginalLikelihood(alpha: $0) },
      [1, 2, 3, 1_000].map { .strongest(perVertex: $0) },
    ]
    for family in families {
      let scores = family.map { graph.edgeScores($0) }
      for (strict, mild) in zip(scores, scores.dropFirst()) {
        #expect(strict.values == mild.values)
        #expect(zip(strict.isKept, mild.isKept).allSatisfy { !$0 || $1 })
        #expect(strict.keptCount <= mild.keptCount)
      }
      #expect(scores[0].keptCount < scores[3].keptCount)
    }
  }

  @Test("the number of threads changes no bit")
  func threads() throws {
    let graph = try sentenceGraph(entities: 400, sentences: 500, seed: 6, newman: true)
    let expected = graph.edgeScores(.metric)
    #expect(expected.keptCount < graph.edgeCount)
    for threads in [2, 5] { #expect(graph.edgeScores(.metric, threads: threads) == expected) }
  }

  @Test("weights of any size have scores", arguments: methods)
  func sizes(method: BackboneMethod) throws {
    let scales = [5e306, 1e300, 1e15, 1e9, 1, 1e-9, 1e-300]
    for scale in scales {
      for other in scales {
        let graph = try WeightedGraph(
          vertexCount: 5,
          edges: [
            WeightedEdge(0, 1, weight: scale), WeightedEdge(1, 2, weight: other),
            WeightedEdge(0, 2, weight: scale / 3), WeightedEdge(2, 3, weight: other * 7),
            WeightedEdge(3, 4, weight: scale), WeightedEdge(1, 3, weight: scale / 2),
          ])
        let scores = graph.edgeScores(method)
        let unknown = scores.values.count { $0.isNaN }
        #expect(unknown == 0, "\(scale) and \(other)")
        #expect(graph.backbone(scores).edgeCount == scores.keptCount)
      }
    }
  }

  @Test("levels out of range and marks that do not fit trap")
  func traps() async {
    await #expect(processExitsWith: .failure) {
      _ = try WeightedGraph(vertexCount: 2).edgeScores(.disparity(alpha: 0))
    }
    await #expect(processExitsWith: .failure) {
      _ = try WeightedGraph(vertexCount: 2).edgeScores(.marginalLikelihood(alpha: 1.5))
    }
    await #expect(processExitsWith: .failure) {
      _ = try WeightedGraph(vertexCount: 2).edgeScores(.strongest(perVertex: 0))
    }
    await #expect(processExitsWith: .failure) {
      let graph = try WeightedGraph(vertexCount: 2, edges: [WeightedEdge(0, 1)])
      _ = try WeightedGraph(vertexCount: 2).backbone(graph.edgeScores())
    }
  }
}
