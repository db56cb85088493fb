/// Reads GraphML (Brandes, Eiglsperger, Herman, Himsolt and Marshall, "GraphML Progress Report", 2002).
///
/// Attributes are known by the names that their keys declare. Graphs within nodes are read as part of the whole; ports are
/// passed over; an edge of more than two ends is an error.
struct GraphMLReader: XMLElementHandler {
  private struct Key {
    let name: String
    let domain: String
    var standard: String?
  }

  private enum Owner {
    case node(String)
    case edge(source: String, target: String, line: Int)
  }

  private var draft = GraphDraft()
  private var keys: [String: Key] = [:]
  private var owners: [Owner] = []
  private var facts: [[(name: String, value: String)]] = []
  private var data: String?
  private var key: String?
  private var defaultIsDirected = false
  private var hasGraph = false
  private var depth = 0

  /// The graph of a file.
  static func draft(_ bytes: [UInt8]) throws(NetworkReadingError) -> GraphDraft {
    let reader = try XMLScanner.scan(bytes, GraphMLReader())
    guard reader.hasGraph else {
      throw .malformed(line: nil, reason: "holds no <graph>", cure: "give a file in GraphML")
    }
    return reader.draft
  }

  mutating func begin(_ element: XMLStart) throws(NetworkReadingError) {
    depth += 1
    switch element.name {
    case "key":
      let id = try element.required("id")
      keys[id] = Key(
        name: element.attributes["attr.name"] ?? id, domain: element.attributes["for"] ?? "all")
      key = id
    case "graph":
      hasGraph = true
      // Graphs within nodes say again what the whole says.
      if let kind = element.attributes["edgedefault"], owners.isEmpty {
        defaultIsDirected = kind == "directed"
      }
    case "node":
      let id = try element.required("id")
      draft.addNode(id, facts: defaults(of: "node"))
      owners.append(.node(id))
      facts.append([])
    case "edge":
      let isDirected =
        element.attributes["directed"].map { $0 == "true" || $0 == "1" } ?? defaultIsDirected
      if isDirected { draft.isDirected = true }
      owners.append(
        .edge(
          source: try element.required("source"), target: try element.required("target"),
          line: element.line))
      facts.append(defaults(of: "edge"))
    case "hyperedge":
      throw .malformed(
        line: element.line, reason: "has a <hyperedge>, and a tie has two ends",
        cure: "write an edge for each pair of its ends")
    case "data": data = element.attributes["key"]
    default: break
    }
  }

  mutating func end(_ name: String, text: String, line: Int) throws(NetworkReadingError) {
    depth -= 1
    switch name {
    case "default":
      if let key { keys[key]?.standard = text }
    case "key": key = nil
    case "data":
      if let data, !facts.isEmpty {
        facts[facts.count - 1].append((keys[data]?.name ?? data, text))
      }
      data = nil
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

  /// What the keys say of nodes or edges that say nothing themselves, in the order of their ids.
  private func defaults(of domain: String) -> [(name: String, value: String)] {
    keys.sorted { $0.key < $1.key }.compactMap { _, key in
      guard let standard = key.standard, key.domain == domain || key.domain == "all" else {
        return nil
      }
      return (key.name, standard)
    }
  }
}
