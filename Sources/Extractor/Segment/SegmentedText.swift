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

/// A document cut into tokens and segments: what all later stages read.
struct SegmentedText: Sendable {
  let bytes: [UInt8]
  let tokens: [Token]
  var segments: [Segment]
  /// For each segment, whether its words stand in the document more than once, as those of a caption do.
  ///
  /// Such a sentence lies beside the flow of the text: wherever its copies are printed, what follows them does not take
  /// them up.
  var isRepeated: [Bool] = []
  /// For each token, whether it stands in a credit or a stage direction ("(left)") inside a sentence.
  var isAside: [Bool]

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
    var words: [String] = []
    var key: [UInt8] = []
    for index in range where tokens[index].isWord {
      key.removeAll(keepingCapacity: true)
      Folding.append(bytes.span, tokens[index].range, to: &key)
      words.append(String(decoding: key, as: UTF8.self))
    }
    return words
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
