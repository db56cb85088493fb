internal import Knowledge

/// Finds people: full names of the tables, and names that a title, an apposition or a surname shows to be people.
struct PeopleFinder {
  /// How long after a death the dead is still spoken of like the living, in days.
  private static let mourning = 365

  private(set) var bearers: [Bearer] = []

  /// Resolves full names and adds people unknown to the tables.
  mutating func find(in analysis: inout Analysis) {
    resolveFullNames(&analysis)
    findUnknown(&analysis)
    for (index, finding) in analysis.findings.enumerated() {
      introduce(finding, at: index, analysis)
    }
  }

  /// The bearers of a folded surname, in the order of their introduction.
  func bearers(ofSurname surname: String) -> [Bearer] {
    bearers.filter { $0.surnames.contains(surname) }
  }

  // MARK: - Full names of the tables

  private func resolveFullNames(_ analysis: inout Analysis) {
    for index in analysis.findings.indices where analysis.findings[index].reading.isPending {
      let finding = analysis.findings[index]
      let forms = analysis.forms(of: finding).filter { $0.kind == .fullName }
      guard !forms.isEmpty else { continue }
      if isPartOfLongerName(finding, analysis) || isOtherBearer(finding, analysis) {
        analysis.findings[index].reading = .dropped
        continue
      }
      let named = Set(forms.flatMap(\.targets)).sorted()
      let people = Prominence(analysis).plausible(named)
      guard !people.isEmpty else {
        analysis.findings[index].reading = .dropped
        continue
      }
      let nearest = nearestInOffice(people, analysis)
      if nearest.count == 1 {
        analysis.findings[index].reading = .resolved(
          analysis.reference(nearest[0]), .name, .fullName)
      } else {
        analysis.findings[index].reading = .open(people.map { analysis.reference($0) }, .name)
      }
    }
  }

  /// Those whose terms lie nearest to the date of the document.
  private func nearestInOffice(_ people: [EntityID], _ analysis: Analysis) -> [EntityID] {
    guard people.count > 1, let date = analysis.date else { return people }
    let distances = people.map { id in
      analysis.knowledge.person(id)?.terms.map { $0.validity.distance(to: date) }.min() ?? .max
    }
    let least = distances.min() ?? .max
    return zip(people, distances).filter { $1 == least }.map(\.0)
  }

  /// Somebody else who is called so: "Queen Elizabeth I", "Francis" in "Francis Moreau".
  private func isOtherBearer(_ finding: Finding, _ analysis: Analysis) -> Bool {
    let segment = analysis.segment(of: finding)
    guard let next = analysis.token(at: finding.tokens.upperBound, in: segment), next.isCapitalised,
      next.spaced
    else { return false }
    if next.has(.generational) || isRegnalNumber(after: finding, analysis) { return true }
    guard finding.tokens.count == 1, !next.shape.contains(.allUpper) else { return false }
    guard let other = analysis.finding(at: finding.tokens.upperBound) else {
      return next.word == Token.unknown
    }
    return analysis.targets(of: analysis.findings[other]).allSatisfy {
      analysis.knowledge.kind(of: $0) == .leader
    }
  }

  /// The "I" of "Elizabeth I", though not of "the Elizabeth I knew".
  private func isRegnalNumber(after finding: Finding, _ analysis: Analysis) -> Bool {
    let segment = analysis.segment(of: finding)
    let place = finding.tokens.upperBound
    return finding.tokens.count == 1 && analysis.text.folded(place..<(place + 1)) == ["i"]
      && analysis.token(before: finding.tokens.lowerBound, in: segment)?.has(.the) != true
  }

  /// "Park Jin" inside "Park Jin-hee".
  private func isPartOfLongerName(_ finding: Finding, _ analysis: Analysis) -> Bool {
    let last = finding.tokens.upperBound - 1
    guard analysis.text.isGluedRight(last) else { return false }
    let next = analysis.text.folded((last + 2)..<(last + 3))[0]
    let token = analysis.tokens[last + 2]
    return !token.isCapitalised && !NameRun.compoundEnds.contains(next)
      && analysis.tokens[finding.tokens.lowerBound].has(.leadingSurname)
  }

  // MARK: - People whom the tables do not know

  private func findUnknown(_ analysis: inout Analysis) {
    var added: [Finding] = []
    let titles = TitleReader(analysis)
    for (number, segment) in analysis.text.segments.enumerated()
    where segment.kind == .text && segment.copyOf == nil {
      var index = segment.tokens.lowerBound
      while index < segment.tokens.upperBound {
        let token = analysis.tokens[index]
        if token.isWord, !analysis.text.isAside[index],
          let found = person(at: index, in: segment.tokens, number, titles, analysis)
        {
          added.append(found)
          index = found.tokens.upperBound
        } else {
          index += 1
        }
      }
    }
    analysis.insert(added)
  }

