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
  /// - Complexity: O(n + m).
  init(_ graph: WeightedGraph, threads: Int = 1) {
    let components = graph.connectedComponents(threads: threads)
    let degrees = graph.degrees()
    let greatest = degrees.max() ?? 0
    let byDegree = LabelGroups(degrees.map { UInt32(greatest - $0) }, count: greatest + 1).order
    let byComponent = LabelGroups(
      byDegree.map { UInt32(components[Int($0)]) }, count: graph.vertexCount)
    let order = byComponent.order.map { Int(byDegree[Int($0)]) }.filter { degrees[$0] > 0 }
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
