internal import Readers
internal import Renderer

extension GraphDraft {
  /// Reads a graph in DOT by Graphviz.
  ///
  /// A node is called by its `entity`, which our own drawings have, or else by its name; its label is its name for people.
  init(dot bytes: [UInt8]) throws(NetworkReadingError) {
    let graph: DOTGraph
    do {
      graph = try DOTGraph(reading: bytes)
    } catch {
      throw .malformed(
        line: error.line, reason: "is no DOT: \(error.reason)",
        cure: "write it as Graphviz reads it, such as graph { a -- b [weight=3] }")
    }
    self.init(isDirected: graph.isDirected)
    if graph.hasFurtherGraphs {
      remark("holds more graphs than one, and the first is read", cure: "give one a file")
    }
    let ids = graph.nodes.map { node in
      node.attributes.first { $0.name == "entity" && !$0.value.isEmpty }?.value ?? node.name
    }
    for (id, node) in zip(ids, graph.nodes) {
      let label = node.attributes.first { $0.name == "label" && $0.value != "\\N" }
      addNode(
        id,
        facts: node.attributes.filter { $0.name != "label" }
          + [("label", Self.plain(label?.value ?? node.name))])
    }
    for edge in graph.edges {
      try addEdge(ids[edge.source], ids[edge.target], facts: edge.attributes)
    }
  }

  /// A label as it is drawn, on one line: without Graphviz's escapes and XML's.
  private static func plain(_ label: String) -> String {
    var text = ""
    var isEscaped = false
    for character in label {
      if isEscaped {
        // \n, \l and \r end a line.
        text.append("nlr".contains(character) ? " " : character)
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else {
        text.append(character)
      }
    }
    for (name, meaning) in [("lt", "<"), ("gt", ">"), ("quot", "\""), ("#39", "'"), ("amp", "&")] {
      text = text.replacing("&\(name);", with: meaning)
    }
    return text
  }
}