  private func person(
    at index: Int, in segment: Range<Int>, _ number: Int, _ titles: TitleReader,
    _ analysis: Analysis
  ) -> Finding? {
    guard analysis.tokens[index].isCapitalised, !isKnownFullName(at: index, analysis) else {
      return nil
    }
    if let title = titles.title(before: index, in: segment) {
      return titled(at: index, title, in: segment, number, analysis)
    }
    if let counterpart = counterpartState(before: index, in: segment, analysis),
      let run = NameRun.range(from: index, in: segment, analysis),
      analysis.text.folded(run).count > 1
    {
      return unknown(
        run, number, isPolitical: true, state: counterpart.state, .apposition, analysis)
    }
    return apposed(at: index, in: segment, number, titles, analysis)
      ?? tagged(at: index, number, analysis)
  }

  /// A name of several words that the tagger takes for a person's.
  private func tagged(at index: Int, _ number: Int, _ analysis: Analysis) -> Finding? {
    guard let name = analysis.names.name(.person, beginningAt: index),
      name.tokens.count(where: {
        analysis.tokens[$0].isWord && !analysis.tokens[$0].has(.generational)
      })
        > 1
    else { return nil }
    return unknown(name.tokens, number, isPolitical: false, state: nil, .tagger, analysis)
  }

  private func titled(
    at index: Int, _ title: TitlePhrase, in segment: Range<Int>, _ number: Int,
    _ analysis: Analysis
  ) -> Finding? {
    guard let run = NameRun.range(from: index, in: segment, analysis),
      analysis.text.folded(run).count > 1
    else { return nil }
    let state = title.stateFinding.flatMap { stateCode(of: $0, analysis) }
    let isPolitical =
      !title.hasUnknownOwner
      && (title.isPolitical || title.stateFinding != nil
        || title.meaning?.roles.isEmpty == false
          && title.range.count > 1)
    return unknown(run, number, isPolitical: isPolitical, state: state, .officePattern, analysis)
  }

  /// "Choe Son-hui, North Korea's foreign minister".
  private func apposed(
    at index: Int, in segment: Range<Int>, _ number: Int, _ titles: TitleReader,
    _ analysis: Analysis
  ) -> Finding? {
    guard index == segment.lowerBound || !analysis.tokens[index - 1].isCapitalised,
      let run = NameRun.range(from: index, in: segment, analysis),
      analysis.text.folded(run).count > 1,
      analysis.token(at: run.upperBound, in: segment)?.symbol == .comma
    else { return nil }
    var next = run.upperBound + 1
    if analysis.token(at: next, in: segment)?.has(.the) == true { next += 1 }
    while analysis.token(at: next, in: segment)?.has(.former) == true { next += 1 }
    guard segment.contains(next), let state = analysis.finding(at: next) else { return nil }
    var start = analysis.findings[state].tokens.upperBound
    if analysis.token(at: start, in: segment)?.symbol == .possessive { start += 1 }
    guard let code = stateCode(of: state, analysis),
      titles.title(from: start, in: segment) != nil
    else { return nil }
    return unknown(run, number, isPolitical: true, state: code, .apposition, analysis)
  }

  /// The state of "his North Korean counterpart," right before a name.
  private func counterpartState(
    before index: Int, in segment: Range<Int>, _ analysis: Analysis
  ) -> (state: String?, index: Int)? {
    var last = index - 1
    if analysis.token(at: last, in: segment)?.symbol == .comma { last -= 1 }
    guard let noun = analysis.token(at: last, in: segment), noun.has(.counterpart) else {
      return nil
    }
    let state = last - 1 >= segment.lowerBound ? analysis.finding(at: last - 1) : nil
    return (state.flatMap { stateCode(of: $0, analysis) }, last)
  }

  private func unknown(
    _ run: Range<Int>, _ segment: Int, isPolitical: Bool, state: String?, _ rule: ResolutionRule,
    _ analysis: Analysis
  ) -> Finding? {
    // A name of the tables inside the run is the name.
    guard !run.contains(where: { isKnownFullName(at: $0, analysis) }) else { return nil }
    let name = analysis.text.string(run)
    let slug = analysis.text.folded(run).joined(separator: "-")
    if let known = analysis.knowledge.find("leader/" + slug) {
      return Finding(
        tokens: run, segment: segment, forms: [],
        reading: .resolved(analysis.reference(known), .name, .fullName))
    }
    if let known = knownWithoutMiddle(run, analysis) {
      return Finding(
        tokens: run, segment: segment, forms: [], targets: [known],
        reading: .resolved(analysis.reference(known), .name, .fullName))
    }
    let kind: EntityKind = isPolitical ? .leader : .person
    let reference = EntityReference(
      id: kind.rawValue + "/" + slug, name: name, kind: kind, state: state)
    return Finding(
      tokens: run, segment: segment, forms: [], reading: .resolved(reference, .name, rule))
  }

