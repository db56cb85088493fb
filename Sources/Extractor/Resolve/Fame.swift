internal import Knowledge

/// Decides a surname whose bearer the document never names in full, by who was in office at the date.
struct Fame {
  /// What fame says.
  enum Verdict {
    case one(EntityID)
    case several([EntityID])
    case nobody
  }

  /// How long a leader is known by surname alone after leaving office, in days.
  private static let afterglow = 8 * 366

  private let analysis: Analysis
  private let finding: Finding

  init(_ analysis: Analysis, _ finding: Finding) {
    self.analysis = analysis
    self.finding = finding
  }

  /// The person meant, those who may be meant, or nobody whom the tables know.
  ///
  /// - Parameter holders: the bearers of the surname who hold an office at the date
  /// - Returns: what fame says of the surname
  func verdict(inOffice holders: [EntityID]) -> Verdict {
    // Envoys, spokespersons and the like are known by surname alone only beside nobody more prominent.
    let prominent = holders.filter { rank($0).map { $0 <= 4 } ?? false }
    let inOffice = prominent.isEmpty ? holders : prominent
    guard analysis.date != nil else {
      let all = analysis.targets(of: finding)
      return all.count == 1 && !isCommonSurname && rank(all[0]) == 1 ? .one(all[0]) : .nobody
    }
    switch inOffice.count {
    case 0: return isWord ? .nobody : formerLeader()
    case 1: return isKnownByItself(inOffice[0]) ? .one(inOffice[0]) : doubtful(inOffice)
    default:
      for codes in [statesOfSentence, statesOfDocument] {
        let fitting = inOffice.filter { !states(of: $0).isDisjoint(with: codes) }
        if fitting.count == 1 { return .one(fitting[0]) }
        if fitting.count > 1 { return leading(fitting) ?? .several(fitting) }
      }
      return doubtful(inOffice)
    }
  }

  // MARK: - Cases

  /// One who leads a state named here, among holders of lesser offices of states that are not.
  private func leading(_ people: [EntityID]) -> Verdict? {
    let first = people.filter { rank($0) == 1 }
    guard first.count == 1, !isCommonSurname else { return nil }
    return .one(first[0])
  }

  private func isKnownByItself(_ person: EntityID) -> Bool {
    if followsLocative { return false }
    if rank(person) == 1, hasCompany { return true }
    // Holders of lesser offices are so many that a surname alone may be anybody's.
    guard let rank = rank(person), rank <= 3 else { return false }
    if !states(of: person).isDisjoint(with: statesOfDocument), rank == 1 || !isWord { return true }
    return !isCommonSurname && (rank == 1 || rank == 2 && isPolitical)
  }

  /// Whether the document names any state or any other leader.
  private var isPolitical: Bool {
    !statesOfDocument.isEmpty
      || analysis.surroundings(of: finding.tokens).contains { other in
        other.tokens != finding.tokens && other.reading != .dropped
          && !other.targets.isEmpty
          && other.targets.allSatisfy { analysis.knowledge.kind(of: $0) == .leader }
      }
  }

  /// A surname that leaders bear, in a document that gives no hint of them, may be anybody's.
  private func doubtful(_ people: [EntityID]) -> Verdict {
    let leaders = people.filter { rank($0) == 1 }
    return leaders.isEmpty ? .nobody : .several(people)
  }

  private func formerLeader() -> Verdict {
    guard let date = analysis.date, !isCommonSurname else { return .nobody }
    let former = analysis.targets(of: finding).filter { id in
      guard let person = analysis.knowledge.person(id) else { return false }
      if let died = person.died, died.last < date { return false }
      return person.terms.contains { term in
        analysis.knowledge.role(of: term.office).rank == 1
          && term.validity.to.map { $0.last < date && $0.last.distance(to: date) <= Self.afterglow }
            == true
      }
    }
    return former.count == 1 ? .one(former[0]) : .nobody
  }

  // MARK: - What is known

  /// Whether the sentence names another head of state or government.
  private var hasCompany: Bool {
    analysis.neighbours(of: finding).contains { other in
      guard other.tokens != finding.tokens else { return false }
      let targets = analysis.targets(of: other)
      return targets.count == 1 && rank(targets[0]) == 1
    }
  }

  /// "Outside Austin" is a town.
  private var followsLocative: Bool {
    analysis.token(before: finding.tokens.lowerBound, in: analysis.segment(of: finding))?
      .has(.locative) == true
  }

  private func rank(_ person: EntityID) -> Int? {
    analysis.knowledge.person(person)?.rank(on: analysis.date, in: analysis.knowledge)
  }

  /// Whether the surname is an English word: "West", "Rice".
  private var isWord: Bool {
    analysis.tokens[finding.tokens.lowerBound].has([
      .commonWord, .function, .month, .weekday, .anyOffice, .politicalOffice, .honorific,
      .placeModifier, .direction,
    ])
  }

  /// A surname that many bear, or that is a given name too.
  private var isCommonSurname: Bool {
    let first = analysis.tokens[finding.tokens.lowerBound]
    return first.has([
      .leadingSurname, .givenName, .function, .month, .urban, .regionNoun, .commonWord,
    ])
      || analysis.targets(of: finding).count > 3
  }

  private func states(of person: EntityID) -> Set<String> {
    guard let terms = analysis.knowledge.person(person)?.terms else { return [] }
    return Set(
      terms.filter { $0.validity.holds(on: analysis.date) }
        .compactMap { analysis.knowledge.stateCode(of: analysis.knowledge.office($0.office).state) }
    )
  }

  private var statesOfSentence: Set<String> {
    codes(analysis.neighbours(of: finding))
  }

  private var statesOfDocument: Set<String> {
    codes(analysis.surroundings(of: finding.tokens))
  }

  private func codes(_ findings: ArraySlice<Finding>) -> Set<String> {
    var result: Set<String> = []
    for other in findings where other.reading != .dropped {
      let targets = analysis.targets(of: other)
      guard targets.count == 1, analysis.knowledge.kind(of: targets[0]) != .leader,
        let state = analysis.knowledge.stateCode(of: targets[0])
      else { continue }
      result.insert(state)
    }
    return result
  }
}
