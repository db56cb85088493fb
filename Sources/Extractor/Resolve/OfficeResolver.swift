internal import Knowledge

/// Resolves offices that stand for a person: "the Russian president", "South Korea's unification minister".
///
/// The holder at the date of the document is meant, or at the date that the sentence itself gives. Indefinite ("a Russian
/// leader"), former and deputy holders stay unresolved; so do titles beside a name, which the name resolves.
struct OfficeResolver {
  /// A date of the sentence nearer than this to the document's changes nothing, in days.
  private static let sameTime = 45

  private let dates: [[DateExpression]]
  private let people: PeopleFinder

  /// - Parameters:
  ///   - dates: the time expressions of each segment
  ///   - people: the people whom the document names in full
  init(dates: [[DateExpression]], people: PeopleFinder) {
    self.dates = dates
    self.people = people
  }

  /// Replaces the state in an office phrase by a mention of its holder.
  func resolve(_ analysis: inout Analysis) {
    let titles = TitleReader(analysis)
    var added: [Finding] = []
    for finding in analysis.findings {
      guard
        let office = phrase(from: finding, titles, analysis)
          ?? phrase(upTo: finding, titles, analysis),
        let holder = holder(of: office.offices, finding, analysis)
      else { continue }
      added.append(
        Finding(
          tokens: office.tokens, segment: finding.segment, forms: [],
          reading: .resolved(analysis.reference(holder), .office, .officeDate)))
    }
    analysis.insert(added)
    analysis.insert(bareOffices(titles, analysis))
  }

  /// How many sentences back "the prime minister" may reach for the one who was named.
  private static let reach = 3

  /// "The prime minister" after exactly one prime minister was named.
  private func bareOffices(_ titles: TitleReader, _ analysis: Analysis) -> [Finding] {
    var added: [Finding] = []
    for (number, segment) in analysis.text.segments.enumerated()
    where segment.kind == .text && segment.copyOf == nil {
      for index in segment.tokens where analysis.tokens[index].has(.the) {
        guard let title = titles.title(from: index + 1, in: segment.tokens),
          analysis.tokens[index + 1].has(.politicalOffice) || title.range.count > 1,
          !isBesideName(title.range, in: segment.tokens, analysis),
          !isQualified(title.range, in: segment.tokens, analysis),
          !title.range.contains(where: { analysis.finding(at: $0) != nil }),
          let holder = onlyHolder(of: title.meaning, near: number, before: index, analysis)
        else { continue }
        added.append(
          Finding(
            tokens: title.range, segment: number, forms: [],
            reading: .resolved(holder, .office, .officeDocument)))
      }
    }
    return added
  }

  /// "The president of", "the foreign minister who": what follows says which one is meant; "Putin, the president," too.
  private func isQualified(
    _ title: Range<Int>, in segment: Range<Int>, _ analysis: Analysis
  ) -> Bool {
    if let next = analysis.token(at: title.upperBound, in: segment), next.isWord {
      let word = analysis.text.folded(at: title.upperBound)
      if ["of", "who", "for", "elect", "designate", "and"].contains(word) { return true }
    }
    guard let comma = analysis.token(at: title.lowerBound - 2, in: segment), comma.symbol == .comma
    else { return false }
    return isPerson(at: title.lowerBound - 3, analysis)
  }

  private func onlyHolder(
    of meaning: TitleMeaning, near segment: Int, before token: Int, _ analysis: Analysis
  ) -> EntityReference? {
    let named = people.known.filter { bearer in
      guard let person = bearer.person, let details = analysis.knowledge.person(person) else {
        return false
      }
      return details.terms.contains { term in
        term.validity.holds(on: analysis.date)
          && (meaning.offices.contains(term.office)
            || meaning.roles.contains(analysis.knowledge.office(term.office).role))
      }
    }
    guard named.count == 1, named[0].introduced < token else { return nil }
    let isNear = analysis.surroundings(of: token..<token).contains { finding in
      finding.reading.entity?.id == named[0].reference.id
        && finding.tokens.lowerBound < token && segment - finding.segment <= Self.reach
    }
    return isNear ? named[0].reference : nil
  }

  /// "The president of the United States".
  private func phrase(
    upTo finding: Finding, _ titles: TitleReader, _ analysis: Analysis
  ) -> Phrase? {
    let segment = analysis.segment(of: finding)
    guard analysis.text.segments[finding.segment].kind == .text,
      let state = owner(of: finding, analysis),
      analysis.token(at: finding.tokens.upperBound, in: segment)?.symbol != .possessive
    else { return nil }
    var of = finding.tokens.lowerBound - 1
    if analysis.token(at: of, in: segment)?.has(.the) == true { of -= 1 }
    guard let preposition = analysis.token(at: of, in: segment), preposition.isWord,
      analysis.text.folded(of..<(of + 1)) == ["of"]
    else { return nil }
    for start in max(segment.lowerBound, of - 5)..<max(segment.lowerBound, of) {
      guard let title = titles.title(from: start, in: segment), title.range.upperBound == of,
        analysis.token(before: start, in: segment)?.has(.the) == true,
        !isBesideName(finding.tokens, in: segment, analysis),
        !isPerson(at: start - 3, analysis)
      else { continue }
      let offices = analysis.knowledge.offices(of: state, titled: title.meaning)
      return offices.isEmpty ? nil : (offices, start..<finding.tokens.upperBound)
    }
    return nil
  }

