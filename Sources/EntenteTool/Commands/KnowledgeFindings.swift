internal import Knowledge

/// What the tables say to a question, and whose leaders' tables it rests on.
struct KnowledgeFindings: Equatable, Sendable {
  /// The answers, those of one sort together.
  var answers: [KnowledgeAnswer] = []
  /// The states and bodies of whose leaders it would not be true any more if one had gone since.
  var leadersOf: Set<EntityID> = []

  /// Adds what was found to another question.
  static func += (left: inout KnowledgeFindings, right: KnowledgeFindings) {
    left.answers += right.answers
    left.leadersOf.formUnion(right.leadersOf)
  }

  /// Says that the days asked for lie after what the tables hold of these leaders, if they do.
  ///
  /// - Parameters:
  ///   - knowledge: The tables.
  ///   - days: The days asked for.
  /// - Returns: One sentence without a full stop, or `nil`.
  func coverageNote(_ knowledge: KnowledgeBase, on days: CalendarSpan?) -> String? {
    guard let days else { return nil }
    let ended = leadersOf.sorted().compactMap { state -> (state: String, end: CalendarSpan)? in
      let entity = knowledge.entity(state)
      guard let coverage = knowledge.coverage(of: state), coverage.asOf.last < days.last,
        entity.validity.holds(on: days.last)
      else { return nil }
      return (entity.name, coverage.asOf)
    }
    guard let first = ended.first else { return nil }
    let ends = Set(ended.map(\.end)).sorted { $0.last < $1.last }
    let names = ended.map { $0.state + ($0.state.hasSuffix("s") ? "'" : "'s") }
    let span = ends.count == 1 ? "\(first.end)" : "\(ends[0]) to \(ends[ends.count - 1])"
    switch names.count {
    case 1: return "the tables of \(names[0]) leaders end with \(span)"
    case 2: return "the tables of \(names[0]) and \(names[1]) leaders end with \(span)"
    default: return "the tables of the leaders of \(names.count) states and bodies end with \(span)"
    }
  }
}

extension CommandContext {
  /// Reports that the tables end before the days asked for, if what was found rests on them.
  func noteCoverage(
    of findings: KnowledgeFindings, _ lookup: KnowledgeLookup
  ) throws(CommandFailure) {
    guard let note = findings.coverageNote(lookup.knowledge, on: lookup.days) else { return }
    try report(.note, note)
  }
}
