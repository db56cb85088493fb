internal import Knowledge

/// Surnames inside the name of somebody else: "Jill Biden", "Kim Min-su".
extension SurnameResolver {
  /// Somebody else whose name holds the surname: "Jill Biden", "Kim Min-su".
  func otherPerson(
    around finding: Finding, _ analysis: Analysis
  ) -> (tokens: Range<Int>, reference: EntityReference)? {
    let segment = analysis.segment(of: finding)
    var start = finding.tokens.lowerBound
    var end = finding.tokens.upperBound
    let isLeading = analysis.tokens[start].has(.leadingSurname)
    if let before = analysis.token(before: start, in: segment), before.isCapitalised,
      isGivenName(before, at: start - 1, in: segment, analysis),
      !analysis.tokens[start].has([.commonWord, .urban]) || before.has(.givenName)
    {
      start -= 1
    } else if let next = analysis.token(at: end, in: segment), !isLeading, next.isCapitalised,
      next.spaced, !next.shape.contains(.allUpper),
      !next.has([
        .function, .weekday, .month, .politicalOffice, .anyOffice, .portfolio, .organisationHead,
        .stateOrgan, .generational,
      ]),
      isNamePart(at: end, analysis)
    {
      // "Moussa Faki" is not the Moussa of the tables.
      end += 1
    } else if isLeading, let run = NameRun.range(from: start, in: segment, analysis),
      run.upperBound > end, !analysis.tokens[end].isWord || analysis.tokens[end].isCapitalised,
      analysis.text.isGluedLeft(run.upperBound - 1)
        || !analysis.tokens[run.upperBound - 1].has([.function, .saying])
    {
      // "Kim White House" or "Kim Wednesday" is no name; NameRun stops at known names and weekdays.
      end = run.upperBound
    }
    guard start < finding.tokens.lowerBound || end > finding.tokens.upperBound,
      isTaggedPerson(start..<end, finding, analysis)
    else { return nil }
    let tokens = start..<end
    let slug = analysis.text.folded(tokens).joined(separator: "-")
    return (
      tokens,
      EntityReference(id: "person/" + slug, name: analysis.text.string(tokens), kind: .person)
    )
  }

  /// Whether the tagger, where it takes the surname for a name at all, takes a longer name for a person's: not in "Arab
  /// Spring" or "Tax Code".
  private func isTaggedPerson(
    _ tokens: Range<Int>, _ finding: Finding, _ analysis: Analysis
  ) -> Bool {
    guard analysis.text.isShouted[finding.segment] == false,
      analysis.text.segments[finding.segment].kind == .text
    else { return true }
    return tokens.contains { analysis.names.name(at: $0)?.name == .person }
  }

  /// Whether a word beside a surname may belong to the same name.
  ///
  /// It may if it is no name, a given name, or the surname of nobody who leads at the date: "Saeed" in "Saeed Anwar" is a
  /// surname too.
  private func isNamePart(at index: Int, _ analysis: Analysis) -> Bool {
    guard let number = analysis.finding(at: index) else { return true }
    let other = analysis.findings[number]
    guard other.tokens.count == 1, !other.forms.isEmpty, isSurname(other, analysis) else {
      return false
    }
    let token = analysis.tokens[index]
    if token.has(.givenName), !token.has(.leadingSurname) { return true }
    return !analysis.targets(of: other).contains { id in
      analysis.knowledge.person(id)?.rank(on: analysis.date, in: analysis.knowledge) == 1
    }
  }

  /// Whether a capitalised word before a surname is the given name of somebody else.
  private func isGivenName(
    _ token: Token, at index: Int, in segment: Range<Int>, _ analysis: Analysis
  ) -> Bool {
    guard isNamePart(at: index, analysis), analysis.tokens[index + 1].spaced,
      !isPatronymic(at: index, in: segment, analysis)
    else { return false }
    if token.has(.givenName) || analysis.finding(at: index) != nil { return true }
    if !token.isUnclassed || token.shape.contains(.allUpper) { return false }
    // A word that only begins the sentence may be any word; its ending tells the commonest ones.
    if index == segment.lowerBound || analysis.tokens[index - 1].symbol == .quote {
      let word = analysis.text.folded(at: index)
      return !["ly", "ed", "ing", "ers", "als"].contains { word.hasSuffix($0) }
    }
    return true
  }
}
