internal import Knowledge

/// What lies around a place: a state, or a first-level region.
struct PlaceContainer: Equatable {
  /// The code of the state.
  let state: String?
  /// The code of the region: `US.TX`.
  let region: String?

  /// Whether a city lies in it.
  func holds(_ place: GazetteerPlace) -> Bool {
    if let region { return place.region == region && !place.isRegion }
    return state != nil && place.state == state
  }

  /// Whether a curated place lies in it, as far as is known.
  func holds(_ id: EntityID, _ knowledge: KnowledgeBase) -> Bool {
    if let region, let own = knowledge.regionCode(of: id) { return own == region }
    guard let state = state ?? region.map({ String($0.prefix { $0 != "." }) }) else { return true }
    return knowledge.stateCode(of: id) == nil || knowledge.stateCode(of: id) == state
  }
}

/// What the words around a name say of whether it is a place, and which.
struct PlaceCues {
  let name: PlaceName
  private let analysis: Analysis
  private let segment: Range<Int>

  init(_ analysis: Analysis, _ name: PlaceName) {
    self.analysis = analysis
    self.name = name
    segment = analysis.text.segments[name.segment].tokens
  }

  /// Whether it is where a dateline says that it was written: its first words, or those behind a comma or a stroke.
  var isDateline: Bool {
    guard analysis.text.segments[name.segment].kind == .dateline else { return false }
    guard let before = analysis.token(before: name.tokens.lowerBound, in: segment) else {
      return true
    }
    return before.symbol == .comma || before.symbol == .slash
  }

  /// Whether it is one word in capitals throughout, as any word of a headline may be.
  var isShouted: Bool {
    name.tokens.count == 1 && analysis.tokens[name.tokens.lowerBound].shape.contains(.allUpper)
  }

  /// What follows behind a comma or in brackets, or "in": "Austin, Texas", "Springfield in Missouri".
  var container: PlaceContainer? {
    var index = name.tokens.upperBound
    guard let mark = analysis.token(at: index, in: segment) else { return nil }
    if mark.symbol == .comma || mark.symbol == .openBracket {
      index += 1
    } else if mark.isWord, !mark.isCapitalised, mark.has(.locative) {
      index += 1
    } else {
      return nil
    }
    if analysis.token(at: index, in: segment)?.has(.the) == true { index += 1 }
    guard let found = analysis.finding(at: index),
      analysis.findings[found].tokens.lowerBound == index
    else { return nil }
    return container(of: analysis.findings[found])
  }

  private func container(of finding: Finding) -> PlaceContainer? {
    // "Georgia" may still be open between the state and the region: it is whichever holds a place of the name.
    for target in finding.targets {
      let kind = analysis.knowledge.kind(of: target)
      if kind == .leader || kind == .organisation { continue }
      let region = analysis.knowledge.regionCode(of: target)
      guard kind == .state || region != nil else { continue }
      let container = PlaceContainer(
        state: kind == .state ? analysis.knowledge.stateCode(of: target) : nil, region: region)
      if finding.targets.count == 1 || name.places.contains(where: { container.holds($0.place) }) {
        return container
      }
    }
    return nil
  }

  /// Whether a preposition of place or "city of" stands before it.
  var isInside: Bool {
    guard let before = analysis.token(before: name.tokens.lowerBound, in: segment), before.isWord
    else { return false }
    if analysis.token(at: name.tokens.upperBound, in: segment)?.symbol == .possessive {
      return false
    }
    if before.has(.locative) || before.has(.placeModifier) { return true }
    if before.has(.portfolio), before.has(.function),
      let noun = analysis.token(before: name.tokens.lowerBound - 1, in: segment)
    {
      return noun.has(.regionNoun) || noun.has(.urban)
    }
    return before.has(.regionNoun)
  }

  /// Whether a result of a game stands behind it, outside of a dateline.
  var isScore: Bool {
    !isDateline && analysis.standsBeforeScore(name.tokens, in: segment)
  }

  // MARK: - Other names

  /// Whether the words are part of a person's name, of an organisation, or something else in capitals.
  func isPartOfOtherName(_ people: PeopleFinder) -> Bool {
    let tokens = name.tokens
    let first = analysis.tokens[tokens.lowerBound]
    if tokens.count == 1 {
      if first.has([
        .function, .month, .weekday, .honorific, .politicalOffice, .anyOffice, .pronoun, .the,
        .agency, .organisationHead, .stateOrgan,
      ]) {
        return true
      }
      // In a text that names a person so, the word is that person.
      let word = analysis.text.folded(tokens)[0]
      if !people.bearers(ofSurname: word).isEmpty { return true }
    }
    if OrganisationNames.isInside(finding, isPerson: false, analysis) { return true }
    return isBesideCapitals
  }

  private var finding: Finding {
    Finding(tokens: name.tokens, segment: name.segment, forms: [])
  }

  /// Whether a capitalised word that is no name of its own stands right before or after: "Nelson Mandela".
  private var isBesideCapitals: Bool {
    if container != nil || isDateline { return false }
    if let before = analysis.token(before: name.tokens.lowerBound, in: segment),
      before.isCapitalised,
      !isSentenceStart(name.tokens.lowerBound - 1) || !before.has(.function),
      isNoName(at: name.tokens.lowerBound - 1),
      !before.has([.placeModifier, .regionNoun])
    {
      return true
    }
    if analysis.text.isGluedLeft(name.tokens.lowerBound) { return true }
    guard let after = analysis.token(at: name.tokens.upperBound, in: segment) else { return false }
    if analysis.text.isGluedRight(name.tokens.upperBound - 1) { return true }
    return after.isCapitalised && !after.has([.regionNoun, .urban, .month, .weekday])
      && isNoName(at: name.tokens.upperBound)
  }

  /// Whether no name of its own stands at a token: "Trail Blazers" is none behind "Portland".
  private func isNoName(at index: Int) -> Bool {
    guard let number = analysis.finding(at: index) else { return true }
    if case .resolved(_, _, .tagger) = analysis.findings[number].reading { return true }
    return analysis.findings[number].reading == .dropped
  }

  private func isSentenceStart(_ index: Int) -> Bool { index == segment.lowerBound }
}
