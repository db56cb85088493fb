import GraphCore
import Testing

/// Two vertices and an edge.
private func pair() throws(GraphError) -> WeightedGraph {
  try WeightedGraph(vertexCount: 2, edges: [WeightedEdge(0, 1)])
}

@Suite("A programmer's mistake traps")
struct TrapTests {
  @Test("a damping of 1 or a tolerance of 0")
  func walks() async {
    await #expect(processExitsWith: .failure) { _ = try pair().pageRank(damping: 1) }
    await #expect(processExitsWith: .failure) { _ = try pair().pageRank(tolerance: 0) }
    await #expect(processExitsWith: .failure) { _ = try pair().eigenvectorCentrality(tolerance: 0) }
  }

  @Test("no thread, no start, a negative resolution or gain")
  func counts() async {
    await #expect(processExitsWith: .failure) { _ = try pair().betweenness(threads: 0) }
    await #expect(processExitsWith: .failure) { _ = try pair().leiden(threads: 0) }
    await #expect(processExitsWith: .failure) {
      _ = try WeightedGraph(vertexCount: 2).leiden(threads: 0)
    }
    await #expect(processExitsWith: .failure) {
      _ = try pair().leiden(LeidenOptions(starts: 0))
    }
    await #expect(processExitsWith: .failure) {
      _ = try pair().leiden(LeidenOptions(resolution: -1))
    }
    await #expect(processExitsWith: .failure) {
      _ = try pair().leiden(LeidenOptions(iterations: .whileGaining(-0.1)))
    }
  }

  @Test("labels that do not fit the graph, a negative number of vertices, a bound of 0")
  func sizes() async {
    await #expect(processExitsWith: .failure) { _ = Partition(labels: [0], of: try pair()) }
    await #expect(processExitsWith: .failure) { _ = try WeightedGraph(vertexCount: -1) }
    await #expect(processExitsWith: .failure) {
      var generator = SplitMix64(seed: 1)
      _ = generator.next(below: 0)
    }
  }
}
