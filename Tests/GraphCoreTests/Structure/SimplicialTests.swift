import Testing

@testable import GraphCore

@Suite("Vertices whose neighbors are all tied to each other")
struct SimplicialTests {
  /// Whether all pairs of neighbors are tied, pair by pair.
  private func expected(_ graph: WeightedGraph) -> [Bool] {
    let ties = Set(graph.edges.map { [$0.source, $0.target] })
    return graph.vertices.map { vertex in
      let neighbors = graph.neighbors(of: vertex).sorted()
      return neighbors.indices.allSatisfy { first in
        neighbors[(first + 1)...].allSatisfy { ties.contains([neighbors[first], $0]) }
      }
    }
  }

  @Test("in graphs of up to 8 vertices")
  func small() throws {
    for seed in 0..<4_000 {
      let graph = try SmallGraph(seed: UInt64(seed), atMost: 8).graph()
      #expect(graph.simplicialVertices(threads: 1) == expected(graph), "seed \(seed)")
    }
  }

  @Test("where many stand in one sentence only, whatever the threads", arguments: 1...4)
  func sentences(seed: UInt64) throws {
    let graph = try sentenceGraph(entities: 4_000, sentences: 2_500, seed: seed)
    let found = graph.simplicialVertices(threads: 1)
    #expect(found == expected(graph))
    #expect(found.contains(true) && found.contains(false))
    #expect(graph.simplicialVertices(threads: 3) == found)
  }

  @Test("in a clique all, without one tie all but its ends", arguments: [3, 40, 90])
  func cliques(count: Int) throws {
    let edges = (0..<count).flatMap { left in (0..<left).map { WeightedEdge($0, left) } }
    let clique = try WeightedGraph(vertexCount: count + 1, edges: edges)
    #expect(!clique.simplicialVertices(threads: 2).contains(false))
    let torn = try WeightedGraph(vertexCount: count, edges: Array(edges.dropLast()))
    #expect(
      torn.simplicialVertices(threads: 2) == (0..<count).map { $0 >= count - 2 })
  }
}
