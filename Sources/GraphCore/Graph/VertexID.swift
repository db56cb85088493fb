/// Names a vertex of a graph by its number, counted from zero.
///
/// Arrays of scores are indexed by it: `scores[vertex.index]`.
@frozen
public struct VertexID: RawRepresentable, Hashable, Comparable, Sendable {
  /// The number of the vertex, from 0 up to the vertex count.
  public let rawValue: UInt32

  /// Creates the identifier of the vertex with the given number.
  @inlinable
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Creates the identifier of the vertex with the given number.
  ///
  /// Traps when `index` is negative or does not fit 32 bits.
  @inlinable
  public init(_ index: Int) {
    self.rawValue = UInt32(index)
  }

  /// The number of the vertex as an array index.
  @inlinable
  public var index: Int { Int(rawValue) }

  /// Tells whether one vertex comes before another.
  @inlinable
  public static func < (left: VertexID, right: VertexID) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension VertexID: CustomStringConvertible {
  /// The number of the vertex in decimal digits.
  public var description: String { String(rawValue) }
}
