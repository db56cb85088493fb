internal import Knowledge

/// Gives bare surnames to their bearers, or leaves them open.
///
/// Highest precision first: a title that one bearer holds; the one bearer whom the document has introduced; among
/// several, the company the surname keeps, the subject before it and the states around it; for a document that names no
/// bearer in full, the one person of that name in office at the date. What these cannot tell apart stays open.
struct SurnameResolver {
  private(set) var people: PeopleFinder
  /// For each person, the people named in the same sentences so far.
  private var companions: [String: Set<String>] = [:]

  init(_ people: PeopleFinder) {
    self.people = people
  }

  /// Resolves all pending surnames, in the order of the text.
  mutating func resolve(_ analysis: inout Analysis) {
    analysis.insert(surnamesOfUnknownPeople(analysis))
    var start = 0
    while start < analysis.findings.count {
      // Findings stand in the order of the text, so those of a segment stand together.
      let segment = analysis.findings[start].segment
      var end = start + 1
      while end < analysis.findings.count, analysis.findings[end].segment == segment { end += 1 }
      let inside = start..<end
      start = end
      for index in inside where analysis.findings[index].reading.isPending {
        guard isSurname(analysis.findings[index], analysis) else { continue }
        decide(index, &analysis)
      }
      remember(inside, analysis)
    }
  }

  // MARK: - Finding surnames

  /// Later mentions of people whom the tables do not know.
  private func surnamesOfUnknownPeople(_ analysis: Analysis) -> [Finding] {
    let unknown = people.unknownSurnames
    guard !unknown.isEmpty || !analysis.names.all.isEmpty else { return [] }
    var added: [Finding] = []
    for (number, segment) in analysis.text.segments.enumerated()
    where segment.kind == .text && segment.copyOf == nil {
      for index in segment.tokens {
        let token = analysis.tokens[index]
        guard token.isCapitalised, !analysis.text.isAside[index],
          analysis.finding(at: index) == nil
        else { continue }
        if let name = analysis.names.name(at: index) {
          guard name.name == .person, name.tokens.lowerBound == index,
            !name.tokens.contains(where: { analysis.finding(at: $0) != nil })
          else { continue }
          added.append(Finding(tokens: name.tokens, segment: number, forms: []))
        } else if !analysis.text.isGluedLeft(index), !unknown.isEmpty,
          unknown.contains(analysis.text.folded(at: index))
        {
          added.append(Finding(tokens: index..<(index + 1), segment: number, forms: []))
        }
      }
    }
    return added
  }

  func isSurname(_ finding: Finding, _ analysis: Analysis) -> Bool {
    let forms = analysis.forms(of: finding)
    return forms.isEmpty || forms.allSatisfy { $0.kind == .surname }
  }

  // MARK: - Deciding

  private mutating func decide(_ index: Int, _ analysis: inout Analysis) {
    let finding = analysis.findings[index]
    if let other = otherPerson(around: finding, analysis) {
      analysis.findings[index].tokens = other.tokens
      drop(other.tokens, besides: index, &analysis)
      analysis.findings[index].reading = .resolved(other.reference, .name, .apposition)
      people.introduce(
        other.reference, surname: surname(of: finding, analysis), finding, analysis)
      return
    }
    if isFamily(finding, analysis) || isOtherProperName(finding, analysis) {
      analysis.findings[index].reading = .dropped
      return
    }
    let segment = analysis.segment(of: finding)
    let title = TitleReader(analysis).title(before: finding.tokens.lowerBound, in: segment)
    if let title, let person = bearer(of: title, finding, analysis) {
      settle(index, person, .titleSurname, &analysis)
      return
    }
    let all = people.bearers(ofSurname: surname(of: finding, analysis))
    if let head = head(ofOrganBefore: finding, all, analysis) {
      settle(index, head, .titleSurname, &analysis)
      return
    }
    if let dead = late(all, finding, analysis) {
      settle(index, dead, .titleSurname, &analysis)
      return
    }
    let introduced = introduced(all, before: finding, analysis)
    let pool = introduced.isEmpty ? all : introduced
    switch pool.count {
    case 0: analysis.findings[index].reading = readingByDate(finding, analysis)
    case 1 where pool[0].reference.kind == .leader:
      settle(index, pool[0].reference, .surnameDocument, &analysis)
    case 1:
      // Only a private person of the name: a leader of the name may still be meant.
      let rivals = inOffice(finding, analysis)
      if rivals.isEmpty {
        settle(index, pool[0].reference, .surnameDocument, &analysis)
      } else {
        let candidates = [pool[0].reference] + rivals.map { analysis.reference($0) }
        analysis.findings[index].reading = .open(candidates.sorted(), .name)
      }
    default: analysis.findings[index].reading = vote(finding, pool, analysis)
    }
  }

