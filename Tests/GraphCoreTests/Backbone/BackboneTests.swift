import Testing

@testable import GraphCore

private let batches = Array(0..<24)

private func graphs(of batch: Int) -> [SmallGraph] {
  let random = (0..<50).map { SmallGraph(seed: UInt64(90_000 + batch * 50 + $0), atMost: 8) }
  return batch == 0 ? SmallGraph.shapes + random : random
}

/// The chance that a −log₁₀ stands for.
private func chance(_ score: Double) -> Double {
  Logarithm.exponential(-score * Logarithm.ofTen)
}

@Suite("Backbones")
struct BackboneTests {
  @Test("noise-corrected scores are the printed formulas", arguments: batches)
  func noiseCorrected(batch: Int) throws {
    var checked = 0
    for small in graphs(of: batch) {
      let graph = try small.graph()
      let oracle = BackboneOracle(small)
      let scores = graph.edgeScores()
      #expect(scores.values.count == graph.edgeCount)
      guard oracle.total >= 1 else {
        #expect(scores.values.allSatisfy { $0 == 0 })
        continue
      }
      for (value, expected) in zip(scores.values, oracle.noiseCorrected) {
        #expect(abs(expected.score) < 1e-12 || value.sign == expected.score.sign, "\(small)")
        // Where the derivative all but vanishes, what is left of it is rounding.
        guard expected.deviation > 1e-6 else { continue }
        let gap = abs(value * expected.deviation - expected.score)
        #expect(gap < 1e-9, "\(small)")
        checked += 1
      }
      #expect(scores.isKept == scores.values.map { $0 > 1.64 })
      let strict = graph.edgeScores(.noiseCorrected(threshold: 2.32))
      #expect(strict.isKept == scores.values.map { $0 > 2.32 })
    }
    #expect(checked > 100)
  }

  @Test("an edge that weighs what its ends explain scores 0")
  func expected() throws {
    // All strengths are 16 and N is 64: every edge is expected to weigh 4.
    let ring = try WeightedGraph(
      vertexCount: 4,
      edges: [
        WeightedEdge(0, 1, weight: 4), WeightedEdge(0, 2, weight: 12),
        WeightedEdge(1, 3, weight: 12), WeightedEdge(2, 3, weight: 4),
      ])
    let scores = ring.edgeScores()
    #expect(scores.values[0] == 0)
    #expect(scores.values[3] == 0)
    #expect(scores.isKept == [false, true, true, false])
    #expect(ring.backbone().edges == [ring.edges[1], ring.edges[2]])
    // Less than one unit of weight is no evidence.
    let faint = try WeightedGraph(
      vertexCount: 3, edges: [WeightedEdge(0, 1, weight: 0.5), WeightedEdge(1, 2, weight: 0.25)])
    #expect(faint.edgeScores().values == [0, 0])
  }

  @Test("disparity is the chance at the end where the edge stands out more", arguments: batches)
  func disparity(batch: Int) throws {
    for small in graphs(of: batch) {
      let graph = try small.graph()
      let expected = BackboneOracle(small).disparity
      for alpha in [0.05, 0.4, 1] {
        let scores = graph.edgeScores(.disparity(alpha: alpha))
        for (index, value) in expected.enumerated() {
          #expect(abs(chance(scores.values[index]) - value) <= 1e-13, "\(small)")
          let isClear = abs(value - alpha) > 1e-12
          #expect(!isClear || scores.isKept[index] == (value < alpha), "\(small)")
        }
      }
    }
  }

  @Test("an end of degree 1 says nothing; a hub's spoke may stay for the hub's sake")
  func spokes() throws {
    let star = try WeightedGraph(
      vertexCount: 6,
      edges: [WeightedEdge(0, 1, weight: 60)] + (2..<6).map { WeightedEdge(0, $0) })
    let scores = star.edgeScores(.disparity())
    #expect(scores.isKept == [true, false, false, false, false])
    let pair = try WeightedGraph(vertexCount: 2, edges: [WeightedEdge(0, 1, weight: 60)])
    #expect(pair.edgeScores(.disparity(alpha: 1)).values == [0])
    #expect(pair.backbone(.disparity(alpha: 1)).edgeCount == 0)
    let huge = try WeightedGraph(
      vertexCount: 3, edges: [WeightedEdge(0, 1, weight: 1e300), WeightedEdge(0, 2, weight: 0.1)])
    let isFinite = huge.edgeScores(.disparity()).values.allSatisfy(\.isFinite)
    #expect(isFinite)
    #expect(huge.edgeScores(.disparity()).isKept == [true, false])
  }

