/// Orders the vertices that have edges: by component, then by degree descending, then by name.
///
/// Walks stay within one stretch of memory this way, and hubs share cache lines.
struct ComponentOrder {
  /// The graph's name of each vertex in the new order.
  let order: [UInt32]

  /// The place of each of the graph's vertices; isolated ones have none that counts.
  let places: [UInt32]

  /// For each place, where its component begins.
  let componentStarts: [UInt32]

  /// For each place, where its component ends.
  let componentEnds: [UInt32]

  /// Orders the vertices of a graph.
  /// - Parameters:
  ///   - graph: The graph.
  ///   - threads: How many threads may look for components.
  /// - Complexity: O(n log n + m).
  init(_ graph: WeightedGraph, threads: Int = 1) {
    let components = graph.connectedComponents(threads: threads)
    let degrees = graph.degrees()
    let order = (0..<graph.vertexCount).filter { degrees[$0] > 0 }.sorted {
      (components[$0], -degrees[$0], $0) < (components[$1], -degrees[$1], $1)
    }
    var places = [UInt32](repeating: 0, count: graph.vertexCount)
    for (place, vertex) in order.enumerated() {
      places[vertex] = UInt32(place)
    }
    var starts = [UInt32](repeating: 0, count: order.count)
    for place in order.indices.dropFirst() {
      let same = components[order[place]] == components[order[place - 1]]
      starts[place] = same ? starts[place - 1] : UInt32(place)
    }
    var ends = [UInt32](repeating: UInt32(order.count), count: order.count)
    for place in order.indices.dropLast().reversed() {
      let same = components[order[place]] == components[order[place + 1]]
      ends[place] = same ? ends[place + 1] : UInt32(place + 1)
    }
    self.order = order.map { UInt32($0) }
    self.places = places
    componentStarts = starts
    componentEnds = ends
  }
}
