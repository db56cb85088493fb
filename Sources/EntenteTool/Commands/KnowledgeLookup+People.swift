internal import Knowledge

/// The leaders and what they held.
extension KnowledgeLookup {
  /// The leaders that a name fits, or the one of an id; the most prominent first, of these the latest.
  func people(named name: String) -> [Entity] {
    if let id = knowledge.find(name) ?? knowledge.find("leader/" + name) {
      return [knowledge.entity(id)].filter { $0.kind == .leader }
    }
    let found = Set(knowledge.forms(written: name).flatMap(\.targets)).sorted()
      .filter { knowledge.kind(of: $0) == .leader }
    let ranks = found.map { id -> (Int, Int32) in
      let terms = knowledge.person(id)?.terms ?? []
      let rank = terms.map { knowledge.role(of: $0.office).rank }.min() ?? .max
      return (rank, terms.map { $0.validity.to?.last.rawValue ?? .max }.max() ?? .min)
    }
    return found.indices.sorted { left, right in
      (ranks[left].0, ranks[right].1, left) < (ranks[right].0, ranks[left].1, right)
    }.map { knowledge.entity(found[$0]) }
  }

  /// The terms of a leader, those of the days asked for, by date.
  func terms(of leader: Entity) -> KnowledgeFindings {
    guard let id = knowledge.find(leader.id), let person = knowledge.person(id) else {
      return KnowledgeFindings()
    }
    let terms = person.terms.filter { holds($0.validity) }
    return KnowledgeFindings(
      answers: terms.map { answer(.term, $0) },
      leadersOf: Set(
        terms.filter { $0.validity.to == nil }.map { knowledge.office($0.office).state }))
  }

  /// A leader in words: the id, the name and the last office.
  func introduction(of leader: Entity) -> String {
    let term = knowledge.find(leader.id).flatMap(knowledge.person)?.terms.last
    let facts = [leader.name, term.map(description)].compactMap { $0 }
    return "\(leader.id) (\(facts.joined(separator: ", ")))"
  }

  /// The states and bodies that have offices.
  var statesWithLeaders: Set<EntityID> { Set(knowledge.offices.map(\.state)) }
}
