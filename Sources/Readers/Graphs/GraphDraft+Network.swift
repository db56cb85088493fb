internal import Entente
internal import Extractor
internal import GraphCore
internal import Knowledge

extension GraphDraft {
  /// The network of the graph.
  ///
  /// The edges of a pair are summed, whatever their directions. Loops are left out, and their nodes stay. A node that is no
  /// entity of ours has its id for a name unless the file gives it one, and the kind that its id begins with, or
  /// organisation.
  ///
  /// - Parameter file: the file's name, for messages
  /// - Returns: the network, and warnings of what was changed
  /// - Throws: `NetworkReadingError.malformed` if the weights together are not finite
  /// - Complexity: O((n + m) log (n + m))
  public func network(from file: String) throws(NetworkReadingError) -> GraphFile {
    var report = GraphChanges(file: file)
    for remark in remarks { report.add(line: remark.line, remark.message, cure: remark.cure) }
    let order = nodes.indices.sorted { nodes[$0].id < nodes[$1].id }
    var places = Array(repeating: 0, count: nodes.count)
    for (place, number) in order.enumerated() { places[number] = place }
    var unknownKinds: [String] = []
    let made = order.map { nodes[$0].made(&unknownKinds) }
    report.unknownKinds(unknownKinds)
    if isDirected, !edges.isEmpty { report.directions() }
    let edges = try joined(places, &report)
    var total = 0.0
    for edge in edges { total += edge.weight }
    guard (2 * total).isFinite else { throw .weightsTooLarge }
    let saved = SavedAttributes(attributes)
    return GraphFile(
      network: Network(
        options: try saved.options(), documentCount: attributes?.documents ?? 0,
        windowCount: attributes?.windows ?? 0, dates: try saved.dates(),
        openMentions: attributes?.openMentions ?? 0, nodes: made, edges: edges),
      problems: report.problems)
  }

  /// One edge a pair, in ascending order of the places of the nodes.
  private func joined(
    _ places: [Int], _ report: inout GraphChanges
  ) throws(NetworkReadingError) -> [Network.Edge] {
    func ends(_ edge: Edge) -> (Int, Int) {
      let (one, two) = (places[edge.source], places[edge.target])
      return (min(one, two), max(one, two))
    }
    var kept: [Int] = []
    kept.reserveCapacity(edges.count)
    for (index, edge) in edges.enumerated() {
      if edge.source == edge.target { report.loop(line: edge.line) } else { kept.append(index) }
    }
    // Of one pair in the order of the file, so that sums do not depend on how the sort goes.
    kept.sort { left, right in
      let (one, two) = (ends(edges[left]), ends(edges[right]))
      return one == two ? left < right : one < two
    }
    var result: [Network.Edge] = []
    result.reserveCapacity(kept.count)
    var next = 0
    while next < kept.count {
      let first = edges[kept[next]]
      var facts = first.facts
      next += 1
      while next < kept.count, ends(edges[kept[next]]) == ends(first) {
        let again = edges[kept[next]]
        if !isDirected { report.parallel(line: again.line) }
        facts = facts.joined(with: again.facts)
        next += 1
      }
      let counts = facts.counts.first
      result.append(
        Network.Edge(
          source: ends(first).0, target: ends(first).1, weight: facts.weight,
          windows: counts?.windows ?? 0, documents: counts?.documents ?? 0,
          association: Association(npmi: counts?.npmi ?? 0, g2: counts?.g2 ?? 0),
          first: counts?.first, last: counts?.last, evidence: []))
    }
    return result
  }
}

extension GraphDraft.Node {
  /// The node of a network; a kind that is none of ours is noted.
  fileprivate func made(_ unknownKinds: inout [String]) -> Network.Node {
    let prefix = id.split(separator: "/", maxSplits: 1).first.map(String.init) ?? ""
    let told = EntityKind(rawValue: facts.kind ?? prefix)
    if told == nil, let kind = facts.kind { unknownKinds.append(kind) }
    var coordinate: Coordinate?
    if let latitude = facts.latitude, let longitude = facts.longitude {
      coordinate = Coordinate(latitude: latitude, longitude: longitude)
    }
    return Network.Node(
      entity: EntityReference(
        id: id, name: facts.name ?? id,
        kind: told ?? EntityKind(rawValue: prefix) ?? .organisation, state: facts.state,
        coordinate: coordinate),
      mentions: facts.mentions ?? 0, documents: facts.documents ?? 0, windows: facts.windows ?? 0)
  }
}

extension NetworkReadingError {
  /// The error of weights whose sum no number can hold.
  static let weightsTooLarge = NetworkReadingError.malformed(
    line: nil, reason: "has weights that add up to more than a number can hold",
    cure: "divide them by a power of ten")
}
