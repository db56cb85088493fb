/// Turns the arcs of one graph into the costs of their edges.
struct StepCosts: Sendable {
  private let lengths: ArcLengths
  private let measure: PathLengths
  private let edges: UInt32

  /// Creates the costs.
  /// - Parameters:
  ///   - graph: The graph.
  ///   - measure: How paths are measured.
  ///   - countsEdges: Whether paths of equal length are told apart by their number of edges.
  init(_ graph: WeightedGraph, _ measure: PathLengths, countsEdges: Bool = true) {
    lengths = graph.lengthTable
    self.measure = measure
    edges = countsEdges ? 1 : 0
  }

  /// The cost of the edge that an arc runs along.
  func callAsFunction(_ arc: Arc) -> PathCost {
    PathCost(length: measure == .weighted ? UInt64(lengths(arc)) : 1, edges: edges)
  }
}
