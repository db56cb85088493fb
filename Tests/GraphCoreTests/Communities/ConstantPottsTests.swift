import Testing

@testable import GraphCore

@Suite("The constant Potts model")
struct ConstantPottsTests {
  @Test("the quality is a sum over pairs", arguments: 0..<10)
  func quality(batch: Int) throws {
    for seed in 0..<50 {
      let small = SmallGraph(seed: UInt64(batch * 50 + seed), atMost: 8)
      let graph = try small.graph()
      var generator = SplitMix64(seed: UInt64(seed))
      let labels = (0..<small.count).map { _ in generator.next(below: 3) }
      for gamma in [0, 0.2, 1, 7] {
        let partition = Partition(labels: labels, of: graph)
        let found = graph.constantPottsQuality(of: partition, resolution: gamma)
        let expected = PartitionOracle(small).constantPotts(labels, resolution: gamma)
        #expect(abs(found - expected) <= 1e-12 * max(1, abs(expected)), "\(small)")
      }
    }
  }

  @Test("the best of ten starts is the best of all partitions", arguments: 0..<20)
  func exhaustive(batch: Int) throws {
    for seed in 0..<10 {
      let small = SmallGraph(seed: UInt64(batch * 10 + seed), atMost: 7)
      let graph = try small.graph()
      let oracle = PartitionOracle(small)
      let mean = graph.edgeCount > 0 ? graph.totalWeight / Double(graph.edgeCount) : 1
      for gamma in [0.3 * mean, 0.7 * mean] {
        let partition = graph.leiden(
          LeidenOptions(resolution: gamma, starts: 10, quality: .constantPotts))
        let found = graph.constantPottsQuality(of: partition, resolution: gamma)
        let best = oracle.greatest { oracle.constantPotts($0, resolution: gamma) }
        #expect(abs(found - best) <= 1e-7 * graph.totalWeight, "\(small) at \(gamma)")
      }
    }
  }

  /// The best of 100 runs of leidenalg 0.12.0, `CPMVertexPartition`, until stable, which
  /// counts each edge twice: half of it is ours.
  @Test(
    "the best of 100 starts is within half a percent of the best of leidenalg, or above it",
    arguments: [
      ("karate", 0.1, 363.4), ("karate", 0.5, 226), ("karate", 2, 90),
      ("sentences", 0.1, 720.8), ("sentences", 0.5, 215), ("sentences", 2, 14),
      ("newman", 0.1, 120.73333333333328), ("newman", 0.5, 27), ("newman", 2, 0),
      ("grid", 0.1, 352.4), ("grid", 0.5, 211), ("grid", 2, 60),
    ])
  func reference(name: String, gamma: Double, expected: Double) throws {
    let graph = try ReferenceNetwork(name).graph()
    let partition = graph.leiden(
      LeidenOptions(resolution: gamma, starts: 100, quality: .constantPotts))
    #expect(
      graph.constantPottsQuality(of: partition, resolution: gamma) >= 0.995 * expected / 2 - 1e-9)
    #expect(isConnected(partition, in: graph))
  }

  @Test("a ring of cliques falls into its cliques, where modularity merges them")
  func resolutionLimit() throws {
    let (cliques, size) = (40, 4)
    var edges: [WeightedEdge] = []
    for clique in 0..<cliques {
      for left in 0..<size {
        for right in 0..<left {
          edges.append(WeightedEdge(clique * size + left, clique * size + right))
        }
      }
      edges.append(WeightedEdge(clique * size, (clique + 1) % cliques * size + 1))
    }
    let graph = try WeightedGraph(vertexCount: cliques * size, edges: edges)
    let truth = Partition(labels: (0..<cliques * size).map { $0 / size }, of: graph)
    let potts = graph.leiden(LeidenOptions(resolution: 0.3, quality: .constantPotts))
    #expect(potts == truth)
    #expect(graph.mapEquation() == truth)
    #expect(graph.leiden().communityCount < cliques)
  }
}