  /// The bearers whom the text has named in full before a surname.
  ///
  /// A caption takes up names of its own paragraph; the flow of the text those that it named before, and people whom only
  /// captions name, wherever these are printed.
  private func introduced(
    _ bearers: [Bearer], before finding: Finding, _ analysis: Analysis
  ) -> [Bearer] {
    let isCaption = analysis.text.isRepeated[finding.segment]
    let paragraph = analysis.text.segments[finding.segment].paragraph
    let earlier = bearers.filter { $0.introduced < finding.tokens.lowerBound }
    let fitting = bearers.filter { bearer in
      if !isCaption, bearer.segments.allSatisfy({ analysis.text.isRepeated[$0] }) { return true }
      return bearer.segments.contains { segment in
        segment <= finding.segment && bearer.introduced < finding.tokens.lowerBound
          && analysis.text.isRepeated[segment] == isCaption
          && (!isCaption || analysis.text.segments[segment].paragraph == paragraph)
      }
    }
    return fitting.isEmpty ? earlier : fitting
  }

  /// Drops the findings beside one that some tokens reach into.
  private func drop(_ tokens: Range<Int>, besides index: Int, _ analysis: inout Analysis) {
    var left = index - 1
    while left >= 0, analysis.findings[left].tokens.overlaps(tokens) {
      analysis.findings[left].reading = .dropped
      left -= 1
    }
    var right = index + 1
    while right < analysis.findings.count, analysis.findings[right].tokens.overlaps(tokens) {
      analysis.findings[right].reading = .dropped
      right += 1
    }
  }

  private func settle(
    _ index: Int, _ reference: EntityReference, _ rule: ResolutionRule, _ analysis: inout Analysis
  ) {
    analysis.findings[index].reading = .resolved(reference, .name, rule)
  }

  func surname(of finding: Finding, _ analysis: Analysis) -> String {
    analysis.text.folded(finding.tokens).joined(separator: " ")
  }

  /// An English word that ends a name of something else, or a word inside a longer name: "Memorial Park", "Mohammed" in
  /// "Tariq bin Mohammed al-Rashidi".
  private func isOtherProperName(_ finding: Finding, _ analysis: Analysis) -> Bool {
    let start = finding.tokens.lowerBound
    let segment = analysis.segment(of: finding)
    guard let before = analysis.token(before: start, in: segment) else { return false }
    if isPatronymic(at: start, in: segment, analysis) { return true }
    guard analysis.tokens[start].has([.commonWord, .urban]) else { return false }
    return before.isCapitalised && before.word == Token.unknown
      && analysis.finding(at: start - 1) == nil
  }

  /// The father's name: "Mohammed" in "Tariq bin Mohammed al-Rashidi".
  func isPatronymic(
    at index: Int, in segment: Range<Int>, _ analysis: Analysis
  ) -> Bool {
    guard let particle = analysis.token(before: index, in: segment), particle.has(.particle),
      !particle.isCapitalised, let name = analysis.token(before: index - 1, in: segment)
    else { return false }
    return name.isCapitalised && (name.has(.givenName) || name.isUnclassed)
  }

  /// "The late Assad": the one bearer who was dead at the date.
  private func late(
    _ bearers: [Bearer], _ finding: Finding, _ analysis: Analysis
  ) -> EntityReference? {
    let before = finding.tokens.lowerBound - 1
    guard let date = analysis.date, before > analysis.segment(of: finding).lowerBound,
      analysis.text.folded(before..<(before + 1)) == ["late"], analysis.tokens[before - 1].has(.the)
    else { return nil }
    let dead = bearers.filter { bearer in
      bearer.person.flatMap { analysis.knowledge.person($0)?.died }.map { $0.last <= date } ?? false
    }
    return dead.count == 1 ? dead[0].reference : nil
  }