  @Test("the marginal likelihood is the sum over all outcomes", arguments: batches)
  func marginalLikelihood(batch: Int) throws {
    var checked = 0
    for small in graphs(of: batch) {
      let oracle = BackboneOracle(small)
      guard oracle.total < 150, oracle.edges.allSatisfy({ $0.weight.rounded() == $0.weight }) else {
        continue
      }
      let scores = try small.graph().edgeScores(.marginalLikelihood())
      for (index, value) in oracle.marginalLikelihood.enumerated() {
        #expect(abs(chance(scores.values[index]) / value - 1) < 1e-11, "\(small)")
        #expect(abs(value - 0.05) < 1e-12 || scores.isKept[index] == (value < 0.05), "\(small)")
        checked += 1
      }
    }
    #expect(checked > 20)
  }

  @Test("binomial tails agree with 60 digits", arguments: BackboneReference.tailLogarithms)
  func tails(count: Double, trials: Double, chance: Double, logarithm: Double) {
    let found = BinomialTail.logarithm(reaching: count, trials: trials, chance: chance)
    // An error of the logarithm is a relative one of the chance.
    #expect(abs(found - logarithm) <= max(1e-11, 1e-15 * abs(logarithm)))
    if logarithm < -1e-6 { #expect(abs(found / logarithm - 1) < 1e-9) }
    #expect(found <= 0)
  }

  @Test("the metric backbone is what no way round is shorter than", arguments: batches)
  func metric(batch: Int) throws {
    for small in graphs(of: batch) {
      let graph = try small.graph()
      let distances = PathOracle(small, weighted: true).distances
      let scores = graph.edgeScores(.metric)
      for (index, pair) in zip(graph.edges, graph.lengths).enumerated() {
        let (edge, length) = pair
        let whole = try #require(distances[edge.source.index][edge.target.index])
        #expect(scores.values[index] == Double(whole) / Double(length), "\(small)")
        #expect(scores.isKept[index] == (whole == Int(length)), "\(small)")
      }
      let backbone = graph.backbone(scores)
      #expect(sameBits(backbone.closeness(), graph.closeness()), "\(small)")
      #expect(backbone.connectedComponents() == graph.connectedComponents(), "\(small)")
      let rows = UpwardRows(graph, in: LengthNetwork(graph))
      let network = LengthNetwork(graph)
      let wide = ChunkedSum.run(length: graph.edgeCount, chunkCount: network.count, threads: 1) {
        DistanceRatios<UInt128>(network, rows, chunkSize: 1)
      }
      #expect(wide == scores.values, "\(small)")
    }
  }

  @Test("the forest is what Kruskal's order gives", arguments: batches)
  func forest(batch: Int) throws {
    for small in graphs(of: batch) {
      let graph = try small.graph()
      let oracle = BackboneOracle(small)
      let scores = graph.edgeScores(.spanningForest)
      #expect(scores.isKept == oracle.isInForest, "\(small)")
      #expect(scores.values == oracle.bottleneckRatios, "\(small)")
      let forest = graph.backbone(scores)
      #expect(forest.connectedComponents() == graph.connectedComponents(), "\(small)")
      let components = (graph.connectedComponents().max() ?? -1) + 1
      #expect(forest.edgeCount == graph.vertexCount - components, "\(small)")
    }
  }

  @Test("the strongest edges of each vertex stay, ties too or not", arguments: batches)
  func strongest(batch: Int) throws {
    for small in graphs(of: batch) {
      let graph = try small.graph()
      for isIncluded in [true, false] {
        let ranks = BackboneOracle(small).bestRanks(sharedByTies: isIncluded)
        for count in 1...3 {
          let scores = graph.edgeScores(.strongest(perVertex: count, tiesIncluded: isIncluded))
          #expect(scores.isKept == ranks.map { $0 <= count }, "\(small)")
          #expect(scores.values == ranks.map { 1 / Double($0) }, "\(small)")
        }
      }
    }
  }

  @Test("a backbone has the kept edges, with their weights and lengths", arguments: batches)
  func graphsOfKeptEdges(batch: Int) throws {
    let methods: [BackboneMethod] = [
      .noiseCorrected(), .disparity(alpha: 0.3), .marginalLikelihood(alpha: 0.3), .metric,
      .spanningForest, .strongest(perVertex: 1),
    ]
    for small in graphs(of: batch) {
      let graph = try small.graph()
      for method in methods {
        let scores = graph.edgeScores(method)
        #expect(scores.method == method)
        let backbone = graph.backbone(method)
        let kept = zip(graph.edges, scores.isKept).filter(\.1).map(\.0)
        #expect(backbone.edges == kept, "\(small)")
        #expect(backbone.edgeCount == scores.keptCount)
        #expect(backbone.vertexCount == graph.vertexCount)
        #expect(backbone.brokenInvariant() == nil, "\(small)")
        let lengths = zip(graph.lengths, scores.isKept).filter(\.1).map(\.0)
        #expect(backbone.lengths == lengths, "\(small)")
      }
    }
  }
}
