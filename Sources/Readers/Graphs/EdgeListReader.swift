internal import GraphCore

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

  /// Reads the file of a path.
  public static func read(path: String) throws(NetworkReadingError) -> EdgeList {
    guard let bytes = InputFiles.bytes(of: path) else { throw .unreadable }
    return try read(bytes)
  }
}