  /// "The Kim family", "the Assad dynasty" are nobody in particular.
  private func isFamily(_ finding: Finding, _ analysis: Analysis) -> Bool {
    let segment = analysis.segment(of: finding)
    guard analysis.token(before: finding.tokens.lowerBound, in: segment)?.has(.the) == true,
      analysis.token(at: finding.tokens.upperBound, in: segment)?.isWord == true
    else { return false }
    let next = analysis.text.folded(finding.tokens.upperBound..<(finding.tokens.upperBound + 1))
    return ["family", "dynasty", "clan", "brothers", "sisters", "household"].contains(next.first)
  }

  // MARK: - Several bearers

  private func vote(_ finding: Finding, _ pool: [Bearer], _ analysis: Analysis) -> Reading {
    let subject = previousSubject(finding, analysis)
    var candidates = pool
    let current = pool.filter { !$0.isHistoric }
    if !current.isEmpty,
      !pool.contains(where: {
        $0.isHistoric && subject?.isNear == true && $0.reference.id == subject?.id
      })
    {
      candidates = current
    }
    if candidates.count == 1 {
      return .resolved(candidates[0].reference, .name, .surnameCurrent)
    }
    let cues = SurnameCues(analysis, finding, companions: companions, subject: subject)
    candidates = cues.possible(candidates)
    if candidates.count == 1 {
      return .resolved(candidates[0].reference, .name, .surnameContext)
    }
    let scores = cues.scores(of: candidates)
    let order = candidates.indices.sorted {
      (scores[$1].total, $0) < (scores[$0].total, $1)
    }
    let (best, second) = (scores[order[0]], scores[order[1]])
    if best.total >= second.total + SurnameCues.margin {
      let rule: ResolutionRule = best.partner > 0 ? .surnamePartner : .surnameContext
      return .resolved(candidates[order[0]].reference, .name, rule)
    }
    return .open(candidates.map(\.reference).sorted(), .name)
  }

  /// The first person of the sentence before.
  private func previousSubject(_ finding: Finding, _ analysis: Analysis) -> PreviousSubject? {
    let paragraph = analysis.text.segments[finding.segment].paragraph
    var segment = finding.segment - 1
    let isCaption = analysis.text.isRepeated[finding.segment]
    while segment >= 0,
      analysis.text.segments[segment].kind != .text
        || analysis.text.isRepeated[segment] && !isCaption
    {
      segment -= 1
    }
    guard segment >= 0 else { return nil }
    let first = analysis.first(in: segment) {
      $0.reading.entity?.kind == .leader || $0.reading.entity?.kind == .person
    }
    return first?.reading.entity.map {
      PreviousSubject(
        id: $0.id, isNear: analysis.text.segments[segment].paragraph == paragraph)
    }
  }

  private mutating func remember(_ inside: Range<Int>, _ analysis: Analysis) {
    var ids: Set<String> = []
    for index in inside {
      if let entity = analysis.findings[index].reading.entity, entity.kind == .leader {
        ids.insert(entity.id)
      }
    }
    for id in ids { companions[id, default: []].formUnion(ids) }
  }

  // MARK: - The date alone

  /// The people of the surname in office at the date.
  private func inOffice(_ finding: Finding, _ analysis: Analysis) -> [EntityID] {
    guard analysis.date != nil else { return [] }
    return analysis.targets(of: finding).filter {
      analysis.knowledge.person($0)?.rank(on: analysis.date, in: analysis.knowledge) != nil
    }
  }

  private func readingByDate(_ finding: Finding, _ analysis: Analysis) -> Reading {
    switch Fame(analysis, finding).verdict(inOffice: inOffice(finding, analysis)) {
    case .one(let person): return .resolved(analysis.reference(person), .name, .surnameDate)
    case .several(let people): return .open(people.map { analysis.reference($0) }, .name)
    case .nobody:
      // A person by all signs, though nothing tells who.
      let isPerson = analysis.names.name(at: finding.tokens.lowerBound)?.name == .person
      return isPerson ? .open([], .name) : .dropped
    }
  }
}
