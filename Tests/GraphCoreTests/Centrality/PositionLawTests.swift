import Testing

@testable import GraphCore

/// Two vertices and an edge.
private func pair() throws(GraphError) -> WeightedGraph {
  try WeightedGraph(vertexCount: 2, edges: [WeightedEdge(0, 1)])
}

@Suite("Laws of positions")
struct PositionLawTests {
  private static func scores(_ graph: WeightedGraph) -> [(name: String, [Double], Double)] {
    [
      ("Katz", graph.katzCentrality(), 1e-7),
      ("weighted clustering", graph.weightedClusteringCoefficients(), 1e-13),
      ("constraint", graph.burtConstraints(), 1e-13),
      ("effective size", graph.effectiveSizes(), 1e-13),
      ("bridging", graph.bridgingCentrality(), 1e-12),
      ("eccentricity", graph.eccentricities().map(Double.init), 0),
      ("triangles", graph.triangleCounts().map { Double($0) }, 0),
    ]
  }

  @Test("other names permute the scores", arguments: 0..<12)
  func relabelling(seed: UInt64) throws {
    let graph = try sentenceGraph(
      entities: 120, sentences: 60 + 20 * Int(seed), seed: seed, newman: seed % 3 == 2)
    let (renamed, names) = try renamed(graph, seed: seed)
    for (old, new) in zip(Self.scores(graph), Self.scores(renamed)) {
      #expect(distance(names.map { new.1[$0] }, old.1) <= old.2, "\(old.name)")
    }
    let cuts = Set(graph.articulationPoints().map { names[$0.index] })
    #expect(Set(renamed.articulationPoints().map(\.index)) == cuts)
    #expect(renamed.bridges().count == graph.bridges().count)
  }

  @Test("doubled weights change no share", arguments: 0..<12)
  func doubling(seed: UInt64) throws {
    let graph = try sentenceGraph(entities: 150, sentences: 200, seed: seed)
    let doubled = try WeightedGraph(
      vertexCount: 150,
      edges: graph.edges.map {
        WeightedEdge(source: $0.source, target: $0.target, weight: 2 * $0.weight)
      })
    #expect(sameBits(graph.burtConstraints(), doubled.burtConstraints()))
    #expect(sameBits(graph.effectiveSizes(), doubled.effectiveSizes()))
    let clustering = graph.weightedClusteringCoefficients()
    #expect(sameBits(clustering, doubled.weightedClusteringCoefficients()))
    #expect(distance(graph.katzCentrality(), doubled.katzCentrality()) < 1e-8)
    let preference = graph.vertices.map { $0.index % 10 == 3 ? 1.0 : 0 }
    let shares = graph.pageRank(preferring: preference)
    #expect(distance(shares, doubled.pageRank(preferring: preference)) < 1e-12)
    #expect(abs(shares.reduce(0, +) - 1) < 1e-12)
  }

  @Test("with equal weights, weighted clustering is clustering and effective size k − 2t/k")
  func equalWeights() throws {
    let drawn = try sentenceGraph(entities: 200, sentences: 300, seed: 9)
    let graph = try WeightedGraph(
      vertexCount: 200,
      edges: drawn.edges.map {
        WeightedEdge(source: $0.source, target: $0.target, weight: 3)
      })
    let clustering = graph.clusteringCoefficients()
    #expect(distance(graph.weightedClusteringCoefficients(), clustering) < 1e-14)
    let triangles = graph.triangleCounts()
    let expected = graph.vertices.map { vertex -> Double in
      let degree = Double(graph.degree(of: vertex))
      return degree > 0 ? degree - 2 * Double(triangles[vertex.index]) / degree : 0
    }
    #expect(distance(graph.effectiveSizes(), expected) < 1e-13)
  }

  @Test("walks from chosen vertices are mixtures of walks from each of them")
  func mixture() throws {
    let graph = try sentenceGraph(entities: 80, sentences: 60, seed: 3)
    var one = [Double](repeating: 0, count: 80)
    var two = one
    one[4] = 1
    two[71] = 1
    let both = zip(one, two).map { 3 * $0 + $1 }
    // Isolated vertices start anew by preference, which mixes walks; none may be preferred here.
    #expect(graph.degree(of: VertexID(4)) > 0)
    #expect(graph.degree(of: VertexID(71)) > 0)
    let left = graph.pageRank(preferring: one, tolerance: 1e-14)
    let right = graph.pageRank(preferring: two, tolerance: 1e-14)
    let mixed = zip(left, right).map { (3 * $0 + $1) / 4 }
    #expect(distance(graph.pageRank(preferring: both, tolerance: 1e-14), mixed) < 1e-12)
  }

  @Test("a preference that does not fit or prefers nobody, a factor beyond the limit: traps")
  func traps() async throws {
    #expect(try pair().katzCentrality(.factor(0.99)) == [1, 1])
    await #expect(processExitsWith: .failure) {
      _ = try pair().pageRank(preferring: [1])
    }
    await #expect(processExitsWith: .failure) {
      _ = try pair().pageRank(preferring: [0, 0])
    }
    await #expect(processExitsWith: .failure) {
      _ = try pair().katzCentrality(.factor(1.01))
    }
    await #expect(processExitsWith: .failure) {
      _ = try pair().katzCentrality(.shareOfLimit(1))
    }
  }
}
