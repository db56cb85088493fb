public import Extractor
internal import GraphCore

/// What became of an entity or a tie from one network to another.
public enum ChangeKind: String, Sendable, CaseIterable {
  case new
  case gone
  case stronger
  case weaker
  case steady
}

/// The differences between two networks, entity by entity and tie by tie.
///
/// These are counts as they stand in the two networks; they say nothing of chance.
public struct Comparison: Sendable {
  /// An entity in the two networks; 0 where it is absent.
  public struct EntityChange: Sendable, Hashable {
    /// The entity.
    public let entity: EntityReference
    /// What became of it.
    public let kind: ChangeKind
    /// The sum of the weights of its ties.
    public let oldStrength: Double
    /// The same in the new network.
    public let newStrength: Double
    /// The mentions in the old network.
    public let oldMentions: Int
    /// The mentions in the new network.
    public let newMentions: Int
    /// The documents in the old network.
    public let oldDocuments: Int
    /// The documents in the new network.
    public let newDocuments: Int
  }

  /// A tie in the two networks; 0 where it is absent.
  public struct EdgeChange: Sendable, Hashable {
    /// The end with the smaller id.
    public let source: EntityReference
    /// The end with the greater id.
    public let target: EntityReference
    /// What became of it.
    public let kind: ChangeKind
    /// The weight in the old network.
    public let oldWeight: Double
    /// The weight in the new network.
    public let newWeight: Double
    /// The documents in the old network.
    public let oldDocuments: Int
    /// The documents in the new network.
    public let newDocuments: Int
  }

  /// The entities, by the size of the change of their strength, largest first, then by id.
  public let entities: [EntityChange]
  /// The ties, by the size of the change of their weight, largest first, then by ids.
  public let edges: [EdgeChange]
  /// The documents counted in the old and the new network.
  public let documents: (old: Int, new: Int)

  /// Compares two networks by the ids of their entities.
  ///
  /// - Complexity: O((n + m) log (n + m))
  public init(old: Network, new: Network) {
    documents = (old.documentCount, new.documentCount)
    let oldStrengths = old.graph.strengths()
    let newStrengths = new.graph.strengths()
    let references = Self.references(old, new)
    entities = references.values.map { entity in
      let before = old.index(of: entity.id)
      let after = new.index(of: entity.id)
      return EntityChange(
        entity: entity,
        kind: Self.kind(
          before.map { oldStrengths[$0] } ?? 0, after.map { newStrengths[$0] } ?? 0,
          wasThere: before != nil, isThere: after != nil),
        oldStrength: before.map { oldStrengths[$0] } ?? 0,
        newStrength: after.map { newStrengths[$0] } ?? 0,
        oldMentions: before.map { old.nodes[$0].mentions } ?? 0,
        newMentions: after.map { new.nodes[$0].mentions } ?? 0,
        oldDocuments: before.map { old.nodes[$0].documents } ?? 0,
        newDocuments: after.map { new.nodes[$0].documents } ?? 0)
    }.sorted {
      let (first, second) = (
        abs($0.newStrength - $0.oldStrength), abs($1.newStrength - $1.oldStrength)
      )
      return first != second ? first > second : $0.entity.id < $1.entity.id
    }
    edges = Self.edges(old, new, references)
  }

  /// The entities of both networks by id, named as in the new one: texts name people outside the tables in more than one way.
  private static func references(_ old: Network, _ new: Network) -> [String: EntityReference] {
    var references: [String: EntityReference] = [:]
    for node in old.nodes + new.nodes { references[node.entity.id] = node.entity }
    return references
  }

  private static func kind(
    _ old: Double, _ new: Double, wasThere: Bool, isThere: Bool
  ) -> ChangeKind {
    if !wasThere { return .new }
    if !isThere { return .gone }
    return new > old ? .stronger : new < old ? .weaker : .steady
  }

  private static func edges(
    _ old: Network, _ new: Network, _ references: [String: EntityReference]
  ) -> [EdgeChange] {
    struct Ends: Hashable {
      let source: String
      let target: String
    }
    func table(_ network: Network) -> [Ends: Network.Edge] {
      var result: [Ends: Network.Edge] = [:]
      for edge in network.edges {
        result[
          Ends(
            source: network.nodes[edge.source].entity.id,
            target: network.nodes[edge.target].entity.id)] = edge
      }
      return result
    }
    let (before, after) = (table(old), table(new))
    return Set(before.keys).union(after.keys).compactMap { ends -> EdgeChange? in
      guard let source = references[ends.source], let target = references[ends.target] else {
        return nil
      }
      let (first, second) = (before[ends], after[ends])
      return EdgeChange(
        source: source, target: target,
        kind: kind(
          first?.weight ?? 0, second?.weight ?? 0, wasThere: first != nil, isThere: second != nil),
        oldWeight: first?.weight ?? 0, newWeight: second?.weight ?? 0,
        oldDocuments: first?.documents ?? 0, newDocuments: second?.documents ?? 0)
    }.sorted {
      let (first, second) = (abs($0.newWeight - $0.oldWeight), abs($1.newWeight - $1.oldWeight))
      return first != second
        ? first > second : ($0.source.id, $0.target.id) < ($1.source.id, $1.target.id)
    }
  }
}
