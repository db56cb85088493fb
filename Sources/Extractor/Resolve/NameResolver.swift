internal import Knowledge

/// Resolves names, adjectives and abbreviations of states, places and bodies.
///
/// Forms with one meaning first; then those that need a condition; then those with several meanings, which the rest of
/// the document decides or leaves open. Capitals, seats and people are left to their own resolvers.
struct NameResolver {
  private static let ownKinds: Set<FormKind> = [
    .name, .official, .abbreviation, .adjective, .demonym, .nickname,
  ]

  /// Resolves what it can in all pending findings.
  static func resolve(_ analysis: inout Analysis) {
    var later: [Int] = []
    for index in analysis.findings.indices where analysis.findings[index].reading.isPending {
      let forms = holding(analysis.forms(of: analysis.findings[index]), on: analysis.date)
        .filter { ownKinds.contains($0.kind) }
      guard !forms.isEmpty else { continue }
      let targets = Set(forms.flatMap(\.targets))
      if targets.count == 1, let target = targets.first,
        forms.contains(where: { $0.condition == .none })
      {
        if ContextCues(analysis).followsGivenName(analysis.findings[index]),
          analysis.knowledge.kind(of: target) != .organisation
        {
          analysis.findings[index].reading = .dropped
          continue
        }
        // A name that is a capital's too is left to the rules for capitals.
        guard analysis.knowledge.capitalState(of: target) == nil else { continue }
        analysis.findings[index].reading = .resolved(
          analysis.reference(target), mentionForm(of: forms[0].kind), .table)
      } else {
        later.append(index)
      }
    }
    for index in later { resolveConditional(index, &analysis) }
    for index in later where analysis.findings[index].reading.isPending {
      resolveAmbiguous(index, &analysis)
    }
  }

  /// The mention form of a form of the tables.
  static func mentionForm(of kind: FormKind) -> MentionForm {
    switch kind {
    case .name, .official, .nickname, .fullName, .surname: .name
    case .abbreviation: .abbreviation
    case .adjective, .demonym: .adjective
    case .capital: .capital
    case .seat: .seat
    }
  }

  private static func holding(_ forms: [Form], on date: CalendarDay?) -> [Form] {
    let valid = forms.filter { $0.validity.holds(on: date) }
    return valid.isEmpty ? forms : valid
  }

  // MARK: - Conditions

  private static func resolveConditional(_ index: Int, _ analysis: inout Analysis) {
    let finding = analysis.findings[index]
    let forms = holding(analysis.forms(of: finding), on: analysis.date)
      .filter { ownKinds.contains($0.kind) && $0.condition != .none }
    guard !forms.isEmpty else { return }
    let met = forms.filter { isMet($0.condition, for: $0, finding, analysis) }
    let targets = Set(met.flatMap(\.targets))
    guard let form = met.first, !targets.isEmpty else {
      analysis.findings[index].reading = .dropped
      return
    }
    // Several meanings are left to the next stage, which knows what else the document names.
    guard targets.count == 1, let target = targets.first else { return }
    let rule: ResolutionRule = form.condition.near.isEmpty ? .context : .near
    analysis.findings[index].reading = .resolved(
      analysis.reference(target), mentionForm(of: form.kind), rule)
  }

  private static func isMet(
    _ condition: FormCondition, for form: Form, _ finding: Finding, _ analysis: Analysis
  ) -> Bool {
    let segment = analysis.segment(of: finding)
    if condition.afterThe {
      guard analysis.token(before: finding.tokens.lowerBound, in: segment)?.has(.the) == true else {
        return false
      }
      if let next = analysis.token(at: finding.tokens.upperBound, in: segment) {
        if next.isCapitalised || next.symbol == .hyphen { return false }
      }
    }
    if condition.behindComma, !isBehindComma(finding, in: segment, analysis) { return false }
    if !condition.near.isEmpty {
      let names = condition.near.contains { near in
        analysis.surroundings(of: finding.tokens).contains { other in
          guard other.tokens != finding.tokens, other.reading != .dropped else { return false }
          let targets = analysis.targets(of: other)
          return targets == [near]
            && analysis.forms(of: other).allSatisfy {
              $0.condition == .none && ownKinds.contains($0.kind)
            }
        }
      }
      guard names else { return false }
    }
    if condition.needsContext {
      return analysis.isTagged(.place, finding)
        || ContextCues(analysis).speakForName(finding, targets: form.targets)
    }
    return true
  }

