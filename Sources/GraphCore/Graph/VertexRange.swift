/// Lists the vertices from the first up to a count.
@frozen
public struct VertexRange: RandomAccessCollection, Sendable {
  @usableFromInline
  let vertexCount: Int

  @inlinable
  init(count: Int) {
    vertexCount = count
  }

  /// The place of the first vertex.
  @inlinable
  public var startIndex: Int { 0 }

  /// The place after the last vertex.
  @inlinable
  public var endIndex: Int { vertexCount }

  /// The vertex with a given number.
  @inlinable
  public subscript(position: Int) -> VertexID { VertexID(position) }
}
