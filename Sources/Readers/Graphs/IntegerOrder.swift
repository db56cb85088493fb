internal import GraphCore

/// The distinct integers of a list of edges, in ascending order.
protocol IntegerOrder {
  /// How many there are.
  var count: Int { get }
  /// The integers in decimal digits.
  var names: [String] { get }
  /// The edges with each end replaced by its place among the integers.
  func renumbered(_ edges: [WeightedEdge]) -> [WeightedEdge]
}
