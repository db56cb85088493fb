import TestSupport
import Testing

@testable import GraphCore

@Suite("Sweeps over rows on several threads")
struct SweepThreadTests {
  /// A graph of several blocks of rows, with a hub, isolated vertices and a small component.
  private func graph(fractional: Bool) throws -> WeightedGraph {
    let drawn = try sentenceGraph(
      entities: 9_000, sentences: 30_000, seed: 7, newman: fractional)
    let hub = (1..<2_000).map { WeightedEdge(0, 4 * $0, weight: 2) }
    let pair = [WeightedEdge(9_005, 9_006, weight: 3)]
    return try WeightedGraph(vertexCount: 9_010, edges: Array(drawn.edges) + hub + pair)
  }

  @Test("the number of threads changes no bit", arguments: [false, true])
  func threads(fractional: Bool) throws {
    let graph = try graph(fractional: fractional)
    #expect(RowBlocks(offsets: graph.offsets, threads: 1).count > 2)
    let preference = graph.vertices.map { Double($0.index % 7) }
    let ranks = graph.pageRank()
    let personal = graph.pageRank(preferring: preference)
    let eigenvector = graph.eigenvectorCentrality()
    let katz = graph.katzCentrality()
    let triangles = graph.triangleCounts()
    let clustering = graph.clusteringCoefficients()
    for threads in [2, 5] {
      #expect(sameBits(graph.pageRank(threads: threads), ranks))
      #expect(sameBits(graph.pageRank(preferring: preference, threads: threads), personal))
      #expect(sameBits(graph.eigenvectorCentrality(threads: threads), eigenvector))
      #expect(sameBits(graph.katzCentrality(threads: threads), katz))
      #expect(graph.triangleCounts(threads: threads) == triangles)
      #expect(sameBits(graph.clusteringCoefficients(threads: threads), clustering))
      #expect(sameBits(graph.strengths(threads: threads), graph.strengths()))
    }
  }

  @Test("scores of a graph of many blocks solve their equations", arguments: [false, true])
  func equations(fractional: Bool) throws {
    let graph = try graph(fractional: fractional)
    let (strengths, count) = (graph.strengths(), Double(graph.vertexCount))
    let ranks = graph.pageRank(threads: 2)
    let vector = graph.eigenvectorCentrality(threads: 2)
    var lost = 0.0
    var (fromRanks, fromVector) = (ranks.map { _ in 0.0 }, ranks.map { _ in 0.0 })
    for vertex in graph.vertices where strengths[vertex.index] == 0 { lost += ranks[vertex.index] }
    for edge in graph.edges {
      let (source, target) = (edge.source.index, edge.target.index)
      for (from, to) in [(source, target), (target, source)] {
        fromRanks[to] += 0.85 * edge.weight * ranks[from] / strengths[from]
        fromVector[to] += edge.weight * vector[from]
      }
    }
    let fresh = (0.15 + 0.85 * lost) / count
    #expect(distance(fromRanks.map { $0 + fresh }, ranks) < 1e-9)
    let top = try #require(vector.firstIndex(of: 1))
    let value = fromVector[top]
    #expect(distance(fromVector.map { $0 / value }, vector) < 1e-8)
  }

  @Test("triangles of a graph of many blocks are those that its rows share")
  func triangles() throws {
    let graph = try graph(fractional: false)
    let rows = graph.vertices.map { vertex in
      Set(graph.arcs[graph.row(vertex.index)].map { Int($0.target.rawValue) })
    }
    let counts = graph.triangleCounts(threads: 2)
    for vertex in stride(from: 1, to: graph.vertexCount, by: 37) {
      let shared = rows[vertex].reduce(0) { $0 + rows[$1].intersection(rows[vertex]).count }
      #expect(counts[vertex] == UInt64(shared / 2))
    }
  }

  @Test("components of a graph of many blocks are those that a walk finds", arguments: 1...3)
  func components(density: Int) throws {
    // About one, two or three arcs a vertex: many components, one among them that spans most.
    let count = 60_000
    var random = SeededNumbers(apart: UInt64(density))
    let edges = (0..<(count * density / 2)).compactMap { _ -> WeightedEdge? in
      let (source, target) = (
        Int.random(in: 0..<count, using: &random),
        Int.random(in: 0..<count, using: &random)
      )
      return source == target ? nil : WeightedEdge(source, target, weight: 1)
    }
    let graph = try WeightedGraph(vertexCount: count, edges: edges)
    var (roots, open) = ([Int?](repeating: nil, count: count), [Int]())
    for root in 0..<count where roots[root] == nil {
      open.append(root)
      roots[root] = root
      while let vertex = open.popLast() {
        for arc in graph.arcs[graph.row(vertex)] where roots[arc.target.index] == nil {
          roots[arc.target.index] = root
          open.append(arc.target.index)
        }
      }
    }
    let sizes = Dictionary(roots.map { ($0, 1) }, uniquingKeysWith: +)
    let order = sizes.sorted { ($1.value, $0.key ?? 0) < ($0.value, $1.key ?? 0) }.map(\.key)
    let numbers = Dictionary(uniqueKeysWithValues: zip(order, order.indices))
    for threads in [1, 2, 5] {
      #expect(graph.connectedComponents(threads: threads) == roots.map { numbers[$0] })
    }
  }

  @Test("blocks hold each row once, whatever the rows")
  func blocks() {
    for lengths in [[], [0], [0, 0, 0], [200_000], [1, 200_000, 0, 3, 70_000, 70_000, 0]] {
      let offsets = lengths.reduce(into: [UInt32(0)]) { $0.append($0[$0.count - 1] + UInt32($1)) }
      let blocks = RowBlocks(offsets: offsets, threads: 3)
      let rows = (0..<blocks.count).flatMap { Array(blocks.rows($0)) }
      #expect(rows == Array(lengths.indices))
      let sums = blocks.sums(2) { rows, sums in
        for row in rows {
          sums[0] += Double(lengths[row])
          sums[1] += 1
        }
      }
      #expect(sums == [Double(lengths.reduce(0, +)), Double(lengths.count)])
    }
  }
}
