/// Reads decimal numbers of few digits from bytes.
enum DecimalNumber {
  /// The value of `-12.345`, or `nil` for what is no such number or has more than 15 digits.
  ///
  /// A whole number below 2^53 divided by a power of ten up to 10^22 is rounded correctly (Clinger, 1990).
  static func value(_ bytes: Span<UInt8>) -> Double? {
    var digits = 0
    var whole: Int64 = 0
    var scale = 1.0
    var hasPoint = false
    for index in bytes.indices {
      switch bytes[index] {
      case UInt8(ascii: "-") where index == 0 && bytes.count > 1: break
      case UInt8(ascii: ".") where !hasPoint && digits > 0 && index + 1 < bytes.count:
        hasPoint = true
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        whole = whole * 10 + Int64(bytes[index] - UInt8(ascii: "0"))
        digits += 1
        if hasPoint { scale *= 10 }
      default: return nil
      }
    }
    guard digits > 0, digits <= 15 else { return nil }
    let value = Double(whole) / scale
    return bytes[0] == UInt8(ascii: "-") ? -value : value
  }
}
