internal import Synchronization

/// Finds which vertices a path joins, mostly without looking at most of the arcs.
///
/// First each vertex is tied to two neighbors, which as a rule makes the one large component
/// known; then only the vertices outside the largest so far look at the rest of their rows. Each
/// tree of a union-find forest hangs on its smallest vertex. Sutton, Ben-Nun and Barak,
/// "Optimizing parallel graph connectivity computation via subgraph sampling" (2018).
struct Afforest {
  private static let firstArcs = 2

  /// The smallest vertex of the component of each vertex.
  let roots: [UInt32]

  /// Joins the ends of all edges of a graph.
  /// - Parameters:
  ///   - graph: The graph.
  ///   - threads: How many threads may work at once; the roots do not depend on it.
  /// - Complexity: O(n + m α(n)), as a rule O(n).
  init(_ graph: WeightedGraph, threads: Int) {
    let forest = AtomicVector(count: graph.vertexCount) { UInt32(truncatingIfNeeded: $0) }
    let blocks = RowBlocks(offsets: graph.offsets, threads: threads)
    blocks.forEach { _, rows in Self.joinFirst(graph, rows, to: forest) }
    blocks.forEach { _, rows in Self.flatten(forest, rows) }
    let largest = Self.frequentRoot(forest)
    blocks.forEach { _, rows in Self.joinRest(graph, rows, to: forest, besides: largest) }
    blocks.forEach { _, rows in Self.flatten(forest, rows) }
    roots = forest.array
  }

  /// Joins vertices to their first neighbors.
  ///
  /// The neighbors of a batch are looked up at once, as each lies far from the last, and then
  /// joined one by one.
  private static func joinFirst(
    _ graph: WeightedGraph, _ rows: Range<Int>, to forest: AtomicVector<UInt32>
  ) {
    let parents = forest.base
    let (offsets, arcs) = (graph.offsets.span, graph.arcs.span)
    let batch = 256
    // Bounds: a batch has so many vertices, each with a place for each of its first arcs.
    withUnsafeTemporaryAllocation(of: UInt32.self, capacity: batch * firstArcs) { found in
      for start in stride(from: rows.lowerBound, to: rows.upperBound, by: batch) {
        let end = min(start + batch, rows.upperBound)
        var filled = 0
        for vertex in start..<end {
          let (row, rowEnd) = (Int(offsets[vertex]), Int(offsets[vertex + 1]))
          for place in row..<(row + firstArcs) {
            found[filled] =
              place < rowEnd ? arcs[place].target.rawValue : UInt32(truncatingIfNeeded: vertex)
            filled += 1
          }
        }
        for place in 0..<filled {
          join(UInt32(truncatingIfNeeded: start + place / firstArcs), found[place], parents)
        }
      }
    }
  }

  /// Joins vertices to the others of their neighbors.
  ///
  /// Those that hang on `root` are passed over: who is not yet joined with them looks at the same
  /// edges from the other side.
  private static func joinRest(
    _ graph: WeightedGraph, _ rows: Range<Int>, to forest: AtomicVector<UInt32>,
    besides root: UInt32?
  ) {
    let parents = forest.base
    let (offsets, arcs) = (graph.offsets.span, graph.arcs.span)
    for vertex in rows where parents[vertex].load(ordering: .relaxed) != root {
      let (row, rowEnd) = (Int(offsets[vertex]), Int(offsets[vertex + 1]))
      for place in min(row + firstArcs, rowEnd)..<rowEnd {
        join(UInt32(truncatingIfNeeded: vertex), arcs[place].target.rawValue, parents)
      }
    }
  }

  /// Joins the trees of two vertices; the smaller root stays one.
  ///
  /// Parents are always smaller than their children, whoever else is joining, so each round ends
  /// further down. Bounds: names of vertices are places of `parents`.
  @inline(__always)
  private static func join(
    _ first: UInt32, _ second: UInt32, _ parents: UnsafeMutablePointer<Atomic<UInt32>>
  ) {
    var left = parents[Int(first)].load(ordering: .relaxed)
    var right = parents[Int(second)].load(ordering: .relaxed)
    while left != right {
      if left < right { swap(&left, &right) }
      // The greater one is hung on the smaller if it is a root; else its parent goes on.
      let above = parents[Int(left)].load(ordering: .relaxed)
      if above == left {
        let hung = parents[Int(left)].compareExchange(
          expected: left, desired: right, ordering: .relaxed)
        if hung.exchanged { return }
      } else {
        let next = parents[Int(above)].load(ordering: .relaxed)
        parents[Int(left)].store(next, ordering: .relaxed)
        left = next
      }
    }
  }

  /// Hangs vertices on their roots.
  private static func flatten(_ forest: AtomicVector<UInt32>, _ rows: Range<Int>) {
    let parents = forest.base
    for vertex in rows {
      var root = parents[vertex].load(ordering: .relaxed)
      while true {
        let above = parents[Int(root)].load(ordering: .relaxed)
        if above == root { break }
        root = above
      }
      parents[vertex].store(root, ordering: .relaxed)
    }
  }

  /// The root that most of some thousand evenly spaced vertices hang on; `nil` without vertices.
  private static func frequentRoot(_ forest: AtomicVector<UInt32>) -> UInt32? {
    let sample = stride(from: 0, to: forest.count, by: max(1, forest.count / 1_000))
      .map { forest.base[$0].load(ordering: .relaxed) }.sorted()
    var best: (root: UInt32?, times: Int) = (nil, 0)
    var first = 0
    for place in sample.indices {
      if sample[place] != sample[first] { first = place }
      if place + 1 - first > best.times { best = (sample[place], place + 1 - first) }
    }
    return best.root
  }
}
