/// Lists a graph's edges at their smaller ends, under the names of a network.
struct UpwardRows: Sendable {
  /// For each vertex of the network, the places of its edges in the order of the graph's edges.
  let rows: [Range<Int>]

  /// The greater end of each edge, by its name in the network.
  let targets: [UInt32]

  /// The length of each edge.
  let lengths: [UInt32]

  /// Lists the edges of a graph.
  /// - Complexity: O(n + m).
  init(_ graph: WeightedGraph, in network: LengthNetwork) {
    var names = [UInt32](repeating: 0, count: graph.vertexCount)
    for (name, vertex) in network.order.enumerated() { names[Int(vertex)] = UInt32(name) }
    var rows = [Range<Int>](repeating: 0..<0, count: network.count)
    var targets: [UInt32] = []
    targets.reserveCapacity(graph.edgeCount)
    for vertex in graph.vertices where graph.degree(of: vertex) > 0 {
      let start = targets.count
      for arc in graph.arcs[graph.row(vertex.index)] where arc.target > vertex {
        targets.append(names[arc.target.index])
      }
      rows[Int(names[vertex.index])] = start..<targets.count
    }
    self.rows = rows
    self.targets = targets
    lengths = graph.lengths
  }
}
