internal import Entente
internal import Extractor
internal import GraphCore
internal import Knowledge

extension EdgeList {
  /// The network of the edges, with their ends for entities.
  ///
  /// - Parameter file: the file's name, for messages
  /// - Returns: the network, and warnings of loops and parallel edges
  /// - Throws: `NetworkReadingError.malformed` if the edges are too many, or their weights
  /// - Complexity: O(n log n + m), and O(m log m) where weights are not all integers
  public func network(from file: String) throws(NetworkReadingError) -> GraphFile {
    let names = names ?? (0..<vertexCount).map(String.init)
    let order = names.indices.sorted { (names[$0], $0) < (names[$1], $1) }
    // Two spellings of one name in Unicode are one name.
    var places = Array(repeating: VertexID(0), count: names.count)
    var nodes: [Network.Node] = []
    for number in order {
      let id = names[number]
      if nodes.last?.entity.id != id { nodes.append(Self.node(id)) }
      places[number] = VertexID(nodes.count - 1)
    }
    var moved: [WeightedEdge] = []
    moved.reserveCapacity(edges.count)
    for edge in edges {
      let (source, target) = (places[edge.source.index], places[edge.target.index])
      if source != target {
        moved.append(WeightedEdge(source: source, target: target, weight: edge.weight))
      }
    }
    let loops = loopCount + edges.count - moved.count
    let ties = try Self.ties(moved, among: nodes.count)
    var changes = GraphChanges(file: file)
    if let firstFurtherFieldLine {
      changes.add(
        line: firstFurtherFieldLine, "has fields behind the weight, which are not read",
        cure: "write two names and a weight")
    }
    if loops > 0 { changes.loop(line: firstLoopLine, count: loops) }
    if ties.count < moved.count { changes.parallel(line: nil, count: moved.count - ties.count) }
    return GraphFile(
      network: Network(
        options: NetworkOptions(), documentCount: 0, windowCount: 0, dates: nil, openMentions: 0,
        nodes: nodes, edges: ties),
      problems: changes.problems)
  }

  private static func node(_ id: String) -> Network.Node {
    let prefix = id.split(separator: "/", maxSplits: 1).first.map(String.init) ?? ""
    return Network.Node(
      entity: EntityReference(
        id: id, name: id, kind: EntityKind(rawValue: prefix) ?? .organisation),
      mentions: 0, documents: 0, windows: 0)
  }

  private static func ties(
    _ edges: [WeightedEdge], among count: Int
  ) throws(NetworkReadingError) -> [Network.Edge] {
    let graph: WeightedGraph
    do {
      graph = try WeightedGraph(vertexCount: count, edges: edges)
    } catch {
      switch error {
      case .totalWeightNotFinite: throw .weightsTooLarge
      default:
        throw .malformed(line: nil, reason: "\(error)", cure: "give a smaller network")
      }
    }
    return graph.edges.map { edge in
      Network.Edge(
        source: edge.source.index, target: edge.target.index, weight: edge.weight, windows: 0,
        documents: 0, association: Association(npmi: 0, g2: 0), first: nil, last: nil, evidence: [])
    }
  }
}
