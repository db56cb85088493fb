internal import Knowledge

/// A stretch of tokens that the tagger looks at: capitalised words and what may join them inside a name.
///
/// Everything else is outside of names without a look: four tokens in five of a news text.
struct CandidateRun: Sendable {
  let tokens: Range<Int>
  let segment: Int

  /// The longest stretch of lower-case words inside a name: "Bank for the Development of".
  private static let longestJoint = 3

  /// The runs of a text, in its order: those of sentences and datelines that repeat no other.
  static func runs(in text: SegmentedText) -> [CandidateRun] {
    var runs: [CandidateRun] = []
    for segment in text.segments.indices
    where text.segments[segment].kind != .credit && text.segments[segment].copyOf == nil {
      append(runsOf: segment, in: text, to: &runs)
    }
    return runs
  }

  private static func append(
    runsOf segment: Int, in text: SegmentedText, to runs: inout [CandidateRun]
  ) {
    let range = text.segments[segment].tokens
    var index = range.lowerBound
    while index < range.upperBound {
      guard isCandidate(index, in: range, text) else {
        index += 1
        continue
      }
      let start = index
      var end = index + 1
      while let next = next(after: end, in: range, text) { end = next + 1 }
      runs.append(CandidateRun(tokens: start..<end, segment: segment))
      index = end
    }
  }

  /// The next candidate that a joint of few tokens ties to a run.
  private static func next(after end: Int, in range: Range<Int>, _ text: SegmentedText) -> Int? {
    var index = end
    while index < range.upperBound, index - end <= longestJoint {
      if isCandidate(index, in: range, text) { return index }
      guard isJoint(index, text) else { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a token may be a part of a name by itself: a capital, or a part glued to a capital ("Yung-ho", "al-Assad").
  private static func isCandidate(_ index: Int, in range: Range<Int>, _ text: SegmentedText) -> Bool
  {
    let token = text.tokens[index]
    guard token.isWord, !text.isAside[index] else { return false }
    if token.shape.contains(.startsUpper) || token.isCaseless { return true }
    if index - 2 >= range.lowerBound, text.isGluedLeft(index), text.tokens[index - 2].isCapitalised
    {
      return true
    }
    return token.has(.particle) && text.isGluedRight(index) && index + 2 < range.upperBound
      && text.tokens[index + 2].isCapitalised
  }

  private static func isJoint(_ index: Int, _ text: SegmentedText) -> Bool {
    let token = text.tokens[index]
    switch token.symbol {
    case .hyphen: return !token.spaced
    case .possessive: return true
    case .period:
      let before = text.tokens[index - 1]
      return !token.spaced && (before.shape.contains(.singleLetter) || before.has(.abbreviation))
    case .other: return token.end - token.start == 1 && text.bytes[Int(token.start)] == 0x26
    case .word:
      return token.has(.particle) || token.has(.the) || token.has(.conjunction)
        || token.has(.function) && token.has(.portfolio)
    default: return false
    }
  }
}
