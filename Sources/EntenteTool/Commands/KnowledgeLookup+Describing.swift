internal import Knowledge

/// Who or what an entity is, in a few words.
extension KnowledgeLookup {
  /// The most prominent term of the days asked for, or else the last one before them, or the first one after.
  func foremostTerm(of person: Person) -> Term? {
    guard let days else { return person.terms.last }
    let held = person.terms.filter { holds($0.validity) }.min { left, right in
      knowledge.role(of: left.office).rank < knowledge.role(of: right.office).rank
    }
    let before = person.terms.last { term in term.validity.to.map { $0.last < days.first } ?? false
    }
    return held ?? before ?? person.terms.first
  }

  /// A term in words: "President of South Korea, 2022-05-10 to 2025-04-04".
  func description(of term: Term) -> String {
    let office = knowledge.office(term.office)
    let title = "\(term.title ?? office.title) of \(knowledge.entity(office.state).name)"
    return [title, term.validity.inWords].compactMap { $0 }.joined(separator: ", ")
  }

  /// What an entity is that is no leader: the state that a seat stands for, the sort of a place.
  func description(of id: EntityID) -> String? {
    let entity = knowledge.entity(id)
    switch entity.kind {
    case .leader, .person: return nil
    case .organisation: return entity.category
    case .state:
      return [description(ofState: entity), claims(to: id)].compactMap { $0 }.joined(
        separator: ", ")
    case .place:
      if let state = knowledge.seatState(of: id) { return "seat of \(name(of: state))" }
      if let state = knowledge.capitalState(of: id) { return "capital of \(name(of: state))" }
      if let claims = claims(to: id) { return "\(entity.category), \(claims)" }
      let state = entity.state.flatMap(knowledge.state(code:)).map { knowledge.entity($0).name }
      return state.map { "\(entity.category) in \($0)" } ?? entity.category
    }
  }

  /// Who claims a disputed place or a state's land, whoever holds it.
  private func claims(to id: EntityID) -> String? {
    let names = knowledge.claimants(of: id).map { knowledge.entity($0).name }
    guard let last = names.last else { return nil }
    let others = names.dropLast().joined(separator: ", ")
    return "claimed by " + (others.isEmpty ? last : others + " and " + last)
  }

  private func description(ofState state: Entity) -> String {
    let sort =
      switch state.category {
      case "member": "state"
      case "observer": "state, observer at the United Nations"
      case "disputed": "state that not all recognise"
      case "historic": "historic state"
      default: state.category
      }
    return [sort, state.validity.inWords].compactMap { $0 }.joined(separator: ", ")
  }

  /// The name of a state, or of the one that its capital was the capital of on the days asked for.
  private func name(of state: EntityID) -> String {
    let entity = knowledge.entity(state)
    guard let days, !holds(entity.validity) else { return entity.name }
    return knowledge.predecessor(of: state, on: days.first).map { knowledge.entity($0).name }
      ?? entity.name
  }
}
