internal import Synchronization

/// Turns each edge from its end with fewer neighbors to the one with more, ties by name.
///
/// No vertex has more than √(2m) arcs then, and a triangle is found once, from its vertex of
/// fewest neighbors. Vertices are renamed by that order. Schank and Wagner, "Finding, counting and
/// listing all triangles in large graphs" (2005).
struct DegreeOrientation {
  /// The graph's name of each vertex here.
  let order: [UInt32]

  /// The name here of each of the graph's vertices.
  let places: [UInt32]

  /// Where each row begins; one more entry than there are vertices.
  let starts: [UInt32]

  /// The rows: arcs to vertices later in the order.
  let targets: [UInt32]

  /// For each arc its place in the graph's row of the vertex that it leaves.
  let origins: [UInt32]

  /// Turns the edges of a graph, with or without a note of where each came from.
  /// - Complexity: O(n + m).
  init(_ graph: WeightedGraph, withOrigins: Bool = false, threads: Int = 1) {
    let count = graph.vertexCount
    var order = [UInt32](repeating: 0, count: count)
    var places = order
    let greatest = (0..<count).reduce(0) { max($0, graph.row($1).count) }
    var cursors = [Int](repeating: 0, count: greatest + 2)
    for vertex in 0..<count { cursors[graph.row(vertex).count + 1] += 1 }
    for degree in 0...greatest { cursors[degree + 1] += cursors[degree] }
    var wholeStarts: [UInt32] = [0]
    wholeStarts.reserveCapacity(count + 1)
    for vertex in 0..<count {
      let degree = graph.row(vertex).count
      order[cursors[degree]] = UInt32(vertex)
      places[vertex] = UInt32(cursors[degree])
      cursors[degree] += 1
    }
    for vertex in order {
      wholeStarts.append(wholeStarts[wholeStarts.count - 1] + UInt32(graph.row(Int(vertex)).count))
    }
    self.order = order
    self.places = places
    (starts, targets, origins) = LaterArcs(graph, order: order, places: places)
      .collected(wholeStarts, withOrigins: withOrigins, threads: threads)
  }

  /// The number of triangles through each of the graph's vertices.
  ///
  /// Each thread counts for itself; the sum of integers is the same in any order.
  func triangleCounts(threads: Int) -> [UInt64] {
    let count = order.count
    let counts = Mutex([UInt64](repeating: 0, count: count))
    let blocks = RowBlocks(offsets: starts, threads: threads)
    blocks.forEach {
      Tally(vertexCount: count)
    } finish: { tally in
      counts.withLock { counts in
        for vertex in 0..<count { counts[vertex] += UInt64(tally.triangles.base[vertex]) }
      }
    } _: { _, rows, tally in
      countTriangles(rows, tally.triangles.base, tally.marks.base)
    }
    return counts.withLock { counts in places.map { counts[Int($0)] } }
  }

  /// What one thread counts, and the marks it counts with.
  private struct Tally: ~Copyable {
    let triangles: Scratch<UInt32>
    let marks: Scratch<UInt8>

    init(vertexCount: Int) {
      triangles = Scratch(repeating: 0, count: vertexCount)
      marks = Scratch(repeating: 0, count: vertexCount)
    }
  }

  /// Counts the triangles whose first vertex lies in a range.
  ///
  /// A vertex stands in no more triangles than there are edges, fewer than 2³¹, and a short count
  /// is sooner at hand. Bounds: every index is a vertex, or a place in a row.
  private func countTriangles(
    _ rows: Range<Int>, _ tally: UnsafeMutablePointer<UInt32>, _ mark: UnsafeMutablePointer<UInt8>
  ) {
    let (starts, targets) = (starts.span, targets.span)
    for low in rows {
      let (head, end) = (Int(starts[low]), Int(starts[low + 1]))
      if end - head < 2 { continue }
      for arc in head..<end { mark[Int(targets[unchecked: arc])] = 1 }
      var all: UInt32 = 0
      for arc in head..<end {
        let middle = Int(targets[unchecked: arc])
        var next = Int(starts[unchecked: middle])
        let nextEnd = Int(starts[unchecked: middle &+ 1])
        var found: UInt32 = 0
        while next < nextEnd {
          let high = Int(targets[unchecked: next])
          let closed = UInt32(truncatingIfNeeded: mark[high])
          tally[high] &+= closed
          found &+= closed
          next &+= 1
        }
        tally[middle] &+= found
        all &+= found
      }
      tally[low] &+= all
      for arc in head..<end { mark[Int(targets[unchecked: arc])] = 0 }
    }
  }

  /// Calls `body` with the first vertex of each triangle and its three arcs: from the first to
  /// the second and to the third, and from the second to the third.
  ///
  /// - Complexity: O(m√m).
  func forEachTriangle(
    _ body: (_ first: Int, _ toSecond: Int, _ toThird: Int, _ between: Int) -> Void
  ) {
    var arcTo = [UInt32](repeating: .max, count: order.count)
    for low in order.indices {
      let row = Int(starts[low])..<Int(starts[low + 1])
      for arc in row { arcTo[Int(targets[arc])] = UInt32(arc) }
      for arc in row {
        let middle = Int(targets[arc])
        for next in Int(starts[middle])..<Int(starts[middle + 1]) {
          let third = arcTo[Int(targets[next])]
          if third != .max { body(low, arc, Int(third), next) }
        }
      }
      for arc in row { arcTo[Int(targets[arc])] = .max }
    }
  }
}
