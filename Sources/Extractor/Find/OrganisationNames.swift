internal import Knowledge

/// Drops states and places whose name is part of the name of a bank, newspaper, club, firm or treaty, or of a
/// sum of money.
///
/// The last head noun of the capitalised run decides: "Korean Central News Agency" is no Korea, "Russian Defense
/// Ministry" is Russia, since a ministry acts for its state.
struct OrganisationNames {
  /// The longest run that is looked at, in words.
  private static let reach = 6

  /// Decides all findings of states, places and people.
  static func drop(in analysis: inout Analysis) {
    for index in analysis.findings.indices {
      let finding = analysis.findings[index]
      if analysis.allTargets(of: finding, are: .organisation) { continue }
      let isPerson = analysis.allTargets(of: finding, are: .leader)
      if isInside(finding, isPerson: isPerson, analysis) {
        analysis.findings[index].reading = .dropped
      }
    }
  }

  /// Whether a name is part of the name of a bank, newspaper, club, firm or treaty.
  static func isInside(_ finding: Finding, isPerson: Bool, _ analysis: Analysis) -> Bool {
    let segment = analysis.segment(of: finding)
    if !isPerson, namesMoney(finding, in: segment, analysis) { return true }
    if analysis.text.isShouted[finding.segment] { return false }
    if let head = headOnRight(of: finding, in: segment, analysis) {
      if isPerson { return head.distance == 0 && head.token.has(.organisationHead) }
      if head.token.has(.stateOrgan) { return false }
      if head.token.has(.organisationHead) { return true }
      let isState = analysis.targets(of: finding)
        .allSatisfy { analysis.knowledge.kind(of: $0) == .state }
      if head.token.has(.treatyHead) { return !isState }
    }
    return !isPerson && hasHeadOnLeft(of: finding, in: segment, analysis)
  }

  /// Whether a name is part of a sum of money: "US$460 million".
  private static func namesMoney(
    _ finding: Finding, in segment: Range<Int>, _ analysis: Analysis
  ) -> Bool {
    guard let next = analysis.token(at: finding.tokens.upperBound, in: segment) else {
      return false
    }
    return !next.isWord && !next.spaced
      && analysis.text.bytes[Int(next.start)] == UInt8(ascii: "$")
  }

  /// The last head noun of the capitalised run that follows a finding without a break.
  private static func headOnRight(
    of finding: Finding, in segment: Range<Int>, _ analysis: Analysis
  ) -> (token: Token, distance: Int)? {
    var result: (token: Token, distance: Int)?
    var index = finding.tokens.upperBound
    var distance = 0
    while distance < reach, let token = analysis.token(at: index, in: segment) {
      if token.isWord, token.isCapitalised, !analysis.text.isAside[index] {
        if token.has([.organisationHead, .stateOrgan, .treatyHead]) { result = (token, distance) }
        // A person's name ends the run: "Russian President Vladimir Putin".
        if token.has([.politicalOffice, .honorific]) { return nil }
      } else if token.isWord, token.has(.portfolio), token.has(.function),
        let next = analysis.token(at: index + 1, in: segment), next.isCapitalised
      {
        // "of", "for", "and" inside a name; another state ends it.
        if analysis.finding(at: index + 1) != nil { return result }
      } else {
        return result
      }
      index += 1
      distance += 1
    }
    return result
  }

  /// Whether the finding ends a name such as "Bank of China" or "Radio Moscow".
  private static func hasHeadOnLeft(
    of finding: Finding, in segment: Range<Int>, _ analysis: Analysis
  ) -> Bool {
    var index = finding.tokens.lowerBound
    guard var left = analysis.token(before: index, in: segment), left.isWord else { return false }
    if left.has(.the), let before = analysis.token(before: index - 1, in: segment), before.isWord {
      left = before
      index -= 1
    }
    if isOf(left, analysis) {
      guard let head = analysis.token(before: index - 1, in: segment) else { return false }
      return head.isCapitalised && head.has(.organisationHead) && !head.has(.stateOrgan)
    }
    return left.isCapitalised && left.has(.organisationHead) && !left.has(.stateOrgan)
      && index == finding.tokens.lowerBound
      && analysis.finding(at: index - 1) == nil
      && analysis.token(before: index - 1, in: segment)?.has(.the) != true
  }

  private static func isOf(_ token: Token, _ analysis: Analysis) -> Bool {
    token.has(.function) && token.has(.portfolio) && token.end - token.start == 2
  }
}
