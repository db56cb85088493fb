import Testing

@testable import GraphCore

@Suite("Subgraphs")
struct SubgraphTests {
  /// Tells whether a part is the whole's edges among some vertices, and nothing else.
  private func check(_ part: Subgraph, of graph: WeightedGraph, is members: [Int]) {
    #expect(part.vertices.map(\.index) == members)
    #expect(part.graph.vertexCount == members.count)
    #expect(part.graph.brokenInvariant() == nil)
    let within = zip(graph.edges, graph.lengths).filter {
      members.contains($0.0.source.index) && members.contains($0.0.target.index)
    }
    let back = part.graph.edges.map {
      WeightedEdge(
        source: part.vertices[$0.source.index], target: part.vertices[$0.target.index],
        weight: $0.weight)
    }
    #expect(back == within.map(\.0))
    #expect(part.graph.lengths == within.map(\.1))
    for vertex in graph.vertices {
      let expected = members.firstIndex(of: vertex.index).map { VertexID($0) }
      #expect(part.vertex(for: vertex) == expected)
    }
  }

  @Test("are the edges among the vertices named, in any order, once or twice", arguments: 0..<200)
  func induced(seed: UInt64) throws {
    let graph = try SmallGraph(seed: seed, atMost: 8).graph()
    var generator = SplitMix64(seed: seed)
    for _ in 0..<6 {
      var named = graph.vertices.filter { _ in generator.next(below: 2) == 0 }
      let members = named.map(\.index)
      named += named.prefix(2)
      generator.shuffle(&named)
      check(graph.induced(on: named), of: graph, is: members)
    }
    #expect(graph.induced(on: Array(graph.vertices)).graph == graph)
  }

  @Test("are those made anew", arguments: [false, true])
  func anew(newman: Bool) throws {
    let graph = try sentenceGraph(entities: 60, sentences: 90, seed: 2, newman: newman)
    let members = (0..<60).filter { $0 % 3 != 0 }
    let part = graph.induced(on: members.map { VertexID($0) })
    let edges = graph.edges.compactMap { edge -> WeightedEdge? in
      guard let source = members.firstIndex(of: edge.source.index),
        let target = members.firstIndex(of: edge.target.index)
      else { return nil }
      return WeightedEdge(source, target, weight: edge.weight)
    }
    #expect(!edges.isEmpty)
    // Weights that the part does not have are not in its table either.
    #expect((part.graph.distinctWeights.count < graph.distinctWeights.count) == newman)
    #expect(try part.graph == WeightedGraph(vertexCount: members.count, edges: edges))
  }

  @Test("around a vertex hold what is within the radius", arguments: 0..<200)
  func ego(seed: UInt64) throws {
    let small = SmallGraph(seed: seed, atMost: 8)
    let graph = try small.graph()
    let distances = PathOracle(small, weighted: false).distances
    for center in graph.vertices {
      for radius in 0...4 {
        let members = (0..<small.count).filter { (distances[center.index][$0] ?? .max) <= radius }
        check(graph.ego(of: center, radius: radius), of: graph, is: members)
      }
      #expect(graph.ego(of: center) == graph.ego(of: center, radius: 1))
    }
  }

  @Test("of the largest component go by size, then by the smallest vertex", arguments: 0..<200)
  func largest(seed: UInt64) throws {
    let small = SmallGraph(seed: seed, atMost: 8)
    let graph = try small.graph()
    let names = PathOracle(small, weighted: false).componentNames
    let sizes = names.map { name in names.count { $0 == name } }
    let first = try #require(sizes.firstIndex(of: sizes.max() ?? 0))
    let members = names.indices.filter { names[$0] == names[first] }
    check(graph.largestComponent(), of: graph, is: members)
  }

  @Test("of nothing are nothing")
  func nothing() throws {
    let nothing = try WeightedGraph(vertexCount: 0)
    #expect(nothing.largestComponent().vertices.isEmpty)
    #expect(nothing.largestComponent().graph == nothing)
    #expect(nothing.induced(on: []).graph == nothing)
  }

  @Test("an unknown vertex or a negative radius traps")
  func traps() async {
    await #expect(processExitsWith: .failure) {
      _ = try WeightedGraph(vertexCount: 2).induced(on: [VertexID(2)])
    }
    await #expect(processExitsWith: .failure) {
      _ = try WeightedGraph(vertexCount: 2).ego(of: VertexID(0), radius: -1)
    }
  }
}
