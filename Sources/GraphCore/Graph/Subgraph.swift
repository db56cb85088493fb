/// Holds a part of a graph as a graph of its own, with the way back to the whole.
public struct Subgraph: Sendable, Equatable {
  /// The part; its vertex `i` is the whole graph's `vertices[i]`.
  public let graph: WeightedGraph

  /// For each vertex of the part, its name in the whole graph; ascending.
  public let vertices: [VertexID]

  init(graph: WeightedGraph, vertices: [VertexID]) {
    self.graph = graph
    self.vertices = vertices
  }

  /// Returns the name in the part of one of the whole graph's vertices, or `nil` if it is not in
  /// it.
  ///
  /// - Parameter vertex: A vertex of the whole graph.
  /// - Returns: The vertex of ``graph``.
  /// - Complexity: O(log n).
  public func vertex(for vertex: VertexID) -> VertexID? {
    var (low, high) = (0, vertices.count)
    while low < high {
      let middle = (low + high) / 2
      if vertices[middle] < vertex { low = middle + 1 } else { high = middle }
    }
    return low < vertices.count && vertices[low] == vertex ? VertexID(low) : nil
  }
}
