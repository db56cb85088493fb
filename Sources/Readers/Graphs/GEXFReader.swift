/// Reads GEXF 1.2 and 1.3, Gephi's format.
///
/// Attributes are known by their titles. Nodes within nodes are read as part of the whole; colours, places and times are
/// passed over.
struct GEXFReader: XMLElementHandler {
  private struct Attribute {
    let name: String
    var standard: String?
  }

  private enum Owner {
    case node(String)
    case edge(source: String, target: String, line: Int)
  }

  private var draft = GraphDraft()
  private var attributes: [String: [String: Attribute]] = [:]
  private var owners: [Owner] = []
  private var facts: [[(name: String, value: String)]] = []
  private var declaring = "node"
  private var declared: String?
  private var defaultType = "undirected"
  private var hasGraph = false

  /// The graph of a file.
  static func draft(_ bytes: [UInt8]) throws(NetworkReadingError) -> GraphDraft {
    let reader = try XMLScanner.scan(bytes, GEXFReader())
    guard reader.hasGraph else {
      throw .malformed(line: nil, reason: "holds no <graph>", cure: "give a file in GEXF")
    }
    return reader.draft
  }

  mutating func begin(_ element: XMLStart) throws(NetworkReadingError) {
    let values = element.attributes
    switch element.name {
    case "graph":
      hasGraph = true
      defaultType = values["defaultedgetype"] ?? "undirected"
      if values["mode"] == "dynamic" {
        draft.remark(
          "changes with time, and is read as it is at any time",
          cure: "export one span of time for a network of it", line: element.line)
      }
    case "attributes": declaring = values["class"] ?? "node"
    case "attribute":
      let id = try element.required("id")
      attributes[declaring, default: [:]][id] = Attribute(name: values["title"] ?? id)
      declared = id
    case "node":
      let id = try element.required("id")
      draft.addNode(id, facts: defaults(of: "node"))
      owners.append(.node(id))
      facts.append(values["label"].map { [("label", $0)] } ?? [])
    case "edge":
      let type = values["type"] ?? defaultType
      if type == "directed" { draft.isDirected = true }
      owners.append(
        .edge(
          source: try element.required("source"), target: try element.required("target"),
          line: element.line))
      facts.append(defaults(of: "edge"))
      if let weight = values["weight"] { facts[facts.count - 1].append(("weight", weight)) }
    case "attvalue":
      // GEXF 1.1 wrote id for for.
      guard let key = values["for"] ?? values["id"], let value = values["value"],
        let owner = owners.last
      else { return }
      let domain = if case .node = owner { "node" } else { "edge" }
      facts[facts.count - 1].append((attributes[domain]?[key]?.name ?? key, value))
    default: break
    }
  }

  mutating func end(_ name: String, text: String, line: Int) throws(NetworkReadingError) {
    switch name {
    case "default":
      if let declared { attributes[declaring]?[declared]?.standard = text }
    case "attribute": declared = nil
    case "node", "edge":
      guard let owner = owners.popLast(), let told = facts.popLast() else { return }
      switch owner {
      case .node(let id): draft.addNode(id, facts: told)
      case .edge(let source, let target, let line):
        try draft.addEdge(source, target, facts: told, line: line)
      }
    default: break
    }
  }

  /// What the file says of nodes or edges that say nothing themselves, in the order of the attributes' ids.
  private func defaults(of domain: String) -> [(name: String, value: String)] {
    (attributes[domain] ?? [:]).sorted { $0.key < $1.key }.compactMap { _, attribute in
      attribute.standard.map { (attribute.name, $0) }
    }
  }
}
