internal import CGraphviz

/// A graph in Graphviz's memory; closed exactly once.
struct ParsedGraph: ~Copyable {
  let graph: UnsafeMutablePointer<Agraph_t>

  /// Reads a graph from DOT.
  ///
  /// - Throws: `DrawingError.layoutFailed` with Graphviz's words for what is wrong.
  init(_ dot: String) throws(DrawingError) {
    guard let graph = agmemread(dot) else {
      throw .layoutFailed(reason: GraphvizMessage.lastError() ?? "it ends too early")
    }
    if let message = GraphvizMessage.lastError() {
      _ = agclose(graph)
      throw .layoutFailed(reason: message)
    }
    self.graph = graph
  }

  deinit {
    _ = agclose(graph)
  }

  /// Returns an attribute of each node, in the order of creation, with the node's name.
  borrowing func attributes(_ attribute: String) -> [(name: String, value: String)] {
    var result: [(name: String, value: String)] = []
    var name = Array(attribute.utf8CString)
    var next = agfstnode(graph)
    while let node = next {
      let value = name.withUnsafeMutableBufferPointer { agget(node, $0.baseAddress) }
      result.append(
        (
          agnameof(node).map { String(cString: $0) } ?? "",
          value.map { String(cString: $0) } ?? ""
        ))
      next = agnxtnode(graph, node)
    }
    return result
  }
}
