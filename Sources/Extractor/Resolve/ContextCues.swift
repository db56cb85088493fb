internal import Knowledge

/// Decides whether a form that is also a word, a given name or a surname means the state or place here.
struct ContextCues {
  private let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// Whether the text says that the name of a state or place is meant.
  ///
  /// A preposition of place or relation before it, another state beside it, or the same state named otherwise speak for
  /// it; a capitalised neighbour that makes it part of a person's name speaks against it.
  func speakForName(_ finding: Finding, targets: [EntityID]) -> Bool {
    if isPartOfPersonName(finding) { return false }
    if hasStrongCue(finding) || isNamedOtherwise(targets, besides: finding) { return true }
    // Once the document uses the same words clearly, its other uses mean the same.
    return analysis.surroundings(of: finding.tokens).contains { other in
      other.forms == finding.forms && other.tokens != finding.tokens
        && !isPartOfPersonName(other) && hasStrongCue(other)
    }
  }

  /// Whether a given name or an initial stands right before, as in "Denzel Washington".
  func followsGivenName(_ finding: Finding) -> Bool {
    let segment = analysis.segment(of: finding)
    var index = finding.tokens.lowerBound - 1
    guard let before = analysis.token(at: index, in: segment) else { return false }
    if before.symbol == .period, !before.spaced {
      index -= 1
      guard let initial = analysis.token(at: index, in: segment) else { return false }
      return initial.shape.contains(.singleLetter) && initial.isCapitalised
    }
    guard before.isCapitalised, analysis.finding(at: index) == nil,
      !analysis.isTagged(.place, finding)
    else { return false }
    if before.has(.givenName) { return true }
    guard before.word == Token.unknown, !before.shape.contains(.allUpper) else { return false }
    let word = analysis.text.folded(at: index)
    return !["ly", "ed", "ing", "ern", "an", "ian", "ese", "ish"].contains { word.hasSuffix($0) }
  }

  private func hasStrongCue(_ finding: Finding) -> Bool {
    let segment = analysis.segment(of: finding)
    let before = analysis.token(before: finding.tokens.lowerBound, in: segment)
    if let before, before.isWord,
      before.has([.locative, .directional, .relational, .placeModifier])
    {
      return true
    }
    if let before, before.has(.portfolio), before.has(.function) { return true }  // "of"
    return isBesideState(finding, in: segment)
  }

  /// Whether another state or place is coordinated with it: "Egypt and Jordan", "Jordan, Syria".
  private func isBesideState(_ finding: Finding, in segment: Range<Int>) -> Bool {
    func isName(_ index: Int) -> Bool {
      guard segment.contains(index), let other = analysis.finding(at: index),
        analysis.findings[other].forms != finding.forms
      else { return false }
      return analysis.targets(of: analysis.findings[other]).allSatisfy {
        let kind = analysis.knowledge.kind(of: $0)
        return kind == .state || kind == .place
      }
    }
    func isJoint(_ index: Int) -> Bool {
      guard let token = analysis.token(at: index, in: segment) else { return false }
      return token.symbol == .comma || token.has(.conjunction) || token.symbol == .hyphen
    }
    var left = finding.tokens.lowerBound - 1
    while isJoint(left) { left -= 1 }
    if left < finding.tokens.lowerBound - 1, isName(left) { return true }
    var right = finding.tokens.upperBound
    while isJoint(right) { right += 1 }
    return right > finding.tokens.upperBound && isName(right)
  }

  /// Whether the document names one of the entities by another form, or a place in its state.
  private func isNamedOtherwise(_ targets: [EntityID], besides finding: Finding) -> Bool {
    let states = Set(targets.compactMap { analysis.knowledge.stateCode(of: $0) })
    return analysis.surroundings(of: finding.tokens).contains { other in
      guard other.forms != finding.forms, other.reading != .dropped else { return false }
      let meanings = analysis.targets(of: other)
      guard meanings.count == 1, let only = meanings.first else { return false }
      return analysis.knowledge.kind(of: only) != .leader
        && analysis.knowledge.stateCode(of: only).map(states.contains) == true
    }
  }

  /// Whether a capitalised neighbour makes it part of a person's name: "Michael Jordan", "Jordan Peterson".
  private func isPartOfPersonName(_ finding: Finding) -> Bool {
    let segment = analysis.segment(of: finding)
    let start = finding.tokens.lowerBound
    if let before = analysis.token(before: start, in: segment), before.isCapitalised,
      analysis.finding(at: start - 1) == nil,
      before.has([.honorific, .politicalOffice, .anyOffice])
    {
      return true
    }
    if followsGivenName(finding) { return true }
    if let after = analysis.token(at: finding.tokens.upperBound, in: segment), after.isCapitalised,
      analysis.finding(at: finding.tokens.upperBound) == nil, after.word == Token.unknown
    {
      return true
    }
    return false
  }
}
