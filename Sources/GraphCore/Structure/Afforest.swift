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
  /// - Complexity: O(n + m α(n)), as a rule O(n).
  init(_ graph: WeightedGraph) {
    let forest = Scratch<UInt32>(repeating: 0, count: graph.vertexCount)
    let parents = forest.base
    for vertex in 0..<graph.vertexCount { parents[vertex] = UInt32(truncatingIfNeeded: vertex) }
    let (offsets, arcs) = (graph.offsets.span, graph.arcs.span)
    for vertex in 0..<graph.vertexCount {
      let begin = Int(offsets[vertex])
      for place in begin..<min(begin + Self.firstArcs, Int(offsets[vertex + 1])) {
        Self.join(UInt32(vertex), arcs[place].target.rawValue, parents)
      }
    }
    Self.flatten(parents, graph.vertexCount)
    let largest = Self.frequentRoot(parents, graph.vertexCount)
    for vertex in 0..<graph.vertexCount where parents[vertex] != largest {
      let begin = min(Int(offsets[vertex]) + Self.firstArcs, Int(offsets[vertex + 1]))
      for place in begin..<Int(offsets[vertex + 1]) {
        Self.join(UInt32(vertex), arcs[place].target.rawValue, parents)
      }
    }
    Self.flatten(parents, graph.vertexCount)
    roots = Array(UnsafeBufferPointer(start: parents, count: graph.vertexCount))
  }

  /// Joins the trees of two vertices; the smaller root stays one.
  ///
  /// Bounds: names of vertices are places of `parents`.
  @inline(__always)
  private static func join(
    _ first: UInt32, _ second: UInt32, _ parents: UnsafeMutablePointer<UInt32>
  ) {
    var (left, right) = (parents[Int(first)], parents[Int(second)])
    while left != right {
      if left < right { swap(&left, &right) }
      // The greater one is hung on the smaller if it is a root; else its parent goes on.
      let above = parents[Int(left)]
      if above == left {
        parents[Int(left)] = right
        return
      }
      parents[Int(left)] = parents[Int(above)]
      left = parents[Int(above)]
    }
  }

  /// Hangs each vertex on its root.
  ///
  /// Parents are smaller than their children, so one pass does.
  private static func flatten(_ parents: UnsafeMutablePointer<UInt32>, _ count: Int) {
    for vertex in 0..<count { parents[vertex] = parents[Int(parents[vertex])] }
  }

  /// The root that most of some thousand evenly spaced vertices hang on.
  private static func frequentRoot(_ parents: UnsafeMutablePointer<UInt32>, _ count: Int) -> UInt32
  {
    let sample = stride(from: 0, to: count, by: max(1, count / 1_000)).map { parents[$0] }.sorted()
    var best = (root: UInt32.max, times: 0)
    var first = 0
    for place in sample.indices {
      if sample[place] != sample[first] { first = place }
      if place + 1 - first > best.times { best = (sample[place], place + 1 - first) }
    }
    return best.root
  }
}
