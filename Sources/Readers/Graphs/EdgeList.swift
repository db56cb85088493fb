public import GraphCore

/// The edges of a file, with vertices numbered from 0.
public struct EdgeList: Sendable {
  /// The number of vertices: those that an edge or a loop names.
  public let vertexCount: Int
  /// The name of each vertex, or `nil` where a vertex's name is its number.
  ///
  /// Names that are integers ascend; others stand in the order in which the file names them first.
  public let names: [String]?
  /// The edges in the order of the file, loops left out; a pair may stand several times.
  public let edges: [WeightedEdge]
  /// How many loops were left out.
  public let loopCount: Int
  /// The line of the first loop, from 1.
  public let firstLoopLine: Int?
  /// The first line with more than two names and a weight, from 1; what follows the weight is not read.
  public let firstFurtherFieldLine: Int?

  /// The graph of the edges; the weights of one pair are summed.
  ///
  /// - Throws: `GraphError` if there are too many edges, or weights that cannot be summed.
  /// - Complexity: O(n + m), and O(m log m) where weights are not all integers.
  public func graph() throws(GraphError) -> WeightedGraph {
    try WeightedGraph(vertexCount: vertexCount, edges: edges)
  }

  /// The name of a vertex: what the file calls it.
  public func name(of vertex: VertexID) -> String {
    names?[vertex.index] ?? String(vertex.index)
  }
}
