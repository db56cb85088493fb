internal import Knowledge

/// Cuts a text into tokens.
///
/// A blank line ends a paragraph; in a text without blank lines each line is one.
struct Tokenizer {
  private let lexicon: Lexicon
  private var key: [UInt8] = []

  init(_ lexicon: Lexicon) {
    self.lexicon = lexicon
  }

  /// The tokens of a text from a byte on.
  ///
  /// - Complexity: O(length of the text)
  mutating func tokens(of text: [UInt8], from start: Int) -> [Token] {
    let bytes = text.span
    let linesAreParagraphs = !Self.hasBlankLine(bytes, from: start)
    var tokens: [Token] = []
    tokens.reserveCapacity((bytes.count - start) / 5)
    var index = start
    var paragraph: Int32 = 0
    var newlines = 0
    var spaced = true
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A {
        if byte == 0x0A { newlines += 1 }
        spaced = true
        index += 1
        continue
      }
      if byte == 0xC2, index + 1 < bytes.count, bytes[index + 1] == 0xA0 {
        spaced = true
        index += 2
        continue
      }
      if newlines > (linesAreParagraphs ? 0 : 1), !tokens.isEmpty { paragraph += 1 }
      newlines = 0
      let token = next(bytes, at: index, spaced: spaced, paragraph: paragraph, after: tokens.last)
      tokens.append(token)
      index = Int(token.end)
      spaced = false
    }
    return tokens
  }

  private mutating func next(
    _ bytes: Span<UInt8>, at index: Int, spaced: Bool, paragraph: Int32, after previous: Token?
  ) -> Token {
    if let (end, shape) = WordScanner.word(at: index, in: bytes) {
      key.removeAll(keepingCapacity: true)
      Folding.append(bytes, index..<end, to: &key)
      let hash = WordTable.hash(key.span)
      let word = lexicon.words.find(key.span, hash: hash) ?? Token.unknown
      return Token(
        start: Int32(index), end: Int32(end), word: word, hash: hash,
        nameHash: KnowledgeBase.nameHash(of: key.span, hash: hash),
        classes: lexicon.classes(of: word),
        shape: shape, symbol: .word, spaced: spaced, paragraph: paragraph,
        isCaseless: Self.isCaseless(bytes, at: index))
    }
    if !spaced, let previous, previous.isWord,
      let length = WordScanner.apostrophe(at: index, in: bytes),
      index + length < bytes.count, bytes[index + length] | 0x20 == UInt8(ascii: "s"),
      WordScanner.word(at: index + length, in: bytes)?.end == index + length + 1
    {
      key = [UInt8(ascii: "s")]
      let hash = WordTable.hash(key.span)
      return Token(
        start: Int32(index), end: Int32(index + length + 1),
        word: lexicon.words.find(key.span, hash: hash) ?? Token.unknown, hash: hash,
        nameHash: hash, classes: [], shape: [],
        symbol: .possessive, spaced: false, paragraph: paragraph)
    }
    let (symbol, length) = Self.symbol(bytes, at: index)
    return Token(
      start: Int32(index), end: Int32(index + length), word: Token.unknown, hash: 0, nameHash: 0,
      classes: [],
      shape: [], symbol: symbol, spaced: spaced, paragraph: paragraph)
  }

  /// Whether the letter at a byte has no capital.
  private static func isCaseless(_ bytes: Span<UInt8>, at index: Int) -> Bool {
    guard bytes[index] >= 0x80,
      let letter = Unicode.Scalar(Folding.decode(bytes, at: index, end: bytes.count).scalar)
    else { return false }
    return !letter.properties.isUppercase && !letter.properties.isLowercase
  }

  private static func symbol(_ bytes: Span<UInt8>, at index: Int) -> (Symbol, Int) {
    let (scalar, length) = Folding.decode(bytes, at: index, end: bytes.count)
    let symbol: Symbol =
      switch scalar {
      case 0x2E: .period
      case 0x21: .exclamation
      case 0x3F: .question
      case 0x2026: .ellipsis
      case 0x2C: .comma
      case 0x3B: .semicolon
      case 0x3A: .colon
      case 0x2D, 0x2010, 0x2011: .hyphen
      case 0x2012...0x2015: .dash
      case 0x28, 0x5B: .openBracket
      case 0x29, 0x5D: .closeBracket
      case 0x22, 0x27, 0x60, 0x2018...0x201F, 0xAB, 0xBB: .quote
      case 0x2F: .slash
      default: .other
      }
    return (symbol, length)
  }

  private static func hasBlankLine(_ bytes: Span<UInt8>, from start: Int) -> Bool {
    var sawText = false
    var newlines = 0
    for index in start..<bytes.count {
      switch bytes[index] {
      case 0x0A: newlines += 1
      case 0x20, 0x09, 0x0D: break
      default:
        if sawText && newlines > 1 { return true }
        sawText = true
        newlines = 0
      }
    }
    return false
  }
}
