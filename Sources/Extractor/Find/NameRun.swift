internal import Knowledge

/// Reads runs of capitalised words as names of people.
struct NameRun {
  private static let longestName = 5

  /// The tokens of a name that begins at a token, or `nil`.
  ///
  /// Particles ("bin", "van der"), initials and hyphenated parts ("Yung-ho") belong to it; weekdays, months, and states
  /// and places that the tables know end it.
  static func range(from start: Int, in segment: Range<Int>, _ analysis: Analysis) -> Range<Int>? {
    var end = start
    var index = start
    var words = 0
    while words < longestName, let token = analysis.token(at: index, in: segment), token.isWord {
      if isOtherName(at: index, analysis) { break }
      if token.isCapitalised, !token.shape.contains(.number) {
        if token.has([.weekday, .month]) && !token.has(.givenName) && words > 0 { break }
        if words == 0, token.has([.function, .weekday, .month]) { return nil }
        // A title's words are no part of the name that follows them.
        if token.has([.politicalOffice, .anyOffice, .honorific, .portfolio]), !token.has(.givenName)
        {
          if words > 0 { break }
          return nil
        }
        words += 1
        index += 1
        end = index
        // An initial keeps its point.
        if token.shape.contains(.singleLetter),
          let point = analysis.token(at: index, in: segment), point.symbol == .period, !point.spaced
        {
          index += 1
        }
      } else if token.has(.particle), words > 0,
        let next = analysis.token(at: index + 1, in: segment),
        next.isCapitalised || next.has(.particle)
      {
        index += 1
        continue
      } else {
        break
      }
      if let hyphen = analysis.token(at: index, in: segment), hyphen.symbol == .hyphen,
        !hyphen.spaced, let next = analysis.token(at: index + 1, in: segment), next.isWord,
        !next.spaced
      {
        // "Yung-ho" is one name; "Putin-led" and "Kim-Putin" are not.
        guard
          analysis.finding(at: index + 1) == nil
            || analysis.finding(at: index + 1) == analysis.finding(at: index - 1),
          next.isCapitalised || next.end - next.start <= 5,
          !compoundEnds.contains(analysis.text.folded((index + 1)..<(index + 2))[0])
        else { break }
        index += 2
        end = index
      }
    }
    return end > start ? start..<end : nil
  }

  /// Words that form an adjective with the name before their hyphen.
  static let compoundEnds: Set<String> = [
    "led", "backed", "era", "style", "like", "linked", "allied", "based", "run", "owned", "made",
    "built",
    "held", "aided", "funded", "born", "ally", "aide", "born", "bound", "brokered", "hosted",
    "drafted",
  ]

  private static func isOtherName(at index: Int, _ analysis: Analysis) -> Bool {
    guard let finding = analysis.finding(at: index) else { return false }
    return analysis.targets(of: analysis.findings[finding]).contains {
      analysis.knowledge.kind(of: $0) != .leader
    }
  }
}
