internal import Knowledge

/// A stretch of tokens that is read as one: a sentence, a dateline or a credit line.
struct Segment: Sendable {
  /// Indices into the tokens.
  let tokens: Range<Int>
  let paragraph: Int
  var kind: SentenceKind
  /// The earlier segment that this one repeats.
  var copyOf: Int?
  var fingerprint: Fingerprint
}

/// A document cut into tokens and segments: what all later stages read, and none changes.
final class SegmentedText: Sendable {
  let bytes: [UInt8]
  let tokens: [Token]
  let segments: [Segment]
  /// For each segment, whether its words stand in the document more than once, as those of a caption do.
  ///
  /// Such a sentence lies beside the flow of the text: wherever its copies are printed, what follows them does not take
  /// them up.
  let isRepeated: [Bool]
  /// For each token, whether it stands in a credit or a stage direction ("(left)") inside a sentence.
  let isAside: [Bool]

  /// For each segment, whether all its words are in capitals, so that capitals tell nothing.
  let isShouted: [Bool]

  init(bytes: [UInt8], tokens: [Token], segments: [Segment], isAside: [Bool]) {
    self.bytes = bytes
    self.tokens = tokens
    self.segments = segments
    self.isAside = isAside
    var isRepeated = Array(repeating: false, count: segments.count)
    for (index, segment) in segments.enumerated() {
      guard let original = segment.copyOf else { continue }
      isRepeated[index] = true
      isRepeated[original] = true
    }
    self.isRepeated = isRepeated
    isShouted = segments.map { Self.isShouted($0.tokens, tokens) }
  }

  private static func isShouted(_ range: Range<Int>, _ tokens: [Token]) -> Bool {
    var words = 0
    for index in range where tokens[index].isWord && !tokens[index].shape.contains(.number) {
      guard tokens[index].shape.contains(.allUpper) else { return false }
      words += 1
    }
    return words > 3
  }

  /// The characters of a range of tokens.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[byteRange(range)], as: UTF8.self)
  }

  /// The bytes of a range of tokens.
  func byteRange(_ range: Range<Int>) -> Range<Int> {
    Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
  }

  /// The folded words of a range of tokens.
  func folded(_ range: Range<Int>) -> [String] {
    let bytes = bytes
    var words: [String] = []
    var key: [UInt8] = []
    for index in range where tokens[index].isWord {
      key.removeAll(keepingCapacity: true)
      Folding.append(bytes.span, tokens[index].range, to: &key)
      words.append(String(decoding: key, as: UTF8.self))
    }
    return words
  }

  /// The folded word of a token; empty for punctuation.
  func folded(at index: Int) -> String {
    let token = tokens[index]
    guard token.isWord else { return "" }
    let range = token.range
    guard range.count <= 15,
      !bytes[range].contains(where: { $0 >= 0x80 || $0 == 0x27 || $0 == 0x2E || $0 == 0x60 })
    else { return folded(index..<(index + 1))[0] }
    return String(unsafeUninitializedCapacity: range.count) { buffer in
      for (place, index) in range.enumerated() {
        let byte = bytes[index]
        buffer[place] = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      }
      return range.count
    }
  }

  /// The hash of the words of a range of tokens.
  func phrase(_ range: Range<Int>) -> PhraseHash {
    var phrase = PhraseHash()
    for index in range where tokens[index].isWord { phrase.append(tokens[index].hash) }
    return phrase
  }

  /// Whether a token is a region's abbreviation whose point follows it, as that of "Calif" does.
  func hasRegionPoint(after index: Int) -> Bool {
    index + 1 < tokens.count && tokens[index].has(.regionAbbreviation)
      && tokens[index].isCapitalised && tokens[index + 1].symbol == .period
      && !tokens[index + 1].spaced
  }

  /// Whether a token is glued to the one before it by a hyphen.
  func isGluedLeft(_ index: Int) -> Bool {
    index > 1 && tokens[index - 1].symbol == .hyphen && !tokens[index].spaced
      && !tokens[index - 1].spaced && tokens[index - 2].isWord
  }

  /// Whether a token is glued to the one after it by a hyphen.
  func isGluedRight(_ index: Int) -> Bool {
    index + 2 < tokens.count && tokens[index + 1].symbol == .hyphen && !tokens[index + 1].spaced
      && !tokens[index + 2].spaced && tokens[index + 2].isWord
  }
}