  /// The offices that a phrase may name, and its tokens without the article.
  private typealias Phrase = (offices: [OfficeID], tokens: Range<Int>)

  private func phrase(
    from finding: Finding, _ titles: TitleReader, _ analysis: Analysis
  ) -> Phrase? {
    let segment = analysis.segment(of: finding)
    guard analysis.text.segments[finding.segment].kind == .text,
      let state = owner(of: finding, analysis)
    else { return nil }
    var start = finding.tokens.upperBound
    if analysis.token(at: start, in: segment)?.symbol == .possessive {
      start += 1
    } else {
      guard case .resolved(_, .adjective, _) = finding.reading else {
        guard isSeat(finding, analysis) || isAbbreviation(finding) else { return nil }
        return named(start, state, finding, titles, analysis)
      }
    }
    return named(start, state, finding, titles, analysis)
  }

  private func named(
    _ start: Int, _ state: EntityID, _ finding: Finding, _ titles: TitleReader,
    _ analysis: Analysis
  ) -> Phrase? {
    let segment = analysis.segment(of: finding)
    guard let title = titles.title(from: start, in: segment),
      !isBesideName(title.range, in: segment, analysis), !isUnspecific(finding, analysis)
    else { return nil }
    let offices = analysis.knowledge.offices(of: state, titled: title.meaning)
    return offices.isEmpty
      ? nil : (offices, finding.tokens.lowerBound..<title.range.upperBound)
  }

  private func owner(of finding: Finding, _ analysis: Analysis) -> EntityID? {
    if let entity = finding.reading.entity, entity.kind == .state || entity.kind == .organisation {
      return analysis.knowledge.find(entity.id)
    }
    guard finding.reading.isPending, let place = analysis.targets(of: finding).first else {
      return nil
    }
    return analysis.knowledge.seatState(of: place) ?? analysis.knowledge.capitalState(of: place)
  }

  private func isSeat(_ finding: Finding, _ analysis: Analysis) -> Bool {
    analysis.forms(of: finding).contains { $0.kind == .seat }
  }

  /// Whether letters stand before a title like an adjective, as in "US president".
  private func isAbbreviation(_ finding: Finding) -> Bool {
    guard case .resolved(let entity, let form, _) = finding.reading else { return false }
    return form == .abbreviation || entity.kind == .organisation
  }

  /// Whether a name follows the title or the phrase follows a name.
  private func isBesideName(
    _ title: Range<Int>, in segment: Range<Int>, _ analysis: Analysis
  ) -> Bool {
    var next = title.upperBound
    if let token = analysis.token(at: next, in: segment) {
      if token.isCapitalised || token.symbol == .hyphen && !token.spaced { return true }
      if token.isWord, token.has([.politicalOffice, .anyOffice, .counterpart]) { return true }
      if token.symbol == .comma { next += 1 }
    }
    while let token = analysis.token(at: next, in: segment),
      token.has([.honorific, .generational]) || token.symbol == .period && !token.spaced
    {
      next += 1
    }
    return isPerson(at: next, analysis)
  }

  private func isPerson(at token: Int, _ analysis: Analysis) -> Bool {
    guard let index = analysis.finding(at: token) else { return false }
    let finding = analysis.findings[index]
    if let entity = finding.reading.entity {
      return entity.kind == .leader || entity.kind == .person
    }
    return analysis.targets(of: finding).contains { analysis.knowledge.kind(of: $0) == .leader }
  }

  /// "A Russian president", "former Russian president", "Putin, the Russian president,".
  private func isUnspecific(_ finding: Finding, _ analysis: Analysis) -> Bool {
    let segment = analysis.segment(of: finding)
    var index = finding.tokens.lowerBound
    while let before = analysis.token(before: index, in: segment), before.isWord {
      if before.has([.indefinite, .former, .deputy, .plural]) { return true }
      guard before.has(.the) || before.has(.pronoun) else { return false }
      index -= 1
    }
    guard let comma = analysis.token(before: index, in: segment), comma.symbol == .comma else {
      return false
    }
    return isPerson(at: index - 2, analysis)
  }

  /// The one holder at the date meant, or the one holder whom the document names.
  private func holder(
    of offices: [OfficeID], _ finding: Finding, _ analysis: Analysis
  ) -> EntityID? {
    guard let span = time(of: finding, analysis) else { return nil }
    let holders = Set(
      offices.flatMap { office in
        analysis.knowledge.terms(in: office)
          .filter { $0.validity.holds(on: span.first) || $0.validity.holds(on: span.last) }
          .map(\.person)
      })
    if holders.count == 1 { return holders.first }
    let named = holders.filter { holder in people.known.contains { $0.person == holder } }
    return named.count == 1 ? named.first : nil
  }

  private func time(of finding: Finding, _ analysis: Analysis) -> CalendarSpan? {
    guard let date = analysis.date else { return nil }
    let own = dates[finding.segment].compactMap(\.value).filter {
      $0.grain == .year || abs($0.first.distance(to: date)) > Self.sameTime
    }.filter { !$0.contains(date) && $0.last < date }
    guard let past = own.first else { return CalendarSpan(date) }
    return own.count == 1 ? past : nil
  }
}
