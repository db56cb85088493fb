/// Reads GEXF 1.2 and 1.3, Gephi's format.
///
/// Attributes are known by their titles. Nodes within nodes are read as part of the whole; colours, places and times are
/// passed over.
struct GEXFReader: XMLElementHandler {
  private var draft = XMLDraft()
  /// Whose attributes are declared.
  private var domains = [XMLDraft.Domain.node]
  private var declared: String?
  private var defaultType = "undirected"
  private var hasGraph = false

  /// The graph of a file.
  static func draft(_ bytes: [UInt8]) throws(NetworkReadingError) -> GraphDraft {
    let reader = try XMLScanner.scan(bytes, GEXFReader())
    guard reader.hasGraph else {
      throw .malformed(line: nil, reason: "holds no <graph>", cure: "give a file in GEXF")
    }
    return reader.draft.graph
  }

  mutating func begin(_ element: XMLStart) throws(NetworkReadingError) {
    let values = element.attributes
    switch element.name {
    case "graph":
      hasGraph = true
      defaultType = values["defaultedgetype"] ?? "undirected"
      if values["mode"] == "dynamic" {
        draft.graph.remark(
          "changes with time, and is read as it is at any time",
          cure: "export one span of time for a network of it", line: element.line)
      }
    case "attributes":
      domains = XMLDraft.Domain(rawValue: values["class"] ?? "node").map { [$0] } ?? []
    case "attribute":
      let id = try element.required("id")
      draft.declare(id, as: values["title"] ?? id, of: domains)
      declared = id
    case "node":
      try draft.beginNode(element)
      if let label = values["label"] { draft.tellDirectly("label", label) }
    case "edge":
      try draft.beginEdge(element, isDirected: (values["type"] ?? defaultType) == "directed")
      if let weight = values["weight"] { draft.tellDirectly("weight", weight) }
    case "attvalue":
      // GEXF 1.1 wrote id for for.
      if let key = values["for"] ?? values["id"], let value = values["value"] {
        draft.tell(key, value)
      }
    default: break
    }
  }

  mutating func end(_ name: String, text: String, line: Int) throws(NetworkReadingError) {
    switch name {
    case "default":
      if let declared { draft.setStandard(text, of: declared, in: domains) }
    case "attribute": declared = nil
    case "node", "edge": try draft.end()
    default: break
    }
  }
}
