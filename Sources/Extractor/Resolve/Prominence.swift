internal import Knowledge

/// Tells of whom of the tables a text of a date may speak by name alone.
///
/// The tables hold thousands of ministers of decades, and others share their names. A head of state or government may be
/// named in any text; a holder of a lesser office in texts of his or her time, or where the document names the state.
struct Prominence {
  /// How long before the first and after the last term a holder of a lesser office is known by name, in days.
  private static let before = 10 * 366
  private static let after = 15 * 366

  private let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// Those of some people whom tokens of the text may mean.
  func plausible(_ people: [EntityID], at tokens: Range<Int>) -> [EntityID] {
    guard let date = analysis.date else { return people }
    return people.filter { isPlausible($0, at: tokens, date) }
  }

  private func isPlausible(_ id: EntityID, at tokens: Range<Int>, _ date: CalendarDay) -> Bool {
    guard let person = analysis.knowledge.person(id), !person.terms.isEmpty else { return true }
    let isNear = person.terms.contains { term in
      if analysis.knowledge.role(of: term.office).rank == 1 { return true }
      if let from = term.validity.from, from.first.distance(to: date) < -Self.before {
        return false
      }
      if let to = term.validity.to, to.last.distance(to: date) > Self.after { return false }
      return true
    }
    return isNear || isStateNamed(of: person, near: tokens)
  }

  /// Whether the document names a state that the person served, or a place or office of it.
  private func isStateNamed(of person: Person, near tokens: Range<Int>) -> Bool {
    let states = Set(
      person.terms.compactMap {
        analysis.knowledge.stateCode(of: analysis.knowledge.office($0.office).state)
      })
    return analysis.surroundings(of: tokens).contains { other in
      guard other.reading != .dropped, other.targets.count == 1 else { return false }
      let target = other.targets[0]
      return analysis.knowledge.kind(of: target) != .leader
        && analysis.knowledge.stateCode(of: target).map(states.contains) == true
    }
  }
}