  /// The one leader whose full name is left when initials and fathers' names are taken out of the middle of a name.
  ///
  /// "Vladimir Vladimirovich Putin", "Joseph R. Biden", "Musaad bin Mohammed al-Aiban".
  private func knownWithoutMiddle(_ run: Range<Int>, _ analysis: Analysis) -> EntityID? {
    let words = run.filter { analysis.tokens[$0].isWord }
    guard words.count > 2 else { return nil }
    var kept: [Int] = []
    var isFather = false
    for (place, index) in words.enumerated() {
      let isMiddle = place > 0 && place < words.count - 1
      let word = analysis.text.folded(at: index)
      if isMiddle, isFather {
        isFather = false
      } else if isMiddle, word == "bin" || word == "ibn" {
        isFather = true
      } else if !isMiddle || !Self.isMiddleName(word) {
        kept.append(index)
      }
    }
    guard kept.count < words.count, kept.count > 1 else { return nil }
    var phrase = PhraseHash()
    for index in kept { phrase.append(analysis.tokens[index].nameHash) }
    var found: Set<EntityID> = []
    analysis.knowledge.forEachName(phrase) { number in
      let form = analysis.knowledge.form(number)
      if form.kind == .fullName { found.formUnion(form.targets) }
    }
    let people = Prominence(analysis).plausible(found.sorted())
    return people.count == 1 ? people[0] : nil
  }

  private static func isMiddleName(_ word: String) -> Bool {
    word.utf8.count == 1
      || ["ovich", "evich", "ovna", "evna", "ovych", "ivna"].contains { word.hasSuffix($0) }
  }

  private func isKnownFullName(at index: Int, _ analysis: Analysis) -> Bool {
    guard let finding = analysis.finding(at: index) else { return false }
    let forms = analysis.forms(of: analysis.findings[finding])
    return forms.contains { $0.kind != .surname }
  }

  private func stateCode(of finding: Int, _ analysis: Analysis) -> String? {
    let targets = analysis.targets(of: analysis.findings[finding])
    guard let entity = analysis.findings[finding].reading.entity else {
      guard targets.count == 1 else { return nil }
      let place = targets[0]
      let state =
        analysis.knowledge.seatState(of: place) ?? analysis.knowledge.capitalState(of: place)
      return state.flatMap { analysis.knowledge.stateCode(of: $0) }
    }
    return entity.state
  }

  // MARK: - Bearers

  /// Adds somebody whom only the surname's neighbourhood gives a full name.
  mutating func introduce(
    _ reference: EntityReference, surname: String, _ finding: Finding, _ analysis: Analysis
  ) {
    if let known = bearers.firstIndex(where: { $0.reference.id == reference.id }) {
      bearers[known].segments.append(finding.segment)
      return
    }
    bearers.append(
      Bearer(
        reference: reference, person: nil, surnames: [surname],
        introduced: finding.tokens.lowerBound, segments: [finding.segment], isHistoric: false,
        states: [], roles: [], introduction: Introduction(of: finding, analysis)))
  }

  private mutating func introduce(_ finding: Finding, at index: Int, _ analysis: Analysis) {
    guard let reference = finding.reading.entity,
      reference.kind == .leader || reference.kind == .person
    else { return }
    if let known = bearers.firstIndex(where: { $0.reference.id == reference.id }) {
      bearers[known].segments.append(finding.segment)
      return
    }
    let segment = analysis.segment(of: finding)
    let title = TitleReader(analysis).title(before: finding.tokens.lowerBound, in: segment)
    let id = analysis.knowledge.find(reference.id)
    var states: Set<String> = reference.state.map { [$0] } ?? []
    var roles: Set<String> = []
    var isDead = false
    if let id, let person = analysis.knowledge.person(id) {
      for term in person.terms {
        let office = analysis.knowledge.office(term.office)
        if let state = analysis.knowledge.stateCode(of: office.state) { states.insert(state) }
        if term.validity.holds(on: analysis.date) {
          roles.insert(analysis.knowledge.roles[office.role].key)
        }
      }
      // A death is news for a while; only then does a bare surname stop meaning the dead.
      if let died = person.died, let date = analysis.date {
        isDead = died.last.distance(to: date) > Self.mourning
      }
    }
    bearers.append(
      Bearer(
        reference: reference, person: id, surnames: surnames(of: finding, id, analysis),
        introduced: finding.tokens.lowerBound, segments: [finding.segment],
        isHistoric: isDead || title?.isPast == true, states: states,
        roles: roles, introduction: Introduction(of: finding, analysis)))
  }

  private func surnames(
    of finding: Finding, _ id: EntityID?, _ analysis: Analysis
  ) -> [String] {
    if let id, let person = analysis.knowledge.person(id) {
      return analysis.knowledge.surnameSpellings(of: person)
    }
    let words = analysis.text.folded(finding.tokens)
    guard let first = words.first, let last = words.last else { return [] }
    let isLeading =
      analysis.tokens[finding.tokens.lowerBound].has(.leadingSurname)
      && !analysis.tokens[finding.tokens.lowerBound].has(.givenName) && words.count <= 3
    return [isLeading ? first : last]
  }
}