  /// Whether a capitalised word and a comma or bracket stand right before, as in "Austin, Texas".
  private static func isBehindComma(
    _ finding: Finding, in segment: Range<Int>, _ analysis: Analysis
  ) -> Bool {
    let start = finding.tokens.lowerBound
    guard let mark = analysis.token(before: start, in: segment),
      mark.symbol == .comma || mark.symbol == .openBracket,
      let name = analysis.token(before: start - 1, in: segment)
    else { return false }
    return name.isCapitalised && !name.has([.month, .weekday, .function])
  }

  // MARK: - Several meanings

  private static func resolveAmbiguous(_ index: Int, _ analysis: inout Analysis) {
    let finding = analysis.findings[index]
    let forms = holding(analysis.forms(of: finding), on: analysis.date)
      .filter { ownKinds.contains($0.kind) }
    let targets = Set(forms.flatMap(\.targets)).sorted()
    guard let form = forms.first, targets.count > 1 else { return }
    var votes = targets.map { support(for: $0, besidesState: true, finding, analysis) }
    if votes.allSatisfy({ $0 == (0, 0, 0) }) {
      // Nothing but the state around a place speaks for it: "Senate runoffs in Georgia" beside "U.S.".
      votes = targets.map { support(for: $0, besidesState: false, finding, analysis) }
    }
    let best = votes.indices.max { votes[$0] < votes[$1] } ?? 0
    // The sentence or the paragraph decides; the whole document only if it names nothing else.
    let isClear = votes.indices.allSatisfy { other in
      other == best || votes[best].0 > votes[other].0
        || votes[best].0 == votes[other].0 && votes[best].1 > votes[other].1
        || votes[best].2 > 0 && votes[other].2 == 0
    }
    if isClear, votes[best] > (0, 0, 0) {
      analysis.findings[index].reading = .resolved(
        analysis.reference(targets[best]), mentionForm(of: form.kind), .tableDocument)
    } else {
      analysis.findings[index].reading = .open(
        targets.map { analysis.reference($0) }, mentionForm(of: form.kind))
    }
  }

  /// How often a meaning is named otherwise: in the sentence, in the paragraph, in the document.
  ///
  /// A place is supported by other places of its state, and only then, if asked, by the state itself.
  private static func support(
    for target: EntityID, besidesState: Bool, _ finding: Finding, _ analysis: Analysis
  ) -> (Int, Int, Int) {
    guard let state = analysis.knowledge.stateCode(of: target) else { return (0, 0, 0) }
    let isPlace = analysis.knowledge.kind(of: target) == .place
    let paragraph = analysis.text.segments[finding.segment].paragraph
    var counts = (0, 0, 0)
    for other in analysis.surroundings(of: finding.tokens)
    where other.tokens != finding.tokens && other.reading != .dropped {
      let targets = analysis.targets(of: other)
      guard targets.count == 1, let only = targets.first,
        analysis.text.segments[other.segment].kind != .credit
      else { continue }
      guard analysis.knowledge.stateCode(of: only) == state, other.forms != finding.forms,
        !(besidesState && isPlace && analysis.knowledge.kind(of: only) == .state)
      else { continue }
      counts.2 += 1
      if analysis.text.segments[other.segment].paragraph == paragraph { counts.1 += 1 }
      if other.segment == finding.segment { counts.0 += 1 }
    }
    return counts
  }
}
