package import GraphCore

/// Reads lists of edges: a line holds two names and, if need be, a weight.
///
/// Blanks or a comma part the fields; in a line with a tab only tabs do, so that names may hold blanks. A line that begins
/// with `#` or `%` is a comment. An edge without a weight weighs 1. A loop is left out, and its vertex stays.
///
/// ```swift
/// let list = try EdgeListReader.read(Array("0 1 3\n1 2\n".utf8))
/// list.edges.count               // 2
/// try list.graph().strengths()   // [3.0, 4.0, 1.0]
/// ```
public enum EdgeListReader {
  /// Reads the bytes of a file.
  ///
  /// Names that are the integers from 0 to n − 1 are the numbers of the vertices. Other integers are numbered in ascending
  /// order, other names in the order of the file.
  ///
  /// - Parameter bytes: the file's bytes, in UTF-8
  /// - Returns: the edges, and the names of the vertices
  /// - Throws: `NetworkReadingError.malformed` for the first line that is no edge
  /// - Complexity: O(bytes); integers are read without making a text of them
  public static func read(_ bytes: [UInt8]) throws(NetworkReadingError) -> EdgeList {
    if let edges = IntegerEdges(bytes) { return edges.list }
    var edges = NamedEdges()
    try edges.read(bytes)
    return try edges.list(bytes)
  }

  /// Reads the file of a path into a graph.
  ///
  /// Integers with integer weights are read in blocks, by several threads, and no list of edges is made of them.
  ///
  /// - Parameters:
  ///   - path: the file
  ///   - threads: how many stretches of it are read at once; the graph does not depend on it
  /// - Returns: the graph, and the names of its vertices as in ``EdgeList``
  /// - Throws: what `read(path:)` throws, and `GraphError` for what is no graph
  package static func graph(
    path: String, threads: Int
  ) throws -> (graph: WeightedGraph, names: [String]?) {
    if let plain = EdgeFile.read(path: path, threads: threads) {
      let graph = try WeightedGraph(
        vertexCount: plain.vertexCount, gathered: plain.arcs, threads: threads)
      // A number that no edge has is no vertex.
      if graph.vertices.allSatisfy({ graph.degree(of: $0) > 0 }) { return (graph, nil) }
    }
    let list = try read(path: path)
    return (try list.graph(), list.names)
  }

  /// Reads the file of a path.
  public static func read(path: String) throws(NetworkReadingError) -> EdgeList {
    guard let bytes = InputFiles.bytes(of: path) else { throw .unreadable }
    return try read(bytes)
  }
}
