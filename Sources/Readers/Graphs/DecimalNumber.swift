/// Reads decimal numbers from bytes.
enum DecimalNumber {
  /// 10⁰ to 10²², each exact in a double.
  private static let powers: [Double] = (0...22).map { exponent in
    (0..<exponent).reduce(1.0) { power, _ in power * 10 }
  }

  /// Reads the number at a place and moves behind it; `nil` if there is none.
  ///
  /// Digits with at most one point, and an exponent. Up to 15 digits are read exactly as they come: both the digits and
  /// the power of ten are whole in a double, so that one division rounds once. Longer numbers are left to the library.
  static func read(_ bytes: Span<UInt8>, _ place: inout Int) -> Double? {
    let start = place
    var value: UInt64 = 0
    var digits = 0
    var decimals = 0
    var hasPoint = false
    var isPlain = true
    scan: while place < bytes.count {
      let byte = bytes[unchecked: place]
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        value = value &* 10 &+ UInt64(byte &- UInt8(ascii: "0"))
        digits &+= 1
        if hasPoint { decimals &+= 1 }
      case UInt8(ascii: "."):
        guard !hasPoint else { return nil }
        hasPoint = true
      case UInt8(ascii: "e"), UInt8(ascii: "E"), UInt8(ascii: "+"), UInt8(ascii: "-"):
        isPlain = false
      default: break scan
      }
      place &+= 1
    }
    guard digits > 0 else { return nil }
    if isPlain, digits <= 15 {
      return decimals == 0 ? Double(value) : Double(value) / powers[decimals]
    }
    return Double(bytes.text(start..<place))
  }

  /// The number that a text is; `nil` for any other text, and for what is not finite.
  static func finite(_ text: String) -> Double? {
    DecimalNumber.whole(text).flatMap { $0.isFinite ? $0 : nil }
  }

  /// The count that a text is; `nil` for any other text, and for what is below 0.
  static func count(_ text: String) -> Int? {
    Int(text).flatMap { $0 < 0 ? nil : $0 }
  }

  /// The number that a whole text is, without blanks at its ends; `nil` for any other text.
  static func whole(_ text: some StringProtocol) -> Double? {
    let bytes = Array(text.utf8)
    let ends = bytes.trimmed(bytes.indices)
    var place = ends.lowerBound
    guard let number = read(bytes.span, &place), place == ends.upperBound else { return nil }
    return number
  }
}

extension Span<UInt8> {
  /// The text of some of the bytes; what is not UTF-8 becomes U+FFFD.
  func text(_ range: Range<Int>) -> String {
    String(decoding: range.map { self[$0] }, as: UTF8.self)
  }

  /// A range without the blanks, tabs and line ends at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    func isBlank(_ byte: UInt8) -> Bool {
      byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A
    }
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, isBlank(self[start]) { start += 1 }
    while start < end, isBlank(self[end - 1]) { end -= 1 }
    return start..<end
  }
}

extension [UInt8] {
  /// A range without the blanks, tabs and line ends at its ends.
  func trimmed(_ range: Range<Int>) -> Range<Int> { span.trimmed(range) }
}
