/// Reads GraphML (Brandes, Eiglsperger, Herman, Himsolt and Marshall, "GraphML Progress Report", 2002).
///
/// Attributes are known by the names that their keys declare. Graphs within nodes are read as part of the whole; what is
/// said of such a graph or of a port is passed over; an edge of more than two ends is an error.
struct GraphMLReader: XMLElementHandler {
  private var draft = XMLDraft()
  /// The elements that have not ended.
  private var path: [String] = []
  /// The attribute that is declared, and whose it is.
  private var declared: (id: String, domains: [XMLDraft.Domain])?
  /// The attribute that is said of a node or an edge.
  private var told: String?
  private var defaultIsDirected = false
  private var hasGraph = false

  /// The graph of a file.
  static func draft(_ bytes: [UInt8]) throws(NetworkReadingError) -> GraphDraft {
    let reader = try XMLScanner.scan(bytes, GraphMLReader())
    guard reader.hasGraph else {
      throw .malformed(line: nil, reason: "holds no <graph>", cure: "give a file in GraphML")
    }
    return reader.draft.graph
  }

  mutating func begin(_ element: XMLStart) throws(NetworkReadingError) {
    let values = element.attributes
    switch element.name {
    case "key":
      let id = try element.required("id")
      let domains = Self.domains(values["for"] ?? "all")
      draft.declare(id, as: values["attr.name"] ?? id, of: domains)
      declared = (id, domains)
    case "graph":
      hasGraph = true
      // Graphs within nodes say again what the whole says.
      if let kind = values["edgedefault"], !draft.isWithin {
        defaultIsDirected = kind == "directed"
      }
    case "node": try draft.beginNode(element)
    case "edge":
      let isDirected = values["directed"].map { $0 == "true" || $0 == "1" } ?? defaultIsDirected
      try draft.beginEdge(element, isDirected: isDirected)
    case "hyperedge":
      throw .malformed(
        line: element.line, reason: "has a <hyperedge>, and a tie has two ends",
        cure: "write an edge for each pair of its ends")
    case "data": told = path.last == "node" || path.last == "edge" ? values["key"] : nil
    default: break
    }
    path.append(element.name)
  }

  mutating func end(_ name: String, text: String, line: Int) throws(NetworkReadingError) {
    path.removeLast()
    switch name {
    case "default":
      if let declared { draft.setStandard(text, of: declared.id, in: declared.domains) }
    case "key": declared = nil
    case "data":
      if let told { draft.tell(told, text) }
      told = nil
    case "node", "edge": try draft.end()
    default: break
    }
  }

  /// Whose an attribute is, of what a network knows.
  private static func domains(_ word: String) -> [XMLDraft.Domain] {
    word == "all" ? XMLDraft.Domain.allCases : XMLDraft.Domain(rawValue: word).map { [$0] } ?? []
  }
}
