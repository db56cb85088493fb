/// Checks that an office for one has one holder at a time, but where a row `S` says why it has several.
struct OverlapRules {
  /// The roles of which a state has one holder at a time.
  private static let single: Set<String> = [
    "central-bank", "chief", "defence", "finance", "foreign", "hog", "hos", "interior", "leader",
    "unification",
  ]

  let leaders: Leaders

  /// - Complexity: O(n log n) in the terms, and linear in the terms that overlap
  func check(_ problems: inout ProblemList) {
    var terms: [String: [Int]] = [:]
    for (number, term) in leaders.terms.enumerated() {
      guard let office = leaders.offices[term.office], Self.single.contains(office.role) else {
        continue
      }
      terms[term.office, default: []].append(number)
    }
    for (key, numbers) in terms { check(numbers, of: key, &problems) }
  }

  private func check(_ numbers: [Int], of key: String, _ problems: inout ProblemList) {
    let shared = leaders.shared[key] ?? []
    let sorted = numbers.sorted { (start($0), $0) < (start($1), $1) }
    for (index, number) in sorted.enumerated() {
      let end = leaders.terms[number].to?.first
      for other in sorted[(index + 1)...] {
        // Of a cut date the day is taken that makes the two meet the least.
        let begin = start(other)
        if let end, end <= begin { break }
        let ends = [end, leaders.terms[other].to?.first].compactMap { $0 }.min()
        if let ends, ends <= begin { continue }
        if shared.contains(where: { covers($0, begin, ends) }) { continue }
        add(min(number, other), max(number, other), key, &problems)
      }
    }
  }

  private func start(_ number: Int) -> CalendarDay {
    leaders.terms[number].from.last
  }

  private func covers(_ spell: Leaders.Spell, _ begin: CalendarDay, _ end: CalendarDay?) -> Bool {
    if let from = spell.validity.from, from.first > begin { return false }
    guard let to = spell.validity.to, let end else { return true }
    return end <= to.last
  }

  private func add(_ first: Int, _ second: Int, _ key: String, _ problems: inout ProblemList) {
    let other = leaders.terms[second]
    let place = "\(other.row.text.file):\(other.row.line.number)"
    problems.add(
      leaders.terms[first].row, .from,
      "\(key) has two holders at a time: \(words(first)) and \(words(second)) (\(place)); mend the dates or add a row S"
    )
  }

  private func words(_ number: Int) -> String {
    let term = leaders.terms[number]
    let end = term.to.map { "to \($0)" } ?? "on"
    return "\(term.row.field(.id)) from \(term.from) \(end)"
  }
}
