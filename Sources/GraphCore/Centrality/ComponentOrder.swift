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
    let tied = (0..<graph.vertexCount).filter { degrees[$0] > 0 }
    let greatest = degrees.max() ?? 0
    let byDegree = Self.sorted(tied, keyCount: greatest + 1) { greatest - degrees[$0] }
    let order = Self.sorted(byDegree, keyCount: graph.vertexCount) { components[$0] }
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

  /// Vertices by a key below a number of keys; those of one key stay in their order.
  private static func sorted(_ vertices: [Int], keyCount: Int, by key: (Int) -> Int) -> [Int] {
    var starts = [Int](repeating: 0, count: keyCount + 1)
    for vertex in vertices { starts[key(vertex) + 1] += 1 }
    for key in 0..<keyCount { starts[key + 1] += starts[key] }
    var result = vertices
    for vertex in vertices {
      result[starts[key(vertex)]] = vertex
      starts[key(vertex)] += 1
    }
    return result
  }
}
