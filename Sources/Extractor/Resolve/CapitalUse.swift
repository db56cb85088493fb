internal import Knowledge

/// Tells from the words around a capital whether it acts or is a place.
struct CapitalUse {
  /// How far back a word of travel still governs "to" or "from", in tokens.
  private static let travelReach = 6
  /// How many links of a chain of names are followed.
  private static let longestChain = 16

  private let tokens: [Token]
  private let segment: Range<Int>
  private let finding: Finding
  private let analysis: Analysis
  /// How many links of the chain lie between this name and the one that is asked for.
  private let links: Int

  init(_ analysis: Analysis, _ finding: Finding, links: Int = 0) {
    self.analysis = analysis
    self.finding = finding
    self.links = links
    self.tokens = analysis.tokens
    self.segment = analysis.segment(of: finding)
  }

  /// Whether something stands or happens in it: "at the Kremlin", "inside the White House".
  var isInside: Bool {
    var index = finding.tokens.lowerBound
    if let before = analysis.token(before: index, in: segment), before.has(.the) { index -= 1 }
    guard let before = analysis.token(before: index, in: segment), before.isWord else {
      return false
    }
    if before.has(.locative) { return true }
    if before.has(.directional) { return isTravel(before: index - 1) }
    return before.has(.placeObject) && !before.has(.acting)
  }

  /// `true` for an actor, `false` for a place, `nil` without a cue.
  var acts: Bool? {
    if let byHyphen { return byHyphen }
    if let before = byWordBefore { return before }
    return byWordAfter
  }

  // MARK: - Around

  /// "Moscow-based" is a place, "Seoul-Washington alliance" and "Moscow-backed" are states.
  private var byHyphen: Bool? {
    let last = finding.tokens.upperBound - 1
    if analysis.text.isGluedRight(last) {
      let word = analysis.text.folded((last + 2)..<(last + 3))[0]
      if ["based", "born", "area", "bound"].contains(word) { return false }
      if let other = analysis.finding(at: last + 2) { return isCapital(other) ? true : nil }
      return true
    }
    guard analysis.text.isGluedLeft(finding.tokens.lowerBound) else { return nil }
    return analysis.finding(at: finding.tokens.lowerBound - 2).map { isCapital($0) }
  }

  private func isCapital(_ index: Int) -> Bool {
    let targets = analysis.targets(of: analysis.findings[index])
    return targets.count == 1
      && (analysis.knowledge.capitalState(of: targets[0]) != nil
        || analysis.knowledge.kind(of: targets[0]) == .state)
  }

  private var byWordBefore: Bool? {
    let index = finding.tokens.lowerBound
    guard let before = analysis.token(before: index, in: segment) else { return nil }
    guard before.isWord else { return before.symbol == .comma ? byCoordination : nil }
    if before.has(.placeModifier) { return false }
    if before.has(.urban) || before.has(.regionNoun) { return false }
    if before.has(.locative) { return isInOffice ? true : false }
    if isOf(before) { return byNounBeforeOf(index - 1) }
    if before.has(.directional) { return isTravel(before: index - 1) ? false : true }
    if before.has(.relational) { return isDistance(before: index - 1) ? false : true }
    if before.has(.conjunction) { return byCoordination }
    if before.has(.placeObject), !before.isCapitalised { return false }
    if before.has([.acting, .saying]), !before.isCapitalised { return true }
    if before.has(.subordinator) { return byWordAfter ?? true }
    return nil
  }

  private var byWordAfter: Bool? {
    let index = finding.tokens.upperBound
    guard let after = analysis.token(at: index, in: segment) else { return nil }
    if after.symbol == .possessive { return byPossessed(index + 1) }
    if after.symbol == .comma {
      // "Kyiv, Ukraine" is the city.
      if let next = analysis.finding(at: index + 1),
        analysis.targets(of: analysis.findings[next]).contains(where: {
          analysis.knowledge.kind(of: $0) == .state
            && analysis.knowledge.stateCode(of: $0) == state
        })
      {
        return isChain(from: index + 1) ? byEndOfChain : false
      }
      return byEndOfChain
    }
    guard after.isWord else { return nil }
    if after.has([.urban, .regionNoun]) { return false }
    if after.has(.conjunction) { return byEndOfChain }
    if isVerb(at: index) || opensClause && isVerb(at: afterAdverbs(index)) { return true }
    if isBe(at: index) {
      // "Moscow is ready", "Seoul was preparing"; "Seoul is a city" stays open.
      guard let next = analysis.token(at: index + 1, in: segment) else { return nil }
      return next.has(.acting) || isParticiple(at: index + 1) ? true : nil
    }
    return nil
  }

  // MARK: - Chains and verbs

  /// What follows a chain of names speaks for all of them: "Seoul, Tokyo and Washington agreed".
  private var byEndOfChain: Bool? {
    var index = finding.tokens.upperBound
    var links = 0
    while let joint = analysis.token(at: index, in: segment),
      joint.symbol == .comma || joint.has(.conjunction)
    {
      var next = index + 1
      if analysis.token(at: next, in: segment)?.has(.conjunction) == true { next += 1 }
      guard links < Self.longestChain, let other = analysis.finding(at: next), isCapital(other)
      else { return nil }
      links += 1
      index = analysis.findings[other].tokens.upperBound
    }
    guard links > 0 else { return nil }
    index = afterAdverbs(index)
    return isVerb(at: index) || segment.contains(index) && isBe(at: index) ? true : nil
  }

