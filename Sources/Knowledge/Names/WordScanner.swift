/// What the letters of a word look like.
public struct WordShape: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// Makes it from its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// The first letter is a capital.
  public static var startsUpper: WordShape { WordShape(rawValue: 1) }
  /// Two letters or more, all of them capitals.
  public static var allUpper: WordShape { WordShape(rawValue: 2) }
  /// Has a digit.
  public static var hasDigit: WordShape { WordShape(rawValue: 4) }
  /// Digits only, with their separators.
  public static var number: WordShape { WordShape(rawValue: 8) }
  /// An abbreviation with points, such as "U.S.".
  public static var pointed: WordShape { WordShape(rawValue: 16) }
  /// A single letter.
  public static var singleLetter: WordShape { WordShape(rawValue: 32) }
}

/// Finds where words begin and end.
///
/// The same rules hold for texts and for the forms of the tables, so that the two meet. A word is a run of letters and
/// digits of any script; apostrophes stand inside a word ("Xi'an") unless they begin a possessive ("Xi's"); points stand
/// inside an abbreviation of single letters ("U.S.") and a number ("1.5"). Hyphens and blanks part words.
public enum WordScanner {
  /// The word that begins at a byte.
  ///
  /// - Parameters:
  ///   - start: where to look
  ///   - bytes: the text, in UTF-8
  /// - Returns: the end of the word and its shape, or `nil` if no word begins there
  public static func word(at start: Int, in bytes: Span<UInt8>) -> (end: Int, shape: WordShape)? {
    guard start < bytes.count, let first = letter(at: start, in: bytes) else { return nil }
    var index = start
    var letters = 0
    var digits = 0
    var capitals = 0
    var segment = 0
    var points = 0
    while index < bytes.count {
      if let next = letter(at: index, in: bytes) {
        switch next.category {
        case .digit: digits += 1
        case .upper:
          letters += 1
          capitals += 1
        case .lower: letters += 1
        case .mark: break
        }
        if next.category != .mark { segment += 1 }
        index += next.length
      } else if let length = innerApostrophe(at: index, in: bytes) {
        index += length
      } else if bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ",") {
        guard joins(at: index, in: bytes, segment: segment, letters: letters, points: points) else {
          break
        }
        if bytes[index] == UInt8(ascii: ".") && digits == 0 { points += 1 }
        segment = 0
        index += 1
      } else {
        break
      }
    }
    var shape: WordShape = []
    if first.category == .upper { shape.insert(.startsUpper) }
    if letters > 1 && capitals == letters { shape.insert(.allUpper) }
    if digits > 0 { shape.insert(letters == 0 ? [.hasDigit, .number] : .hasDigit) }
    if points > 0 { shape.insert(.pointed) }
    if letters == 1 && digits == 0 { shape.insert(.singleLetter) }
    return (index, shape)
  }

  /// The number of bytes of an apostrophe at a byte, straight or curly; `nil` if none stands there.
  public static func apostrophe(at index: Int, in bytes: Span<UInt8>) -> Int? {
    if bytes[index] == UInt8(ascii: "'") || bytes[index] == UInt8(ascii: "`") { return 1 }
    guard bytes[index] == 0xE2, index + 2 < bytes.count, bytes[index + 1] == 0x80,
      bytes[index + 2] == 0x99 || bytes[index + 2] == 0x98
    else {
      guard bytes[index] == 0xCA, index + 1 < bytes.count,
        (0xB9...0xBC).contains(bytes[index + 1])
      else { return nil }
      return 2
    }
    return 3
  }

  private enum Category {
    case upper, lower, digit, mark
  }

  private static func letter(at index: Int, in bytes: Span<UInt8>) -> (
    category: Category, length: Int
  )? {
    let byte = bytes[index]
    if byte < 0x80 {
      switch byte {
      case 0x61...0x7A: return (.lower, 1)
      case 0x41...0x5A: return (.upper, 1)
      case 0x30...0x39: return (.digit, 1)
      default: return nil
      }
    }
    let (value, length) = Folding.decode(bytes, at: index, end: bytes.count)
    if value < 0x250 { return latin[Int(value)].map { ($0, length) } }
    return category(of: value).map { ($0, length) }
  }

  /// The categories of the scalars below U+0250, in which most names with accents are written.
  private static let latin: [Category?] = (0..<0x250).map { category(of: UInt32($0)) }

  /// What a scalar is in a word, or `nil` if it is in none.
  private static func category(of value: UInt32) -> Category? {
    // Modifier letters that are written as apostrophes are those of ``apostrophe(at:in:)``.
    guard value >= 0xAA, !(0x2000...0x2BFF).contains(value), value != 0xFFFD,
      !(0x02B9...0x02BC).contains(value), let scalar = Unicode.Scalar(value)
    else { return nil }
    let properties = scalar.properties
    if (0x0300...0x036F).contains(value) || value == 0x00AD { return .mark }
    if properties.isAlphabetic { return properties.isUppercase ? .upper : .lower }
    switch properties.generalCategory {
    case .decimalNumber: return .digit
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    default: return nil
    }
  }

  /// An apostrophe between letters that does not begin a possessive.
  private static func innerApostrophe(at index: Int, in bytes: Span<UInt8>) -> Int? {
    guard let length = apostrophe(at: index, in: bytes), index + length < bytes.count,
      letter(at: index + length, in: bytes) != nil
    else { return nil }
    let after = index + length
    let isS = bytes[after] | 0x20 == UInt8(ascii: "s")
    if isS && (after + 1 >= bytes.count || letter(at: after + 1, in: bytes) == nil) { return nil }
    return length
  }

  /// Whether a point or comma belongs to the word around it.
  private static func joins(
    at index: Int, in bytes: Span<UInt8>, segment: Int, letters: Int, points: Int
  ) -> Bool {
    let next = index + 1 < bytes.count ? letter(at: index + 1, in: bytes) : nil
    if letters == 0 {
      return next?.category == .digit && segment > 0
    }
    guard bytes[index] == UInt8(ascii: "."), segment == 1 else { return false }
    guard let next, next.category != .digit else { return points > 0 }
    let beyond = index + 1 + next.length
    if beyond >= bytes.count { return true }
    return bytes[beyond] == UInt8(ascii: ".") || letter(at: beyond, in: bytes) == nil
  }
}
