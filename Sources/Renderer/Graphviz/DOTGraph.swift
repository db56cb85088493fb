/// A graph as a file in DOT has it, with all attributes: what Graphviz's own reader understands.
///
/// Subgraphs are read as part of the whole; an attribute in HTML is left out.
public struct DOTGraph: Sendable {
  /// An attribute and its value, defaults included.
  public typealias Attribute = (name: String, value: String)

  /// Whether edges have a direction.
  public internal(set) var isDirected = false
  /// Whether the file holds more graphs, which are not read.
  public internal(set) var hasFurtherGraphs = false
  /// The nodes in the order of the file.
  public internal(set) var nodes: [(name: String, attributes: [Attribute])] = []
  /// The edges by the places of their ends, node by node.
  public internal(set) var edges: [(source: Int, target: Int, attributes: [Attribute])] = []

  /// Reads a file.
  ///
  /// - Parameter bytes: the file's bytes; what is not UTF-8 becomes U+FFFD
  /// - Throws: `DOTReadingError` where Graphviz finds an error
  /// - Complexity: O(bytes) and the edges that sets of nodes stand for
  public init(reading bytes: [UInt8]) throws(DOTReadingError) {
    guard !bytes.contains(0) else {
      throw DOTReadingError(line: nil, reason: "it holds bytes that no text has")
    }
    let graphs = try DOTOutline.check(bytes)
    self = try Graphviz.graph(of: String(decoding: bytes, as: UTF8.self))
    hasFurtherGraphs = graphs > 1
  }

  init() {}
}
