/// Ties two vertices with a weight.
///
/// The edge has no direction: `source` and `target` may stand either way round. Graphs return
/// their edges with `source < target`.
@frozen
public struct WeightedEdge: Hashable, Sendable {
  /// One end.
  public let source: VertexID

  /// The other end.
  public let target: VertexID

  /// How strongly the ends are tied: greater is closer.
  ///
  /// Finite and greater than zero in a graph.
  public let weight: Double

  /// Creates an edge between two vertices.
  /// - Parameters:
  ///   - source: One end.
  ///   - target: The other end.
  ///   - weight: How strongly the ends are tied.
  @inlinable
  public init(source: VertexID, target: VertexID, weight: Double) {
    self.source = source
    self.target = target
    self.weight = weight
  }

  /// Creates an edge between the vertices with two numbers.
  /// - Parameters:
  ///   - source: The number of one end, from 0.
  ///   - target: The number of the other end, from 0.
  ///   - weight: How strongly the ends are tied; 1 if left out.
  @inlinable
  public init(_ source: Int, _ target: Int, weight: Double = 1) {
    self.init(source: VertexID(source), target: VertexID(target), weight: weight)
  }
}
