internal import Knowledge

/// Titles that a text gives by the organ alone: "the Treasury's Baker", "the Foreign Ministry's Ruding".
extension TitleReader {
  /// The title of who heads the organ whose possessive stands right before a token, or `nil`.
  func title(ofOrganBefore name: Int, in segment: Range<Int>) -> TitlePhrase? {
    guard let mark = analysis.token(before: name, in: segment), mark.symbol == .possessive,
      let head = analysis.token(before: name - 1, in: segment), head.isWord
    else { return nil }
    var start = name - 2
    while let portfolio = analysis.token(before: start, in: segment), portfolio.isWord,
      portfolio.has(.portfolio) || start == name - 2, !portfolio.has(.function),
      analysis.finding(at: start - 1) == nil
    {
      start -= 1
    }
    let portfolio = analysis.text.folded(start..<(name - 2)).joined(separator: " ")
    let written = Self.titles(ofHeadOf: analysis.text.folded(at: name - 2), portfolio)
    guard let meaning = written.lazy.flatMap({ analysis.knowledge.titles(written: $0) }).first
    else { return nil }
    var phrase = TitlePhrase(
      range: start..<(name - 1), meaning: meaning, isPolitical: true, start: start)
    readOwner(&phrase, in: segment)
    return phrase
  }

  /// How the head of an organ may be called.
  private static func titles(ofHeadOf organ: String, _ portfolio: String) -> [String] {
    switch organ {
    case "ministry" where !portfolio.isEmpty: [portfolio + " minister"]
    case "department" where !portfolio.isEmpty:
      [portfolio + " secretary", "secretary of " + portfolio]
    case "treasury": [organ + " secretary"]
    default: []
    }
  }
}
