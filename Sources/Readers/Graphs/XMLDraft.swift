/// Builds a graph from the elements of an XML file, where nodes may stand within nodes and a declaration says what an
/// attribute is called.
struct XMLDraft {
  /// What an attribute is said of.
  enum Domain: String, CaseIterable {
    case node, edge
  }

  private struct Attribute {
    let name: String
    var standard: String?
  }

  private enum Owner {
    case node(String)
    case edge(source: String, target: String, line: Int)

    var domain: Domain {
      if case .node = self { .node } else { .edge }
    }
  }

  /// A node or an edge that has not ended, with what was said of it.
  private struct Open {
    let owner: Owner
    var facts: [(name: String, value: String)]
  }

  /// What was built so far.
  var graph = GraphDraft()
  private var attributes: [Domain: [String: Attribute]] = [:]
  private var open: [Open] = []

  /// Whether a node or an edge has not ended.
  var isWithin: Bool { !open.isEmpty }

  /// Notes what an attribute is called.
  mutating func declare(_ id: String, as name: String, of domains: [Domain]) {
    for domain in domains { attributes[domain, default: [:]][id] = Attribute(name: name) }
  }

  /// Notes what an attribute is of whatever does not say it.
  mutating func setStandard(_ text: String, of id: String, in domains: [Domain]) {
    for domain in domains { attributes[domain]?[id]?.standard = text }
  }

  /// Begins a node.
  mutating func beginNode(_ element: XMLStart) throws(NetworkReadingError) {
    let id = try element.required("id")
    graph.addNode(id, facts: standards(of: .node))
    open.append(Open(owner: .node(id), facts: []))
  }

  /// Begins an edge.
  mutating func beginEdge(_ element: XMLStart, isDirected: Bool) throws(NetworkReadingError) {
    if isDirected { graph.isDirected = true }
    let owner = Owner.edge(
      source: try element.required("source"), target: try element.required("target"),
      line: element.line)
    open.append(Open(owner: owner, facts: standards(of: .edge)))
  }

  /// Notes what the file says of the innermost node or edge, by the id of an attribute or, if it was not declared, its
  /// name.
  mutating func tell(_ id: String, _ value: String) {
    guard let last = open.indices.last else { return }
    let name = attributes[open[last].owner.domain]?[id]?.name ?? id
    open[last].facts.append((name, value))
  }

  /// Notes what an attribute of the element itself says of it, whatever was declared.
  mutating func tellDirectly(_ name: String, _ value: String) {
    guard let last = open.indices.last else { return }
    open[last].facts.append((name, value))
  }

  /// Ends the innermost node or edge.
  mutating func end() throws(NetworkReadingError) {
    guard let ended = open.popLast() else { return }
    switch ended.owner {
    case .node(let id): graph.addNode(id, facts: ended.facts)
    case .edge(let source, let target, let line):
      try graph.addEdge(source, target, facts: ended.facts, line: line)
    }
  }

  /// What is said of those that say nothing themselves, in the order of the attributes' ids.
  private func standards(of domain: Domain) -> [(name: String, value: String)] {
    (attributes[domain] ?? [:]).sorted { $0.key < $1.key }.compactMap { _, attribute in
      attribute.standard.map { (attribute.name, $0) }
    }
  }
}
