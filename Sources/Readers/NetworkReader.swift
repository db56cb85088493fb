public import Entente
internal import FoundationEssentials

/// Reads a network that was saved as node-link JSON, by this program or by NetworkX.
///
/// What another program left out is filled with what can be said: a kind from the id, counts of 0. The evidence is not in
/// such a file. Directions are dropped, parallel edges summed and loops left out, as ``GraphDraft`` says.
public enum NetworkReader {
  /// Reads the file of a path.
  public static func read(path: String) throws(NetworkReadingError) -> Network {
    guard let bytes = InputFiles.bytes(of: path) else { throw .unreadable }
    return try read(bytes)
  }

  /// Reads the bytes of a file.
  ///
  /// - Complexity: O((n + m) log (n + m))
  public static func read(_ bytes: [UInt8]) throws(NetworkReadingError) -> Network {
    try draft(bytes).network(from: "").network
  }

  /// The graph of a file as it stands there.
  static func draft(_ bytes: [UInt8]) throws(NetworkReadingError) -> GraphDraft {
    let saved: SavedNetwork
    do {
      saved = try JSONDecoder().decode(SavedNetwork.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw reason(error)
    } catch {
      throw .notJSON
    }
    var draft = GraphDraft(isDirected: saved.directed ?? false)
    draft.attributes = saved.graph
    for node in saved.nodes {
      guard draft.knownNumber(of: node.id.text) == nil else {
        throw .wrongKind(reason: "has two nodes with the id \"\(node.id.text)\"")
      }
      draft.addNode(node.id.text, node.facts)
    }
    let list = saved.links != nil ? "links" : "edges"
    for (index, link) in (saved.links ?? saved.edges ?? []).enumerated() {
      try add(link, "\(list)[\(index)]", to: &draft)
    }
    return draft
  }

  private static func add(
    _ link: SavedNetwork.Link, _ place: String, to draft: inout GraphDraft
  ) throws(NetworkReadingError) {
    for (end, id) in [("source", link.source.text), ("target", link.target.text)]
    where draft.knownNumber(of: id) == nil {
      throw .badField(place: "\(place).\(end)", reason: "names no node: \"\(id)\"")
    }
    let weight = link.weight ?? 1
    guard weight.isFinite, weight > 0 else {
      throw .badField(place: "\(place).weight", reason: "is not above 0")
    }
    let counts = EdgeFacts.Counts(
      windows: link.windows ?? 0, documents: link.documents ?? 0, npmi: link.npmi ?? 0,
      g2: link.g2 ?? 0, first: try SavedAttributes.day(link.first, "\(place).first"),
      last: try SavedAttributes.day(link.last, "\(place).last"))
    draft.addEdge(
      link.source.text, link.target.text, EdgeFacts(weight: weight, counts: counts))
  }

  private static func reason(_ error: DecodingError) -> NetworkReadingError {
    switch error {
    case .keyNotFound(let key, let context):
      .badField(place: place(context.codingPath + [key]), reason: "is missing")
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      context.codingPath.isEmpty
        ? .wrongKind(reason: "is no JSON object")
        : .badField(place: place(context.codingPath), reason: "has the wrong type")
    default: .notJSON
    }
  }

  private static func place(_ path: [any CodingKey]) -> String {
    path.reduce("") { text, key in
      if let index = key.intValue { return text + "[\(index)]" }
      return text.isEmpty ? key.stringValue : "\(text).\(key.stringValue)"
    }
  }
}

extension SavedNetwork.Node {
  /// What the file says of the node.
  fileprivate var facts: NodeFacts {
    NodeFacts(
      name: name ?? label?.text, kind: kind, state: state, latitude: lat, longitude: lon,
      mentions: mentions, documents: documents, windows: windows)
  }
}