  private func isChain(from index: Int) -> Bool {
    guard let other = analysis.finding(at: index) else { return false }
    let next = analysis.findings[other].tokens.upperBound
    return analysis.token(at: next, in: segment)?.has(.conjunction) == true
  }

  /// The code of the state whose capital it is.
  private var state: String? {
    analysis.targets(of: finding).first.flatMap { analysis.knowledge.capitalState(of: $0) }
      .flatMap { analysis.knowledge.stateCode(of: $0) }
  }

  /// Whether a word is a verb that people and states are subjects of; regular past forms count unless "by" follows.
  private func isVerb(at index: Int) -> Bool {
    guard let token = analysis.token(at: index, in: segment), token.isWord, !token.isCapitalised
    else { return false }
    if token.has([.acting, .saying, .auxiliary]) { return true }
    guard !token.has([.motion, .placeObject, .urban, .function]), token.end - token.start > 4,
      analysis.text.folded(at: index).hasSuffix("ed"),
      let next = analysis.token(at: index + 1, in: segment)
    else { return false }
    return !next.isWord || analysis.text.folded((index + 1)..<(index + 2))[0] != "by"
  }

  /// Whether the capital stands where a subject does: at the beginning of a sentence or of a clause.
  private var opensClause: Bool {
    guard let before = analysis.token(before: finding.tokens.lowerBound, in: segment) else {
      return true
    }
    return before.has([.conjunction, .subordinator])
      || before.symbol == .semicolon || before.symbol == .quote || before.symbol == .dash
  }

  /// The first token after adverbs and short phrases such as "in turn".
  private func afterAdverbs(_ start: Int) -> Int {
    var index = start
    while let token = analysis.token(at: index, in: segment), token.isWord, index < start + 3 {
      let word = analysis.text.folded(at: index)
      if word == "in", index + 1 < segment.upperBound,
        ["turn", "response", "return", "particular"].contains(
          analysis.text.folded((index + 1)..<(index + 2)).first)
      {
        index += 2
      } else if Self.adverbs.contains(word) || word.hasSuffix("ly") {
        index += 1
      } else {
        break
      }
    }
    return index
  }

  private static let adverbs: Set<String> = [
    "both", "also", "then", "now", "still", "later", "never", "each", "always", "too", "again",
    "soon", "since",
    "all", "even", "just", "once", "already", "long", "often",
  ]

  // MARK: - Cues

  /// What the other half of a pair says: "in Moscow and Beijing", "between Seoul and Tokyo".
  private var byCoordination: Bool? {
    var index = finding.tokens.lowerBound - 1
    while let token = analysis.token(at: index, in: segment),
      token.symbol == .comma || token.has(.conjunction)
    {
      index -= 1
    }
    guard let other = index >= segment.lowerBound ? analysis.finding(at: index) : nil else {
      return nil
    }
    let partner = analysis.findings[other]
    guard partner.tokens != finding.tokens, isCapital(other) else { return nil }
    if let entity = partner.reading.entity {
      if entity.kind == .place { return byWordAfter ?? false }
      return true
    }
    return links < Self.longestChain
      ? CapitalUse(analysis, partner, links: links + 1).acts : nil
  }

  /// "In Moscow's view": a locative before a possessive that is an act of mind.
  private var isInOffice: Bool {
    guard let after = analysis.token(at: finding.tokens.upperBound, in: segment),
      after.symbol == .possessive
    else { return false }
    return byPossessed(finding.tokens.upperBound + 1) == true
  }

  private func byPossessed(_ index: Int) -> Bool? {
    var current = index
    var seen = 0
    while let token = analysis.token(at: current, in: segment), token.isWord, seen < 3 {
      if token.has([.urban, .regionNoun]) { return false }
      if token.isCapitalised && seen == 0 && analysis.finding(at: current) == nil
        && !token.has([.stateOrgan, .politicalOffice, .portfolio])
      {
        return false
      }
      current += 1
      seen += 1
    }
    return true
  }

  private func byNounBeforeOf(_ of: Int) -> Bool? {
    guard let noun = analysis.token(before: of, in: segment), noun.isWord else { return nil }
    if noun.has([.urban, .regionNoun, .placeModifier]) { return false }
    let place = ["north", "south", "east", "west", "outside", "capital", "people", "part", "parts"]
    if place.contains(analysis.text.folded((of - 1)..<of)[0]) { return false }
    return noun.has([.saying, .acting]) ? true : nil
  }

  private func isTravel(before preposition: Int) -> Bool {
    let start = max(segment.lowerBound, preposition - Self.travelReach)
    return (start..<max(start, preposition)).contains {
      tokens[$0].isWord && tokens[$0].has(.motion)
    }
  }

  private func isDistance(before preposition: Int) -> Bool {
    guard let noun = analysis.token(before: preposition, in: segment) else { return false }
    return noun.has(.motion) && !noun.has([.acting, .saying])
  }

  private func isOf(_ token: Token) -> Bool {
    token.has(.function) && token.has(.portfolio) && token.end - token.start == 2
  }

  private func isBe(at index: Int) -> Bool {
    tokens[index].isWord
      && ["is", "are", "was", "were"].contains(analysis.text.folded(at: index))
  }

  private func isParticiple(at index: Int) -> Bool {
    tokens[index].isWord && analysis.text.folded(at: index).hasSuffix("ing")
  }
}
