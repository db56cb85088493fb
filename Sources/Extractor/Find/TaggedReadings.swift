internal import Knowledge

/// Weighs what the tables found against what the tagger read: "Chicago" the club, "Paris" the woman, "Jordan" the player.
///
/// States keep their names, since the tables know them better than any tagger; what may be a word, a person or a town as
/// well goes by the tagger.
struct TaggedReadings {
  private let analysis: Analysis
  /// The hashes of the last words of people's names of several words.
  private let surnames: Set<UInt64>

  init(_ analysis: Analysis) {
    self.analysis = analysis
    surnames = TaggedNames.surnames(analysis.names.all, analysis.text)
  }

  /// Drops the findings that are part of another name or of another sort.
  static func drop(in analysis: inout Analysis) {
    let readings = TaggedReadings(analysis)
    for index in analysis.findings.indices where readings.isOther(analysis.findings[index]) {
      analysis.findings[index].reading = .dropped
    }
  }

  /// Whether the tagger reads something else in the place of a finding.
  private func isOther(_ finding: Finding) -> Bool {
    guard analysis.text.segments[finding.segment].kind == .text else { return false }
    if analysis.standsBeforeScore(finding.tokens, in: analysis.segment(of: finding)),
      isTown(finding)
    {
      return true
    }
    guard let name = analysis.names.name(at: finding.tokens.lowerBound) else { return false }
    if finding.targets.contains(where: { analysis.knowledge.kind(of: $0) == .organisation })
      || analysis.text.isShouted[finding.segment]
    {
      return false
    }
    let isInside = name.tokens.count > finding.tokens.count
    let isPerson = analysis.allTargets(of: finding, are: .leader)
    if isPerson, isHeadOfOrgan(finding) { return false }
    switch name.name {
    case .person:
      return !isPerson
        && (isInside || isSurnameHere(finding)
          || analysis.allTargets(of: finding, are: .place) && isConditional(finding))
    case .place:
      if isPerson {
        return isSurname(finding) && isWeak(finding) && (isInside || isAmbiguous(finding))
      }
      // "Kyiv" in "Kyiv Oblast".
      return isInside
    case .organisation:
      if isPerson {
        return isSurname(finding) && (isInside || isWeak(finding) && isAmbiguous(finding))
      }
      return isInside ? !isStateOrgan(name) : !isFirm(finding) && isTown(finding)
    }
  }

  /// "The Treasury Department's Rubin".
  private func isHeadOfOrgan(_ finding: Finding) -> Bool {
    let segment = analysis.segment(of: finding)
    return TitleReader(analysis).title(ofOrganBefore: finding.tokens.lowerBound, in: segment) != nil
  }

  /// A surname whose bearer the document does not name in full, and before which no title stands.
  private func isWeak(_ finding: Finding) -> Bool {
    guard finding.tokens.count == 1 else { return false }
    let segment = analysis.segment(of: finding)
    if let before = analysis.token(before: finding.tokens.lowerBound, in: segment),
      before.has([.honorific, .politicalOffice, .anyOffice])
    {
      return false
    }
    return !isSurnameHere(finding)
      && !analysis.surroundings(of: finding.tokens).contains { other in
        other.tokens.count > 1 && !Set(other.targets).isDisjoint(with: finding.targets)
      }
  }

  /// Whether a surname is a word or a town as well.
  private func isAmbiguous(_ finding: Finding) -> Bool {
    analysis.tokens[finding.tokens.lowerBound].has([.commonWord, .urban])
      || !analysis.knowledge.gazetteer.rows(named: analysis.text.phrase(finding.tokens)).isEmpty
  }

  /// Whether the form means a state, a capital or a seat without any condition.
  private func isFirm(_ finding: Finding) -> Bool {
    let forms = analysis.forms(of: finding)
    return forms.allSatisfy { $0.condition == .none && $0.targets.count == 1 }
      && finding.targets.contains {
        analysis.knowledge.kind(of: $0) == .state || analysis.knowledge.capitalState(of: $0) != nil
          || analysis.knowledge.seatState(of: $0) != nil
      }
  }

  private func isConditional(_ finding: Finding) -> Bool {
    analysis.forms(of: finding).contains { $0.condition != .none }
  }

  /// Whether the document names a person so: "Denzel Washington", then "Washington".
  private func isSurnameHere(_ finding: Finding) -> Bool {
    finding.tokens.count == 1
      && surnames.contains(analysis.tokens[finding.tokens.lowerBound].hash)
  }

  private func isSurname(_ finding: Finding) -> Bool {
    analysis.forms(of: finding).allSatisfy { $0.kind == .surname }
  }

  /// Whether all that a finding may mean are towns and regions, after which clubs and firms are named; a preposition of
  /// place before it makes it one for certain.
  private func isTown(_ finding: Finding) -> Bool {
    let before = analysis.token(
      before: finding.tokens.lowerBound, in: analysis.segment(of: finding))
    return before?.has(.locative) != true
      && finding.targets.allSatisfy {
        ["city", "region", "capital"].contains(analysis.knowledge.entity($0).category)
      }
  }

  /// "Russian Defense Ministry" acts for Russia.
  private func isStateOrgan(_ name: TaggedName) -> Bool {
    name.tokens.contains { analysis.tokens[$0].has(.stateOrgan) }
  }
}
