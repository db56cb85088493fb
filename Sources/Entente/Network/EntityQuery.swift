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
    find(text) { () throws(Never) in knowledge }
  }

  /// Finds an entity as people write it, by tables that are asked for only if no id and no canonical name fits.
  ///
  /// - Parameters:
  ///   - text: what was written
  ///   - knowledge: gives the tables, or `nil` to do without
  /// - Returns: the one entity, the several that fit, or suggestions
  /// - Throws: what asking for the tables throws
  public func find<Failure: Error>(
    _ text: String, knowledge: () throws(Failure) -> KnowledgeBase?
  ) throws(Failure) -> EntityAnswer {
    if let index = index(of: text) { return .one(index) }
    let query = Self.words(text)
    guard !query.isEmpty else { return .none(suggestions: []) }
    let names = nodes.indices.filter { Self.words(nodes[$0].entity.name) == query }
    if let answer = Self.answer(names) { return answer }
    let tails = nodes.indices.filter { nodes[$0].entity.id.hasSuffix("/" + text) }
    if let answer = Self.answer(tails) { return answer }
    if let knowledge = try knowledge() {
      let ids = Set(knowledge.entities(named: text).map { knowledge.entity($0).id })
      let forms = nodes.indices.filter { ids.contains(nodes[$0].entity.id) }
      if let answer = Self.answer(forms) { return answer }
    }
    let parts = nodes.indices.filter { index in
      let words = Self.words(nodes[index].entity.name)
      return query.allSatisfy(words.contains)
    }
    return Self.answer(parts)
      ?? .none(suggestions: suggestions(for: query.joined(separator: " ")))
  }

  private static func answer(_ fitting: [Int]) -> EntityAnswer? {
    guard let first = fitting.first else { return nil }
    return fitting.count == 1 ? .one(first) : .several(fitting)
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
