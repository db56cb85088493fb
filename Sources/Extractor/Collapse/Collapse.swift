internal import Knowledge

/// Marks what counts once: credits and stage directions inside sentences, and sentences seen before.
struct Collapse {
  /// Sentences of fewer words are too short to be called a repeat.
  static let shortestRepeat = 4

  /// Segments a document's tokens, marks asides and finds copies.
  ///
  /// Two sentences are the same when their folded words are, punctuation, letter case, stage directions ("(left)") and
  /// credits apart.
  static func segments(of bytes: [UInt8], _ tokens: [Token]) -> SegmentedText {
    let splitter = SentenceSplitter(tokens)
    let stretches = splitter.split()
    var isAside = asides(tokens, splitter)
    for stretch in stretches {
      for index in leadingCredit(of: stretch.tokens, tokens) { isAside[index] = true }
    }
    var segments: [Segment] = []
    segments.reserveCapacity(stretches.count)
    var seen: [Fingerprint: Int] = [:]
    for (index, stretch) in stretches.enumerated() {
      var builder = FingerprintBuilder()
      for token in stretch.tokens where tokens[token].isWord && !isAside[token] {
        builder.add(tokens[token].hash)
      }
      let fingerprint = builder.fingerprint
      var segment = Segment(
        tokens: stretch.tokens, paragraph: stretch.paragraph, kind: stretch.kind, copyOf: nil,
        fingerprint: fingerprint)
      if stretch.kind == .text, fingerprint.wordCount >= shortestRepeat {
        if let first = seen[fingerprint] {
          segment.copyOf = first
        } else {
          seen[fingerprint] = index
        }
      }
      segments.append(segment)
    }
    return SegmentedText(bytes: bytes, tokens: tokens, segments: segments, isAside: isAside)
  }

  /// A credit without brackets that ran into the sentence after it: "/ Yonhap North Korean leader …".
  private static func leadingCredit(of range: Range<Int>, _ tokens: [Token]) -> Range<Int> {
    var end = range.lowerBound
    while end < range.upperBound {
      let token = tokens[end]
      guard !token.isWord || token.has(.agency) || token.has(.creditCue) && token.isCapitalised
      else { break }
      end += 1
    }
    let credit = range.lowerBound..<end
    guard credit.contains(where: { tokens[$0].has(.agency) }), end < range.upperBound,
      tokens[end].isCapitalised
    else { return range.lowerBound..<range.lowerBound }
    return range.lowerBound..<end
  }

  /// Brackets of a few words that give a direction or a credit.
  private static func asides(_ tokens: [Token], _ splitter: SentenceSplitter) -> [Bool] {
    var isAside = Array(repeating: false, count: tokens.count)
    for open in tokens.indices where tokens[open].symbol == .openBracket {
      guard let close = splitter.closing(open, limit: 14) else { continue }
      let words = ((open + 1)..<close).filter { tokens[$0].isWord }
      let isNote = words.contains { index in
        tokens[index].has(.agency) || tokens[index].has(.creditCue)
          || tokens[index].has(.direction) && words.count <= 4
      }
      guard isNote else { continue }
      for index in open...close { isAside[index] = true }
    }
    return isAside
  }
}
