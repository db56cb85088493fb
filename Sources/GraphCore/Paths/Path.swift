/// Leads from one vertex to another along edges, and past no vertex twice.
public struct Path: Sendable, Hashable {
  /// The vertices from the first to the last; one of them if both ends are the same.
  public let vertices: [VertexID]

  /// The sum of the lengths of the edges, or their number where paths are measured in edges.
  public let length: UInt64

  init(vertices: [VertexID], length: UInt64) {
    self.vertices = vertices
    self.length = length
  }

  /// How many edges the path has: 0 if both ends are the same.
  public var edgeCount: Int { vertices.count - 1 }

  /// Returns the same path from its last vertex to its first.
  public func reversed() -> Path {
    Path(vertices: vertices.reversed(), length: length)
  }
}
