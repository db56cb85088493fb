/// Checks that heads of state and government follow each other without a gap from the year in which row `A` says that
/// they are complete, but where a row `V` says why nobody held the office.
struct GapRules {
  /// The longest gap, in days.
  private static let longest = 60

  /// From one day to another.
  private struct Span {
    let from: CalendarDay
    let to: CalendarDay
  }

  let leaders: Leaders

  func check(_ problems: inout ProblemList) {
    var terms: [String: [Span]] = [:]
    for term in leaders.terms {
      terms[term.office, default: []].append(
        Span(from: term.from.first, to: term.to?.last ?? Self.never))
    }
    for (key, office) in leaders.offices where office.role == "hos" || office.role == "hog" {
      guard let promised = promised(of: office) else { continue }
      let vacant = (leaders.vacant[key] ?? []).map { spell in
        Span(
          from: spell.validity.from?.first ?? Self.ever, to: spell.validity.to?.last ?? Self.never)
      }
      let spans = ((terms[key] ?? []) + vacant).sorted { ($0.from, $0.to) < ($1.from, $1.to) }
      for gap in gaps(in: spans, promised) {
        problems.add(
          office.row, .role,
          "nobody holds \(key) from \(gap.from) to \(gap.to), but row A calls it complete; add the holder or a row V"
        )
      }
    }
  }

  /// Days before and after all that the tables say.
  private static let ever = CalendarDay(rawValue: .min)
  private static let never = CalendarDay(rawValue: .max)

  /// The span in which an office has its holders, by row A; `nil` if it promises nothing.
  private func promised(of office: Leaders.Office) -> Span? {
    guard let row = leaders.coverages[office.code], !row.isNone(.complete),
      let complete = CalendarSpan(iso: row.field(.complete)),
      let asOf = CalendarSpan(iso: row.field(.as_of))
    else { return nil }
    let state = leaders.states[office.code] ?? .always
    let from = [complete.first, state.from?.first, office.validity.from?.first].compactMap { $0 }
      .max()
    let to = [asOf.first, state.to?.last, office.validity.to?.last].compactMap { $0 }.min()
    guard let from, let to else { return nil }
    return Span(from: from, to: to)
  }

  private func gaps(in spans: [Span], _ promised: Span) -> [Span] {
    var gaps: [Span] = []
    var day = promised.from
    for span in spans {
      let next = min(span.from, promised.to)
      if day.distance(to: next) > Self.longest { gaps.append(Span(from: day, to: next)) }
      day = max(day, span.to)
      if day >= promised.to { break }
    }
    if day.distance(to: promised.to) > Self.longest {
      gaps.append(Span(from: day, to: promised.to))
    }
    return gaps
  }
}
