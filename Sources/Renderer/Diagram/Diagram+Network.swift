public import Entente
internal import Extractor
public import GraphCore
internal import Knowledge

extension Diagram {
  /// Draws a network: its strongest entities and ties, by kind, strength and community.
  ///
  /// - Parameters:
  ///   - network: the network
  ///   - title: what the diagram shows
  ///   - partition: the community of each node, or `nil` to draw none
  ///   - entities: how many entities are drawn at most, the strongest; those without a drawn tie are left out
  ///   - ties: how many ties among them are drawn at most: what connects them first, then the strongest
  public init(
    of network: Network, title: String, partition: Partition?, entities: Int, ties: Int
  ) {
    let strengths = network.graph.strengths()
    let drawn = StrongestTies(network, strengths, entities: entities).indices(limit: ties)
    var place: [Int: Int] = [:]
    var nodes: [Node] = []
    let ends = drawn.flatMap { [network.edges[$0].source, network.edges[$0].target] }
    for index in Set(ends).sorted() {
      place[index] = nodes.count
      let node = network.nodes[index]
      nodes.append(
        Node(
          id: node.entity.id, name: node.entity.name, kind: Kind(node.entity.kind),
          strength: strengths[index], community: partition?.labels[index],
          details: Self.details(of: node, strength: strengths[index])))
    }
    let edges = drawn.compactMap { index -> Edge? in
      let edge = network.edges[index]
      guard let source = place[edge.source], let target = place[edge.target] else { return nil }
      return Edge(
        source: source, target: target, weight: edge.weight, change: nil,
        details: Self.details(of: edge, in: network))
    }
    self.init(
      title: title, subtitle: Self.subtitle(of: network), nodes: nodes, edges: edges,
      totalEdgeCount: network.edges.count,
      // A plain list of edges does not say what its weights count.
      weightLabel: network.documentCount > 0
        ? "\(Self.unit(of: network.options.window)) in common" : "weight")
  }

  private static func details(of node: Network.Node, strength: Double) -> String {
    let entity = "\(node.entity.name) (\(node.entity.kind.rawValue)): strength \(short(strength))"
    guard node.hasCounts else { return entity }
    return """
      \(entity), \(counted(node.mentions, "mention")) in \(counted(node.documents, "document"))
      """
  }

  private static func details(of edge: Network.Edge, in network: Network) -> String {
    let tie = """
      \(network.nodes[edge.source].entity.name) – \(network.nodes[edge.target].entity.name): \
      weight \(short(edge.weight))
      """
    guard edge.hasCounts else { return tie }
    return """
      \(tie) in \(counted(edge.documents, "document")), \
      NPMI \(DecimalText(edge.association.npmi).fixed(2))
      """
  }

  /// A weight without needless decimals.
  private static func short(_ weight: Double) -> String {
    DecimalText(weight).fixed(weight.rounded() == weight ? 0 : 2)
  }

  /// The line under the title, as in "2022-02-05 to 2024-12-09 · 36 documents".
  static func subtitle(of network: Network) -> String {
    var parts: [String] = []
    if let dates = network.dates {
      parts.append(dates.first == dates.last ? "\(dates.first)" : "\(dates.first) to \(dates.last)")
    }
    if network.documentCount > 0 { parts.append(counted(network.documentCount, "document")) }
    return parts.joined(separator: " · ")
  }

  private static func counted(_ number: Int, _ noun: String) -> String {
    "\(number) \(noun)\(number == 1 ? "" : "s")"
  }

  private static func unit(of window: Window) -> String {
    switch window {
    case .sentences(1): "sentences"
    case .sentences(let count): "windows of \(count) sentences"
    case .paragraph: "paragraphs"
    case .document: "documents"
    }
  }
}

extension Diagram.Kind {
  /// The kind of an entity.
  init(_ kind: EntityKind) {
    switch kind {
    case .leader: self = .leader
    case .state: self = .state
    case .place: self = .place
    case .organisation: self = .organisation
    case .person: self = .person
    }
  }
}
