internal import Knowledge

/// Finds people: full names of the tables, and names that a title, an apposition or a surname shows to be people.
struct PeopleFinder {
  /// How long after a death the dead is still spoken of like the living, in days.
  private static let mourning = 365

  private(set) var bearers: [Bearer] = []
  /// Which of them have an id.
  private var numbers: [String: Int] = [:]
  /// Which of them bear a folded surname, in the order of their introduction.
  private var surnames: [String: [Int]] = [:]

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
    surnames[surname]?.map { bearers[$0] } ?? []
  }

  /// The bearers whom the tables hold.
  var known: [Bearer] { bearers.filter { $0.person != nil } }

  /// All surnames of bearers whom the tables do not hold.
  var unknownSurnames: Set<String> {
    Set(bearers.lazy.filter { $0.person == nil }.flatMap(\.surnames))
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
      let people = Prominence(analysis).plausible(named, at: finding.tokens)
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

  // MARK: - Bearers

  /// Adds somebody whom only the surname's neighbourhood gives a full name.
  mutating func introduce(
    _ reference: EntityReference, surname: String, _ finding: Finding, _ analysis: Analysis
  ) {
    if let known = numbers[reference.id] {
      bearers[known].segments.append(finding.segment)
      return
    }
    add(
      Bearer(
        reference: reference, person: nil, surnames: [surname],
        introduced: finding.tokens.lowerBound, segments: [finding.segment], isHistoric: false,
        states: [], roles: [], introduction: Introduction(of: finding, analysis)))
  }

  private mutating func introduce(_ finding: Finding, at index: Int, _ analysis: Analysis) {
    guard let reference = finding.reading.entity,
      reference.kind == .leader || reference.kind == .person
    else { return }
    if let known = numbers[reference.id] {
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
    add(
      Bearer(
        reference: reference, person: id, surnames: surnames(of: finding, id, analysis),
        introduced: finding.tokens.lowerBound, segments: [finding.segment],
        isHistoric: isDead || title?.isPast == true, states: states,
        roles: roles, introduction: Introduction(of: finding, analysis)))
  }

  private mutating func add(_ bearer: Bearer) {
    numbers[bearer.reference.id] = bearers.count
    for surname in Set(bearer.surnames) { surnames[surname, default: []].append(bearers.count) }
    bearers.append(bearer)
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
