import Testing

@testable import GraphCore

@Suite("Positions agree with their definitions on graphs of up to 8 vertices")
struct PositionTests {
  @Test("a walk from chosen vertices", arguments: 0..<48)
  func preferring(batch: Int) throws {
    var generator = SplitMix64(seed: UInt64(batch))
    for small in SmallGraph.batch(batch) where small.count > 0 {
      let graph = try small.graph()
      var preference = (0..<small.count).map { _ in Double(generator.next(below: 3)) }
      preference[generator.next(below: small.count)] += 0.5
      let found = graph.pageRank(preferring: preference, damping: 0.7, tolerance: 1e-14)
      let expected = MatrixOracle(small).pageRank(preferring: preference, damping: 0.7)
      #expect(distance(found, expected) < 1e-12, "\(small) \(preference)")
      let even = [Double](repeating: 3, count: small.count)
      #expect(distance(graph.pageRank(preferring: even), graph.pageRank()) < 1e-8, "\(small)")
    }
  }

  @Test("fading walks", arguments: 0..<24)
  func katz(batch: Int) throws {
    for small in SmallGraph.batch(batch) where small.count > 0 {
      let graph = try small.graph()
      let oracle = MatrixOracle(small)
      let eigenvalue = oracle.largestEigenvalue
      guard eigenvalue > 0 else {
        #expect(graph.katzCentrality() == oracle.strengths.map { _ in 1 })
        continue
      }
      for share in [0.3, 0.85] {
        let expected = oracle.katz(factor: share / eigenvalue)
        let found = graph.katzCentrality(.shareOfLimit(share), tolerance: 1e-14)
        #expect(distance(found, expected) < 1e-9, "\(small)")
        let given = graph.katzCentrality(.factor(share / eigenvalue), tolerance: 1e-14)
        #expect(distance(given, expected) < 1e-11, "\(small)")
      }
      #expect(distance(graph.katzCentrality(), oracle.katz(factor: 0.85 / eigenvalue)) < 1e-7)
    }
  }

  @Test("triangles, weighted clustering, structural holes, bridging", arguments: 0..<48)
  func holes(batch: Int) throws {
    for small in SmallGraph.batch(batch) {
      let graph = try small.graph()
      let oracle = MatrixOracle(small)
      #expect(graph.triangleCounts().map { Int($0) } == oracle.triangles, "\(small)")
      let clustering = graph.weightedClusteringCoefficients()
      #expect(distance(clustering, oracle.weightedClustering) < 1e-14, "\(small)")
      #expect(distance(graph.burtConstraints(), oracle.constraints) < 1e-13, "\(small)")
      #expect(distance(graph.effectiveSizes(), oracle.effectiveSizes) < 1e-13, "\(small)")
      let coefficients = oracle.bridgingCoefficients
      #expect(distance(graph.bridgingCoefficients(), coefficients) < 1e-14, "\(small)")
      for kind in PathLengths.allCases {
        let betweenness = PathOracle(small, weighted: kind == .weighted).betweenness
        let expected = zip(betweenness, coefficients).map { $0 * $1 }
        #expect(distance(graph.bridgingCentrality(kind), expected) < 1e-12, "\(small)")
      }
    }
  }

  @Test("articulation points and bridges", arguments: 0..<48)
  func cuts(batch: Int) throws {
    // Sparse graphs too: random trees with an edge or two more.
    let sparse = (0..<50).map { seed -> SmallGraph in
      var generator = SplitMix64(seed: UInt64(batch * 50 + seed))
      let count = 4 + generator.next(below: 6)
      var pairs: [[Int]] = []
      for vertex in 1..<count where generator.next(below: 8) > 0 {
        pairs.append([generator.next(below: vertex), vertex])
      }
      for _ in 0..<generator.next(below: 3) {
        let pair = [generator.next(below: count), generator.next(below: count)].sorted()
        if pair[0] != pair[1], !pairs.contains(pair) { pairs.append(pair) }
      }
      return SmallGraph(
        "sparse \(seed)", count: count, edges: pairs.map { WeightedEdge($0[0], $0[1]) })
    }
    for small in SmallGraph.batch(batch) + sparse {
      let graph = try small.graph()
      let oracle = MatrixOracle(small)
      #expect(graph.articulationPoints().map(\.index) == oracle.articulationPoints, "\(small)")
      let bridges = graph.bridges()
      #expect(bridges.map { [$0.source.index, $0.target.index] } == oracle.bridges, "\(small)")
      #expect(bridges.allSatisfy { graph.weight(between: $0.source, $0.target) == $0.weight })
    }
  }

  @Test("a path of 50,000 vertices is all bridges, and needs no stack")
  func deep() throws {
    let count = 50_000
    let path = try WeightedGraph(
      vertexCount: count, edges: (1..<count).map { WeightedEdge($0 - 1, $0) })
    #expect(path.bridges().count == count - 1)
    #expect(path.articulationPoints().count == count - 2)
  }
}
