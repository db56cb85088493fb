/// Writes a number in decimal digits, the same on every machine and in every locale.
///
/// The digits are the fewest that read back to the same number; a fixed number of decimals is
/// rounded from these, halves away from zero, so that 0.15 becomes 0.2 as a person expects.
public struct DecimalText: Equatable, Sendable {
  private let isFinite: Bool
  private let isNegative: Bool
  /// The significant digits, without zeros at either end; empty for zero.
  private let digits: [UInt8]
  /// Where the point stands, counted from the first digit: 0.digits × 10^point.
  private let point: Int

  /// Finds the digits of a number.
  public init(_ value: Double) {
    isFinite = value.isFinite
    isNegative = value < 0
    var digits: [UInt8] = []
    var point = 0
    if value.isFinite {
      var exponent = 0
      var hasPoint = false
      var whole = 0
      var rest = Array(value.magnitude.description.utf8)[...]
      while let byte = rest.popFirst() {
        switch byte {
        case UInt8(ascii: "."): hasPoint = true
        case UInt8(ascii: "e"):
          exponent = Int(String(decoding: rest, as: UTF8.self)) ?? 0
          rest = []
        default:
          digits.append(byte - UInt8(ascii: "0"))
          whole += hasPoint ? 0 : 1
        }
      }
      let zeros = digits.prefix { $0 == 0 }.count
      digits.removeFirst(zeros)
      while digits.last == 0 { digits.removeLast() }
      point = digits.isEmpty ? 0 : whole - zeros + exponent
    }
    self.digits = digits
    self.point = point
  }

  /// The shortest form that reads back, as ECMAScript and RFC 8785 write numbers.
  ///
  /// Examples: `3`, `0.25`, `1e-7`, `1e+21`. What is not finite is empty.
  public var shortest: String {
    guard isFinite else { return "" }
    guard !digits.isEmpty else { return "0" }
    let sign = isNegative ? "-" : ""
    if (-5...21).contains(point) {
      return sign + positional(digits, point, decimals: max(0, digits.count - point))
    }
    let exponent = point - 1
    let tail = digits.count > 1 ? "." + Self.text(digits.dropFirst()) : ""
    let mark = exponent < 0 ? "e-" : "e+"
    return "\(sign)\(digits[0])\(tail)\(mark)\(abs(exponent))"
  }

  /// The number with so many digits after the point; what is not finite is empty.
  public func fixed(_ decimals: Int) -> String {
    guard isFinite else { return "" }
    var digits = digits
    var point = point
    let kept = point + decimals
    if kept < digits.count {
      let roundsUp = kept >= 0 && digits[kept] >= 5
      digits.removeLast(digits.count - max(0, kept))
      if roundsUp {
        var index = digits.count - 1
        while index >= 0, digits[index] == 9 {
          digits[index] = 0
          index -= 1
        }
        if index >= 0 {
          digits[index] += 1
        } else {
          digits.insert(1, at: 0)
          point += 1
        }
      }
    }
    let isZero = digits.allSatisfy { $0 == 0 }
    return (isNegative && !isZero ? "-" : "")
      + positional(isZero ? [] : digits, isZero ? 0 : point, decimals: decimals)
  }

  /// Writes digits with a point among them and so many decimals.
  private func positional(_ digits: [UInt8], _ point: Int, decimals: Int) -> String {
    func digit(_ position: Int) -> UInt8 {
      digits.indices.contains(position) ? digits[position] : 0
    }
    let whole = point > 0 ? Self.text((0..<point).map(digit)) : "0"
    guard decimals > 0 else { return whole }
    return whole + "." + Self.text((point..<(point + decimals)).map(digit))
  }

  private static func text(_ digits: some Sequence<UInt8>) -> String {
    String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
  }
}
