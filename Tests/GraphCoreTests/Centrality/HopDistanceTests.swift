import Testing

@testable import GraphCore

/// Walks of many sources at once turn from pushing to pulling and back only where graphs are larger
/// than those of the oracles; here each source walks by itself.
@Suite("Distances in edges")
struct HopDistanceTests {
  @Test("are those of one walk after another", arguments: Shape.allCases)
  func agreesWithSingleWalks(shape: Shape) throws {
    let graph = try shape.graph()
    let rows = graph.vertices.map { graph.neighbors(of: $0).map(\.index) }
    let walks = rows.indices.map { Self.distances(in: rows, from: $0) }
    let harmonic = walks.map { $0.reduce(0) { $0 + ($1 > 0 ? 1 / Double($1) : 0) } }
    let others = Double(graph.vertexCount - 1)
    let closeness = walks.map { walk in
      let reached = Double(walk.count { $0 > 0 })
      return reached > 0
        ? reached / Double(walk.reduce(0) { $0 + max(0, $1) }) * reached / others : 0
    }
    for threads in [1, 3] {
      let ours = graph.harmonicCloseness(.unweighted, threads: threads)
      #expect(distance(ours, harmonic) < 1e-13)
      #expect(distance(graph.closeness(.unweighted, threads: threads), closeness) < 1e-15)
      let eccentricities = graph.eccentricities(.unweighted, threads: threads)
      #expect(eccentricities == walks.map { $0.reduce(0, max) })
    }
  }

  @Test("do not hang on what the memory held before", arguments: Shape.allCases)
  func ignoresOldMemory(shape: Shape) throws {
    let network = HopNetwork(try shape.graph())
    func sums(overwriting bits: UInt64) -> [Double] {
      var kernel = HopDistances(network) { $0 }
      var sums = [Double](repeating: 0, count: network.count)
      // One of full size, and the last.
      for chunk in [0, HopChunks(of: network.count).count - 1] {
        for memory in [kernel.missing.base, kernel.arrived.base, kernel.arriving.base] {
          memory.update(repeating: HopDistances.Sources(repeating: bits), count: network.count)
        }
        kernel.run(chunk: chunk, into: &sums)
      }
      return sums
    }
    #expect(sums(overwriting: .max) == sums(overwriting: 0))
  }

  @Test("start at every source once, some hundred at a time")
  func dividesSources() {
    for count in 0...2100 {
      let chunks = HopChunks(of: count)
      let sources = (0..<chunks.count).map { chunks[$0] }
      #expect(sources.flatMap { $0 } == Array(0..<count))
      #expect(sources.allSatisfy { 1...HopChunks.size ~= $0.count })
    }
  }

  /// The distance of each vertex from a source; less than 0 where there is no path.
  private static func distances(in rows: [[Int]], from source: Int) -> [Int] {
    var distances = [Int](repeating: -1, count: rows.count)
    distances[source] = 0
    var queue = [source]
    var next = 0
    while next < queue.count {
      let vertex = queue[next]
      next += 1
      for neighbor in rows[vertex] where distances[neighbor] < 0 {
        distances[neighbor] = distances[vertex] + 1
        queue.append(neighbor)
      }
    }
    return distances
  }

  /// Graphs of 520 to 1,300 vertices.
  enum Shape: String, CaseIterable {
    /// Every vertex is in front at once.
    case dense

    /// One vertex or two are in front, always.
    case ring

    /// A dense graph with a long tail: few are in front again after many.
    case kite

    /// A dense graph with a fringe of single vertices: a chunk ends with many in front, and the next
    /// begins with few.
    case fringed

    /// Stars whose middles make a path.
    case caterpillar

    /// Rings of all lengths up to 50.
    case scattered

    func graph() throws -> WeightedGraph {
      var numbers = SplitMix64(seed: 3)
      func dense(_ count: Int) -> [(Int, Int)] {
        (0..<12 * count).map { _ in
          (numbers.next(below: count), numbers.next(below: count))
        }
      }
      let pairs: [(Int, Int)] =
        switch self {
        case .dense: dense(900)
        case .ring: (0..<700).map { ($0, ($0 + 1) % 700) }
        case .kite: dense(600) + (599..<700).map { ($0, $0 + 1) }
        case .fringed: dense(420) + (0..<100).map { ($0, 420 + $0) }
        case .caterpillar:
          (1..<60).map { (20 * $0, 20 * ($0 - 1)) }
            + (0..<1200).filter { $0 % 20 > 0 }.map { ($0, $0 - $0 % 20) }
        case .scattered:
          (3...50).flatMap { length in
            let first = length * (length - 1) / 2
            return (0..<length).map { (first + $0, first + ($0 + 1) % length) }
          }
        }
      return try WeightedGraph(
        vertexCount: 1 + (pairs.map { max($0, $1) }.max() ?? 0),
        edges: pairs.filter { $0 != $1 }.map { WeightedEdge($0, $1) })
    }
  }
}
