import Testing

@testable import GraphCore

@Suite("Components and cores of graphs of some hundred vertices")
struct ComponentAndCoreTests {
  /// Random edges: few enough for many components of many sizes, up to enough for one.
  private static func graph(_ seed: UInt64) throws -> WeightedGraph {
    var generator = SplitMix64(seed: seed)
    let count = 1 + generator.next(below: 3_000)
    let edges = (0..<generator.next(below: 1 + count * (1 + Int(seed) % 4) / 2)).compactMap {
      _ -> WeightedEdge? in
      let (left, right) = (generator.next(below: count), generator.next(below: count))
      return left == right ? nil : WeightedEdge(left, right)
    }
    return try WeightedGraph(vertexCount: count, edges: edges)
  }

  @Test("components are what can be reached, largest first", arguments: 0..<60)
  func components(seed: UInt64) throws {
    let graph = try Self.graph(seed)
    var groups: [[VertexID]] = []
    var seen = Set<VertexID>()
    for first in graph.vertices where !seen.contains(first) {
      var members = [first]
      seen.insert(first)
      var next = 0
      while next < members.count {
        for neighbor in graph.neighbors(of: members[next]) where seen.insert(neighbor).inserted {
          members.append(neighbor)
        }
        next += 1
      }
      groups.append(members.sorted())
    }
    groups.sort { ($1.count, $0[0]) < ($0.count, $1[0]) }
    #expect(graph.membersOfComponents() == groups)
    var numbers = [Int](repeating: -1, count: graph.vertexCount)
    for (number, members) in groups.enumerated() {
      for vertex in members { numbers[vertex.index] = number }
    }
    #expect(graph.connectedComponents() == numbers)
  }

  @Test("cores are what is left when the weakest are taken away", arguments: 0..<40)
  func cores(seed: UInt64) throws {
    let graph =
      seed % 2 == 0
      ? try Self.graph(seed)
      : try sentenceGraph(entities: 200, sentences: 100 + 30 * Int(seed), seed: seed)
    var degrees = graph.degrees()
    var left = Set(graph.vertices)
    var expected = degrees
    var core = 0
    while !left.isEmpty {
      let weak = left.filter { degrees[$0.index] <= core }
      if weak.isEmpty { core += 1 }
      for vertex in weak {
        expected[vertex.index] = core
        left.remove(vertex)
        for neighbor in graph.neighbors(of: vertex) { degrees[neighbor.index] -= 1 }
      }
    }
    #expect(graph.coreNumbers() == expected)
  }

  @Test("triangles of 150 vertices are those that a table of pairs has")
  func triangles() throws {
    let graph = try sentenceGraph(entities: 150, sentences: 500, seed: 2)
    let isTied = graph.vertices.map { Set(graph.neighbors(of: $0)) }
    let expected = graph.vertices.map { vertex in
      graph.neighbors(of: vertex).reduce(0) { sum, left in
        sum + isTied[left.index].count { $0 < left && isTied[vertex.index].contains($0) }
      }
    }
    #expect(graph.triangleCounts().map { Int($0) } == expected)
  }
}
