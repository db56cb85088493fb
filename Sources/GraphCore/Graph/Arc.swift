/// Stands for one direction of an edge in the row of a vertex: where it leads, with its weight
/// packed beside it.
///
/// The weight is read through the graph: ``WeightedGraph/weight(of:)``.
@frozen
public struct Arc: Hashable, Sendable {
  /// The neighbor that the arc leads to.
  public let target: VertexID

  /// The weight itself in a graph of integer weights, else its place in the graph's table of
  /// distinct weights, which ascends: codes compare as weights do.
  @usableFromInline
  package let code: UInt32

  @inlinable
  package init(target: VertexID, code: UInt32) {
    self.target = target
    self.code = code
  }
}
