internal import Extractor
public import Knowledge

/// What a name that a person wrote means in a network.
public enum EntityAnswer: Hashable, Sendable {
  /// One entity: an index into ``Network/nodes``.
  case one(Int)
  /// Several that fit, in ascending order of id.
  case several([Int])
  /// None; the nearest names, best first.
  case none(suggestions: [String])
}

extension Network {
  /// Finds an entity as people write it: an id, a name, another form of the tables, a surname, or part of a name.
  ///
  /// The first of these that fits any entity decides: "North Korea", "DPRK", "Putin", `state/KP`.
  ///
  /// - Parameters:
  ///   - text: what was written
  ///   - knowledge: the tables, for other forms than the canonical name; `nil` to do without
  /// - Returns: the one entity, the several that fit, or suggestions
  public func find(_ text: String, knowledge: KnowledgeBase?) -> EntityAnswer {
    if let index = index(of: text) { return .one(index) }
    let query = Self.words(text)
    guard !query.isEmpty else { return .none(suggestions: []) }
    let tails = nodes.indices.filter { nodes[$0].entity.id.hasSuffix("/" + text) }
    let names = nodes.indices.filter { Self.words(nodes[$0].entity.name) == query }
    let forms = knowledge.map { knowledge in
      let ids = Set(knowledge.entities(named: text).map { knowledge.entity($0).id })
      return nodes.indices.filter { ids.contains(nodes[$0].entity.id) }
    }
    let parts = nodes.indices.filter { index in
      let words = Self.words(nodes[index].entity.name)
      return query.allSatisfy(words.contains)
    }
    for fitting in [names, tails, forms ?? [], parts] where !fitting.isEmpty {
      return fitting.count == 1 ? .one(fitting[0]) : .several(fitting)
    }
    return .none(suggestions: suggestions(for: query.joined(separator: " ")))
  }

  private func suggestions(for query: String) -> [String] {
    let limit = max(2, query.unicodeScalars.count / 3)
    let names = Set(nodes.map(\.entity.name))
    let near = names.compactMap { name -> (distance: Int, name: String)? in
      let words = Self.words(name)
      let distances = ([words.joined(separator: " ")] + words).map {
        EditDistance.between($0, query)
      }
      guard let least = distances.min(), least <= limit else { return nil }
      return (least, name)
    }
    let least = near.map(\.distance).min() ?? 0
    return near.filter { $0.distance == least }.map(\.name).sorted().prefix(3).map(\.self)
  }

  private static func words(_ text: String) -> [String] {
    Folding.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
