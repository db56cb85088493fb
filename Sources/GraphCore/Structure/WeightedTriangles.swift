/// Lists the triangles of a graph with the weights of their edges.
struct WeightedTriangles {
  private let graph: WeightedGraph
  private let orientation: DegreeOrientation
  private let weights: [Double]

  /// Where the arcs of the orientation stand among the graph's.
  var origins: [UInt32] { orientation.origins }

  /// A triangle of vertices a, b and c; each edge is named by the vertex that it lies across.
  struct Triangle {
    /// The graph's names of the vertices.
    let (a, b, c): (Int, Int, Int)
    /// The weights of the edges across from each.
    let (acrossA, acrossB, acrossC): (Double, Double, Double)
    /// The arcs of the orientation across from each.
    let (arcA, arcB, arcC): (Int, Int, Int)
  }

  /// Prepares to list the triangles of a graph.
  init(_ graph: WeightedGraph) {
    self.graph = graph
    orientation = DegreeOrientation(graph, withOrigins: true)
    weights = orientation.origins.map { graph.weight(of: graph.arcs[Int($0)]) }
  }

  /// Calls `body` with each triangle once.
  func forEach(_ body: (Triangle) -> Void) {
    let (order, targets) = (orientation.order, orientation.targets)
    orientation.forEachTriangle { first, toSecond, toThird, between in
      body(
        Triangle(
          a: Int(order[first]), b: Int(order[Int(targets[toSecond])]),
          c: Int(order[Int(targets[toThird])]), acrossA: weights[between],
          acrossB: weights[toThird], acrossC: weights[toSecond], arcA: between, arcB: toThird,
          arcC: toSecond))
    }
  }
}
