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
    let rows = Self.rows(graph, layout, simplicial, starts, threads: threads)
    self.order = order
    self.weights = order.map { weights?[Int($0)] ?? 1 }
    offsets = starts
    rowEnds = Array(starts.dropFirst())
    innerEnds = rows.innerEnds
    targets = rows.targets
    isInner = inner
    componentStarts = layout.componentStarts
    componentEnds = layout.componentEnds
  }

  /// The rows, inner neighbors first, and where these end.
  ///
  /// Each is filled from both ends at once: by one run with the first half of all arcs, which begin
  /// at inner vertices before outer ones, by another with the second half, backwards.
  private static func rows(
    _ graph: WeightedGraph, _ layout: ComponentOrder, _ isOuter: [Bool], _ starts: [UInt32],
    threads: Int
  ) -> (targets: [UInt32], innerEnds: [UInt32]) {
    let order = layout.order
    let sources =
      order.indices.filter { !isOuter[Int(order[$0])] }
      + order.indices.filter { isOuter[Int(order[$0])] }
    var (half, arcs) = (0, 0)
    while arcs < graph.arcs.count / 2 {
      arcs += graph.row(Int(order[sources[half]])).count
      half += 1
    }
    let targets = SharedVector<UInt32>(uninitializedCount: graph.arcs.count)
    let innerEnds = SharedVector<UInt32>(uninitializedCount: order.count)
    let middle = half
    ConcurrentRuns.forEach(count: 2, threads: threads, state: {}) { run, _ in
      // Bounds: the two cursors of a row meet where all its arcs are placed.
      let cursors = Scratch(Array(run == 0 ? starts.dropLast() : starts.dropFirst()))
      let (arcs, places) = (graph.arcs.span, layout.places.span)
      let mine =
        run == 0
        ? stride(from: 0, to: middle, by: 1)
        : stride(from: sources.count - 1, to: middle - 1, by: -1)
      let (stepBefore, stepBehind): (UInt32, UInt32) = run == 0 ? (0, 1) : (1, 0)
      for place in mine {
        let source = sources[place]
        var innerEnd = starts[source]
        for arc in graph.row(Int(order[source])) {
          let vertex = arcs[arc].target.index
          let target = Int(places[vertex])
          if !isOuter[vertex] { innerEnd += 1 }
          let cursor = cursors.base[target] - stepBefore
          targets.base[Int(cursor)] = UInt32(source)
          cursors.base[target] = cursor + stepBehind
        }
        innerEnds.base[source] = innerEnd
      }
    }
    return (targets.array, innerEnds.array)
  }
}
