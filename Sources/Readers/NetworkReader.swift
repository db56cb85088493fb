public import Entente
internal import Extractor
internal import FoundationEssentials
internal import Knowledge

/// Reads a network that was saved as node-link JSON, by this program or by NetworkX.
///
/// What another program left out is filled with what can be said: a kind from the id, counts of 0. The evidence is not in
/// such a file.
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
    let saved: SavedNetwork
    do {
      saved = try JSONDecoder().decode(SavedNetwork.self, from: Data(bytes))
    } catch let error as DecodingError {
      throw reason(error)
    } catch {
      throw .notJSON
    }
    guard saved.directed != true else { throw .wrongKind(reason: "holds a directed network") }
    let (nodes, numbers) = try nodes(saved.nodes)
    let edges = try edges(saved.links ?? saved.edges ?? [], numbers, isLinks: saved.links != nil)
    return Network(
      options: try options(saved.graph), documentCount: saved.graph?.documents ?? 0,
      windowCount: saved.graph?.windows ?? 0, dates: try dates(saved.graph),
      openMentions: saved.graph?.openMentions ?? 0, nodes: nodes, edges: edges)
  }

  private static func nodes(
    _ saved: [SavedNetwork.Node]
  ) throws(NetworkReadingError) -> (nodes: [Network.Node], numbers: [String: Int]) {
    var nodes: [Network.Node] = []
    for (index, node) in saved.enumerated() {
      let prefix = node.id.text.split(separator: "/", maxSplits: 1).first.map(String.init) ?? ""
      let written = node.kind ?? (EntityKind(rawValue: prefix) == nil ? "organisation" : prefix)
      guard let kind = EntityKind(rawValue: written) else {
        throw .badField(
          place: "nodes[\(index)].kind", reason: "is \"\(written)\", which is no kind")
      }
      var coordinate: Coordinate?
      if let latitude = node.lat, let longitude = node.lon {
        coordinate = Coordinate(latitude: latitude, longitude: longitude)
      }
      nodes.append(
        Network.Node(
          entity: EntityReference(
            id: node.id.text, name: node.name ?? node.id.text, kind: kind, state: node.state,
            coordinate: coordinate),
          mentions: node.mentions ?? 0, documents: node.documents ?? 0,
          windows: node.windows ?? 0))
    }
    nodes.sort { $0.entity.id < $1.entity.id }
    var numbers: [String: Int] = [:]
    for (number, node) in nodes.enumerated() {
      guard numbers.updateValue(number, forKey: node.entity.id) == nil else {
        throw .wrongKind(reason: "has two nodes with the id \"\(node.entity.id)\"")
      }
    }
    return (nodes, numbers)
  }

  private static func edges(
    _ saved: [SavedNetwork.Link], _ numbers: [String: Int], isLinks: Bool
  ) throws(NetworkReadingError) -> [Network.Edge] {
    let list = isLinks ? "links" : "edges"
    var edges: [Network.Edge] = []
    for (index, link) in saved.enumerated() {
      let place = "\(list)[\(index)]"
      guard let source = numbers[link.source.text] else {
        throw .badField(place: "\(place).source", reason: "names no node: \"\(link.source.text)\"")
      }
      guard let target = numbers[link.target.text] else {
        throw .badField(place: "\(place).target", reason: "names no node: \"\(link.target.text)\"")
      }
      guard source != target else {
        throw .badField(place: place, reason: "ties \"\(link.source.text)\" to itself")
      }
      let weight = link.weight ?? 1
      guard weight.isFinite, weight > 0 else {
        throw .badField(place: "\(place).weight", reason: "is not above 0")
      }
      edges.append(
        Network.Edge(
          source: min(source, target), target: max(source, target), weight: weight,
          windows: link.windows ?? 0, documents: link.documents ?? 0,
          association: Association(npmi: link.npmi ?? 0, g2: link.g2 ?? 0),
          first: try day(link.first, "\(place).first"), last: try day(link.last, "\(place).last"),
          evidence: []))
    }
    edges.sort { ($0.source, $0.target) < ($1.source, $1.target) }
    for (one, next) in zip(edges, edges.dropFirst())
    where (one.source, one.target) == (next.source, next.target) {
      throw .wrongKind(reason: "ties one pair twice")
    }
    return edges
  }

  private static func options(
    _ saved: SavedNetwork.Attributes?
  ) throws(NetworkReadingError) -> NetworkOptions {
    var options = NetworkOptions(
      from: try day(saved?.from, "graph.from"), to: try day(saved?.to, "graph.to"))
    switch saved?.window {
    case "paragraph": options.window = .paragraph
    case "document": options.window = .document
    case let text?:
      if text.hasPrefix("sentences:"), let count = Int(text.dropFirst(10)) {
        options.window = .sentences(count)
      }
    case nil: break
    }
    if let weighting = saved?.weighting.flatMap(Weighting.init) { options.weighting = weighting }
    if let clock = saved?.clock.flatMap(Clock.init) { options.clock = clock }
    if let kinds = saved?.kinds { options.kinds = Set(kinds.compactMap(EntityKind.init)) }
    return options
  }

  private static func dates(
    _ saved: SavedNetwork.Attributes?
  ) throws(NetworkReadingError) -> (first: CalendarDay, last: CalendarDay)? {
    guard let first = try day(saved?.first, "graph.first"),
      let last = try day(saved?.last, "graph.last")
    else { return nil }
    return (first, last)
  }

  private static func day(
    _ text: String?, _ place: String
  ) throws(NetworkReadingError) -> CalendarDay? {
    guard let text else { return nil }
    guard let day = CalendarDay(iso: text) else {
      throw .badField(place: place, reason: "is \"\(text)\", which is no date such as 2023-09-14")
    }
    return day
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
