/// A graph as a file has it, before it becomes a network: nodes and edges in the order of the file, with what is said of
/// them.
///
/// A tie of a network has no direction, and a pair has one tie: ``network(from:)`` says what had to be changed for that.
public struct GraphDraft: Sendable {
  /// A node and what the file says of it.
  struct Node: Sendable {
    let id: String
    var facts = NodeFacts()
  }

  /// An edge between two nodes, by their places in the list of nodes.
  struct Edge: Sendable {
    let source: Int
    let target: Int
    let line: Int?
    var facts = EdgeFacts()
  }

  /// Whether an edge has a direction.
  var isDirected = false
  /// What is said of the whole network, in a file of ours.
  var attributes: SavedNetwork.Attributes?
  /// What was read differently from how it stands, each with its line if it has one.
  private(set) var remarks: [(line: Int?, message: String, cure: String)] = []
  private(set) var nodes: [Node] = []
  private(set) var edges: [Edge] = []
  private var numbers: [String: Int] = [:]

  /// Makes a graph of nothing.
  ///
  /// - Parameter isDirected: whether edges have a direction
  public init(isDirected: Bool = false) {
    self.isDirected = isDirected
  }

  /// Notes what was read differently from how it stands in the file.
  ///
  /// - Parameters:
  ///   - message: what it is, as said of the file
  ///   - cure: what would make it right
  ///   - line: where the file has it
  public mutating func remark(_ message: String, cure: String, line: Int? = nil) {
    remarks.append((line, message, cure))
  }

  /// The place of a node, which is added if it is new.
  mutating func number(of id: String) -> Int {
    if let known = numbers[id] { return known }
    numbers[id] = nodes.count
    nodes.append(Node(id: id))
    return nodes.count - 1
  }

  /// The place of a node, or `nil` if there is none of this id.
  func knownNumber(of id: String) -> Int? { numbers[id] }

  /// Adds a node, or says more of one that is there.
  ///
  /// - Parameters:
  ///   - id: what the file calls it
  ///   - facts: names of attributes and their values; those that mean nothing to a network are passed over
  public mutating func addNode(_ id: String, facts: [(name: String, value: String)]) {
    let number = number(of: id)
    for (name, value) in facts { nodes[number].facts.set(name, value) }
  }

  /// Adds what is known of a node.
  mutating func addNode(_ id: String, _ facts: NodeFacts) {
    nodes[number(of: id)].facts = facts
  }

  /// Adds an edge; ends that are new become nodes.
  ///
  /// - Parameters:
  ///   - source: the id of one end
  ///   - target: the id of the other
  ///   - facts: names of attributes and their values, `weight` among them
  ///   - line: where the file has it
  /// - Throws: `NetworkReadingError.malformed` for a weight that is no number above 0
  public mutating func addEdge(
    _ source: String, _ target: String, facts: [(name: String, value: String)], line: Int? = nil
  ) throws(NetworkReadingError) {
    var known = EdgeFacts()
    for (name, value) in facts { try known.set(name, value, line: line) }
    addEdge(source, target, known, line: line)
  }

  /// Adds an edge of what is known of it.
  mutating func addEdge(
    _ source: String, _ target: String, _ facts: EdgeFacts, line: Int? = nil
  ) {
    edges.append(
      Edge(source: number(of: source), target: number(of: target), line: line, facts: facts))
  }
}
