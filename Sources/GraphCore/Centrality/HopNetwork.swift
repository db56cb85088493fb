/// Lays a graph out for counting shortest paths in edges from every vertex.
///
/// Vertices are renamed so that a component's stand together, and in it those of high degree come
/// first; isolated vertices are left out. A vertex whose neighbors are all tied to each other is
/// never inside a shortest path (its neighbors have a shorter way round it), so a walk need not
/// go on from it; it is called *outer* here, all others *inner*. Each row lists the inner
/// neighbors first. Sariyüce, Saule, Kaya and Çatalyürek, "Shattering and compressing networks
/// for betweenness centrality" (2013).
struct HopNetwork: Sendable {
  /// The graph's name of each vertex here.
  let order: [UInt32]

  /// Where each row begins; one more entry than there are vertices.
  let offsets: [UInt32]

  /// Where the inner neighbors of each row end.
  let innerEnds: [UInt32]

  /// The rows.
  let targets: [UInt32]

  /// Whether each vertex is inner.
  let isInner: [Bool]

  /// How many pairs' ends each vertex stands for.
  let weights: [Double]

  /// For each vertex, where its component begins.
  let componentStarts: [UInt32]

  /// For each vertex, where its component ends.
  let componentEnds: [UInt32]

  /// Where each row ends.
  let rowEnds: [UInt32]

  /// How many vertices are not isolated.
  var count: Int { order.count }

  /// Lays out a graph.
  /// - Parameters:
  ///   - graph: The graph.
  ///   - weights: How many ends of pairs each of its vertices stands for; one if left out.
  ///   - threads: How many threads may look for components and at neighbors.
  /// - Complexity: O(n + m), and what ``WeightedGraph/simplicialVertices(threads:)`` needs.
  init(_ graph: WeightedGraph, weights: [Double]? = nil, threads: Int = 1) {
    let layout = ComponentOrder(graph, threads: threads)
    let order = layout.order
    let simplicial = graph.simplicialVertices(threads: threads)
    let inner = order.map { !simplicial[Int($0)] }
    var starts: [UInt32] = [0]
    starts.reserveCapacity(order.count + 1)
    for vertex in order {
      starts.append(starts[starts.count - 1] + UInt32(graph.row(Int(vertex)).count))
    }
    var cursors = Array(starts.dropLast())
    var rows = [UInt32](repeating: 0, count: graph.arcs.count)
    var innerEnds = cursors
    for wanted in [true, false] {
      for source in order.indices where inner[source] == wanted {
        for arc in graph.arcs[graph.row(Int(order[source]))] {
          let target = Int(layout.places[arc.target.index])
          rows[Int(cursors[target])] = UInt32(source)
          cursors[target] += 1
        }
      }
      if wanted { innerEnds = cursors }
    }
    self.order = order
    self.weights = order.map { weights?[Int($0)] ?? 1 }
    offsets = starts
    rowEnds = Array(starts.dropFirst())
    self.innerEnds = innerEnds
    targets = rows
    isInner = inner
    componentStarts = layout.componentStarts
    componentEnds = layout.componentEnds
  }
}
