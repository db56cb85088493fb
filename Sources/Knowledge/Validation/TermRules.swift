/// What holds for each row `T` of the leaders' files: terms lie in a life, in an office and in the existence of a state.
struct TermRules {
  /// The ages at which offices are taken; a head of state may be a king from birth.
  private static let ages = 15...97

  /// Days before the beginning of a state in which its offices may be filled: assemblies elect presidents, and colonies
  /// prime ministers, before the day of independence.
  private static let daysBeforeState = 2 * 366

  /// A term of a person, which no two rows say.
  private struct Statement: Hashable {
    let person: Int
    let office: String
    let from: CalendarSpan
  }

  let leaders: Leaders

  func check(_ problems: inout ProblemList) {
    var seen: Set<Statement> = []
    for term in leaders.terms {
      guard let office = leaders.offices[term.office] else {
        if !leaders.broken.contains(String(term.office.prefix { $0 != "." })) {
          problems.add(term.row, .role, "no table has a row O for \"\(term.office)\"")
        }
        continue
      }
      let statement = Statement(person: term.person, office: term.office, from: term.from)
      if !seen.insert(statement).inserted {
        problems.add(
          term.row, .from, "stands twice; keep one row for \(term.office) from \(term.from)")
      }
      checkLife(of: term, office, &problems)
      checkState(of: term, office, &problems)
      checkOffice(of: term, office, &problems)
    }
  }

  private func checkLife(
    of term: Leaders.Term, _ office: Leaders.Office, _ problems: inout ProblemList
  ) {
    let person = leaders.people[term.person]
    if let born = person.born {
      let age = term.from.first.components.year - born.first.components.year
      let youngest = office.role == "hos" ? 0 : Self.ages.lowerBound
      if age < youngest || age > Self.ages.upperBound {
        problems.add(
          term.row, .from, "takes office at the age of \(age); mend the date or the year of birth")
      }
    }
    guard let died = person.died else { return }
    if let to = term.to {
      if to.first > died.last {
        problems.add(
          term.row, .to, "in office after death (\(died)); mend the end of the term or the death")
      }
    } else {
      problems.add(term.row, .to, "in office beyond death (\(died)); write the end of the term")
    }
  }

  private func checkState(
    of term: Leaders.Term, _ office: Leaders.Office, _ problems: inout ProblemList
  ) {
    guard let state = leaders.states[office.code] else { return }
    // An office with a beginning of its own may be older than the state: those of a republic within a federation.
    if let from = state.from, office.validity.from == nil,
      term.from.last.distance(to: from.first) > Self.daysBeforeState
    {
      problems.add(
        term.row, .from,
        "begins more than two years before \(office.code) (\(from)); mend one, or write when the office \(term.office) began"
      )
    }
    if let to = state.to, isOver(to, before: term) {
      problems.add(term.row, .to, "goes on after the end of \(office.code) (\(to)); mend one")
    }
  }

  private func checkOffice(
    of term: Leaders.Term, _ office: Leaders.Office, _ problems: inout ProblemList
  ) {
    if let from = office.validity.from, term.from.last < from.first {
      problems.add(
        term.row, .from, "begins before the office \(term.office) (\(from)); mend one"
      )
    }
    if let to = office.validity.to, isOver(to, before: term) {
      problems.add(
        term.row, .to, "goes on after the end of the office \(term.office) (\(to)); mend one")
    }
  }

  /// Whether a date lies before the end of a term.
  private func isOver(_ date: CalendarSpan, before term: Leaders.Term) -> Bool {
    guard let to = term.to else { return true }
    return to.first > date.last
  }
}
