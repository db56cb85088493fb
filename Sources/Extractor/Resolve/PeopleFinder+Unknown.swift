internal import Knowledge

/// People whom the tables do not know: names that a title, an apposition or the tagger shows to be people's.
extension PeopleFinder {
  /// Adds them to the findings.
  func findUnknown(_ analysis: inout Analysis) {
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
      let run = name(from: index, in: segment, analysis),
      analysis.text.folded(run).count > 1
    {
      return unknown(
        run, number, isPolitical: true, state: counterpart.state, .apposition, analysis)
    }
    return apposed(at: index, in: segment, number, titles, analysis)
      ?? tagged(at: index, number, analysis)
  }

  /// The name that begins at a token: as far as the tagger reads a person's, or else as far as capitals go.
  private func name(
    from index: Int, in segment: Range<Int>, _ analysis: Analysis
  ) -> Range<Int>? {
    analysis.names.name(.person, beginningAt: index)?.tokens
      ?? NameRun.range(from: index, in: segment, analysis)
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
    guard let run = name(from: index, in: segment, analysis),
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
      let run = name(from: index, in: segment, analysis),
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
    let people = Prominence(analysis).plausible(found.sorted(), at: run)
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
}
