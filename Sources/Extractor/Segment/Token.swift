internal import Knowledge

/// A word or a punctuation mark of a text.
struct Token: Sendable {
  /// The bytes of the token.
  let start: Int32
  let end: Int32
  /// The number of the folded word, or ``unknown``.
  let word: WordID
  /// The hash of the folded word; 0 of punctuation.
  let hash: UInt64
  /// The hash that stands for the word and its other spellings in names of people; 0 of punctuation.
  let nameHash: UInt64
  /// What the lexicon says of the word.
  let classes: WordClass
  let shape: WordShape
  let symbol: Symbol
  /// Whether white space stands before it.
  let spaced: Bool
  /// The paragraph, from 0.
  let paragraph: Int32
  /// Whether it is a word of a script without capitals.
  var isCaseless = false

  /// The number of words that neither tables nor lexicon know, and of punctuation.
  static let unknown = WordID.max

  /// Whether the lexicon says nothing of the word.
  var isUnclassed: Bool { classes.subtracting(.formStart).isEmpty }
  var range: Range<Int> { Int(start)..<Int(end) }
  var isWord: Bool { symbol == .word }
  var isCapitalised: Bool { isWord && shape.contains(.startsUpper) }

  func has(_ wordClass: WordClass) -> Bool {
    !classes.isDisjoint(with: wordClass)
  }
}

/// What kind of mark a token is.
enum Symbol: UInt8, Sendable {
  case word
  /// The "s" of a possessive.
  case possessive
  case period, exclamation, question, ellipsis
  case comma, semicolon, colon
  case hyphen, dash
  case openBracket, closeBracket
  case quote
  case slash
  case other
}
