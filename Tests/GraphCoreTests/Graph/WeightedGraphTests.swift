import Testing

@testable import GraphCore

@Suite("WeightedGraph")
struct WeightedGraphTests {
  @Test("edges come back in order, parallel ones summed, whatever the order given")
  func building() throws {
    let graph = try WeightedGraph(
      vertexCount: 5,
      edges: [
        WeightedEdge(3, 1, weight: 2), WeightedEdge(0, 1), WeightedEdge(1, 3, weight: 5),
        WeightedEdge(2, 0, weight: 4),
      ])
    #expect(graph.vertexCount == 5)
    #expect(graph.edgeCount == 3)
    #expect(graph.totalWeight == 12)
    #expect(graph.hasIntegerWeights)
    #expect(
      graph.edges == [
        WeightedEdge(0, 1), WeightedEdge(0, 2, weight: 4), WeightedEdge(1, 3, weight: 7),
      ])
    #expect(graph.lengths == [720_720, 180_180, 102_960])
    #expect(graph.degrees() == [2, 2, 1, 1, 0])
    #expect(graph.strengths() == [5, 8, 4, 7, 0])
    #expect(graph.brokenInvariant() == nil)
  }

  @Test("a weight or length is found either way round, or not at all")
  func lookup() throws {
    let graph = try sentenceGraph(entities: 60, sentences: 80, seed: 3)
    var pairs: [[Int]: Double] = [:]
    for edge in graph.edges { pairs[[edge.source.index, edge.target.index]] = edge.weight }
    for first in graph.vertices {
      for second in graph.vertices {
        let expected = pairs[[min(first, second).index, max(first, second).index]]
        #expect(graph.weight(between: first, second) == expected)
        let length = expected.map { UInt32(max(1, 720_720 / Int($0))) }
        #expect(graph.length(between: first, second) == length)
      }
    }
  }

  @Test("rows are lent ascending, and visited with their weights")
  func rows() throws {
    let graph = try sentenceGraph(entities: 60, sentences: 80, seed: 3, newman: true)
    for vertex in graph.vertices {
      let lent = graph.withNeighbors(of: vertex) { arcs in
        arcs.indices.map { (arcs[$0].target, graph.weight(of: arcs[$0])) }
      }
      var visited: [(VertexID, Double)] = []
      graph.forEachNeighbor(of: vertex) { visited.append(($0, $1)) }
      #expect(lent.map(\.0) == visited.map(\.0))
      #expect(lent.map(\.1) == visited.map(\.1))
      #expect(lent.map(\.0) == graph.neighbors(of: vertex))
      #expect(graph.neighbors(of: vertex) == graph.neighbors(of: vertex).sorted())
      #expect(lent.reduce(0) { $0 + $1.1 } == graph.strength(of: vertex))
    }
  }

  @Test("fractions come back as they were given, and their sums ignore the order")
  func fractions() throws {
    let parts = [0.1, 0.2, 0.3, 1e-9, 7.25, 1 / 3.0]
    let edges = parts.map { WeightedEdge(0, 1, weight: $0) } + [WeightedEdge(1, 2, weight: 0.7)]
    let graph = try WeightedGraph(vertexCount: 3, edges: edges)
    let turned = try WeightedGraph(vertexCount: 3, edges: edges.reversed())
    #expect(graph == turned)
    #expect(!graph.hasIntegerWeights)
    #expect(graph.weight(between: VertexID(2), VertexID(1)) == 0.7)
    #expect(graph.length(between: VertexID(2), VertexID(1)) == 1_029_600)
    #expect(graph.brokenInvariant() == nil)
  }

  @Test("fractions that sum to integers, and integers too great for a code, stay exact")
  func borders() throws {
    let greatest = Double(UInt32.max)
    let halves = try WeightedGraph(
      vertexCount: 2,
      edges: [WeightedEdge(0, 1, weight: 0.5), WeightedEdge(1, 0, weight: 0.5)])
    #expect(halves.weight(between: VertexID(0), VertexID(1)) == 1)
    let full = try WeightedGraph(vertexCount: 2, edges: [WeightedEdge(0, 1, weight: greatest)])
    #expect(full.hasIntegerWeights)
    #expect(full.totalWeight == greatest)
    #expect(full.lengths == [1])
    let over = try WeightedGraph(
      vertexCount: 2, edges: [WeightedEdge(0, 1, weight: greatest), WeightedEdge(0, 1)])
    #expect(!over.hasIntegerWeights)
    #expect(over.totalWeight == greatest + 1)
    let tiny = try WeightedGraph(
      vertexCount: 2, edges: [WeightedEdge(0, 1, weight: .leastNonzeroMagnitude)])
    #expect(tiny.lengths == [UInt32.max])
  }

  @Test(
    "what is no graph is refused",
    arguments: [
      (
        [WeightedEdge(0, 1), WeightedEdge(0, 3)],
        GraphError.vertexOutOfRange(edge: 1, vertex: VertexID(3), vertexCount: 3)
      ),
      ([WeightedEdge(2, 2)], .selfLoop(edge: 0, vertex: VertexID(2))),
      ([WeightedEdge(0, 1, weight: 0)], .invalidWeight(edge: 0, weight: 0)),
      ([WeightedEdge(0, 1, weight: -1)], .invalidWeight(edge: 0, weight: -1)),
      ([WeightedEdge(0, 1, weight: .infinity)], .invalidWeight(edge: 0, weight: .infinity)),
      (
        [WeightedEdge(0, 1, weight: 1e308), WeightedEdge(1, 2, weight: 1e308)],
        .totalWeightNotFinite
      ),
    ])
  func refusals(edges: [WeightedEdge], error: GraphError) {
    #expect(throws: error) { try WeightedGraph(vertexCount: 3, edges: edges) }
    #expect(!error.description.isEmpty)
  }

  @Test("a weight that is not a number is refused")
  func notANumber() {
    #expect {
      try WeightedGraph(vertexCount: 2, edges: [WeightedEdge(0, 1, weight: .nan)])
    } throws: { error in
      guard case GraphError.invalidWeight(edge: 0, let weight) = error else { return false }
      return weight.isNaN
    }
  }

  @Test("an arc takes 8 bytes")
  func size() {
    #expect(MemoryLayout<Arc>.stride == 8)
  }
}
