import Testing

@testable import GraphCore

@Suite("Rows are sorted block by block")
struct BuildingTests {
  /// Edges over many blocks of vertices, some many times, some at a hub.
  private static func edges(vertexCount: Int, count: Int, seed: UInt64) -> [WeightedEdge] {
    var random = SplitMix64(seed: seed)
    return (0..<count).compactMap { number in
      let source =
        number.isMultiple(of: 7)
        ? vertexCount / 2 : Int(random.next() % UInt64(vertexCount))
      let target = Int(
        random.next() % UInt64(number.isMultiple(of: 3) ? min(50, vertexCount) : vertexCount))
      guard source != target else { return nil }
      return WeightedEdge(source, target, weight: Double(1 + random.next() % 9))
    }
  }

  @Test(
    "a graph has the edges that were given, summed, whatever the size",
    arguments: [2, 3, 100, 2047, 2048, 2049, 4095, 4096, 4097, 8192, 30_000, 1_500_000])
  func sums(_ vertexCount: Int) throws {
    let edges = Self.edges(vertexCount: vertexCount, count: 20_000, seed: UInt64(vertexCount))
    var expected: [[Int]: Double] = [:]
    for edge in edges {
      let pair = [edge.source.index, edge.target.index].sorted()
      expected[pair, default: 0] += edge.weight
    }
    let graph = try WeightedGraph(vertexCount: vertexCount, edges: edges)
    #expect(graph.brokenInvariant() == nil)
    #expect(graph.edgeCount == expected.count)
    #expect(
      graph.edges.allSatisfy { expected[[$0.source.index, $0.target.index]] == $0.weight })
    let shuffled = try WeightedGraph(
      vertexCount: vertexCount, edges: edges.reversed(), threads: 3)
    #expect(shuffled == graph)
  }

  @Test("edges that are given over and over are summed, in whatever order", arguments: [1, 37, 59])
  func repeatedEdges(step: Int) throws {
    // All targets of the hub differ in their last bits alone.
    let edges = (0..<30_000).map { WeightedEdge(4_500, 640 + $0 * step % 60) }
    let graph = try WeightedGraph(vertexCount: 300_000, edges: edges)
    #expect(graph.brokenInvariant() == nil && graph.edgeCount == 60)
    #expect(graph.edges.allSatisfy { $0.source.index == 4_500 || $0.target.index == 4_500 })
    #expect(graph.edges.allSatisfy { $0.weight == 500 })
  }

  @Test("more than one may gather the edges of a graph")
  func gatherers() throws {
    let edges = Self.edges(vertexCount: 10_000, count: 30_000, seed: 5)
    let whole = try WeightedGraph(vertexCount: 10_000, edges: edges)
    for parts in 1...4 {
      let gathered = (0..<parts).map { part in
        var gatherer = EdgeGatherer()
        for number in stride(from: part, to: edges.count, by: parts) {
          let edge = edges[number]
          gatherer.add(edge.source.rawValue, edge.target.rawValue, UInt32(edge.weight))
        }
        return gatherer.finish()
      }
      let graph = try WeightedGraph(vertexCount: 10_000, gathered: gathered, threads: parts)
      #expect(graph == whole)
    }
  }

  @Test("codes of any size stand side by side, few of them large or all")
  func largeCodes() throws {
    let bound = NarrowArc.codeBound
    let codes = [1, bound - 1, bound, bound + 1, UInt32.max]
    for (share, threads) in [(1, 2), (3, 1), (1_000, 3)] {
      var random = SplitMix64(seed: UInt64(share))
      var expected: [[UInt32]: UInt32] = [:]
      var gatherer = EdgeGatherer()
      for number in 0..<20_000 {
        let (source, target) = (UInt32(random.next() % 5_000), UInt32(random.next() % 5_000))
        let ends = [min(source, target), max(source, target)]
        guard source != target, expected[ends] == nil else { continue }
        let code = number.isMultiple(of: share) ? codes[Int(random.next() % 5)] : 7
        expected[ends] = code
        gatherer.add(source, target, code)
      }
      let graph = try WeightedGraph(
        vertexCount: 5_000, gathered: [gatherer.finish()], threads: threads)
      #expect(graph.brokenInvariant() == nil && graph.edgeCount == expected.count)
      #expect(
        graph.edges.allSatisfy {
          expected[[$0.source.rawValue, $0.target.rawValue]].map { Double($0) } == $0.weight
        })
    }
  }

  @Test("without edges all vertices are isolated")
  func isolated() throws {
    for vertexCount in [0, 1, 4096, 5000] {
      let graph = try WeightedGraph(vertexCount: vertexCount, gathered: [], threads: 2)
      #expect(try graph == WeightedGraph(vertexCount: vertexCount))
      #expect(graph.brokenInvariant() == nil && graph.edgeCount == 0)
    }
  }
}
