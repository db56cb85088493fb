/// Computes logarithms and exponentials with the four basic operations alone: the same bits on
/// every machine, to within two units in the last place.
enum Logarithm {
  /// The natural logarithm of 10.
  static let ofTen = 2.302_585_092_994_045_7

  /// The natural logarithm of 2, in a part of few bits and what is left.
  private static let ofTwo = (high: 0x1.62e42fefa38p-1, low: 0x1.ef35793c7673p-45)

  /// Returns the natural logarithm of a number; −∞ for 0.
  ///
  /// - Parameter number: A number that is not negative.
  /// - Returns: ln(number).
  static func natural(_ number: Double) -> Double {
    guard number > 0 else { return number == 0 ? -.infinity : .nan }
    guard number.isFinite else { return number }
    var fraction = number.significand
    var power = Double(number.exponent)
    if fraction > 1.414_213_562_373_095_1 {
      fraction /= 2
      power += 1
    }
    let rest = twiceArtanh((fraction - 1) / (fraction + 1))
    return power * ofTwo.high + (rest + power * ofTwo.low)
  }

  /// Returns the natural logarithm of 1 + x, exact for small x too; −∞ for −1.
  ///
  /// - Parameter part: What is added to 1; −1 or more.
  /// - Returns: ln(1 + part).
  static func naturalOfOne(plus part: Double) -> Double {
    guard part > -0.25, part < 0.4 else { return natural(1 + part) }
    return twiceArtanh(part / (2 + part))
  }

  /// Returns e to a power.
  ///
  /// - Parameter power: Any number.
  /// - Returns: e^power; 0 or ∞ beyond what a number can hold.
  static func exponential(_ power: Double) -> Double {
    guard power > -746 else { return power.isNaN ? .nan : 0 }
    guard power < 710 else { return .infinity }
    let halvings = (power / (ofTwo.high + ofTwo.low)).rounded()
    let rest = (power - halvings * ofTwo.high) - halvings * ofTwo.low
    // Taylor's series; |rest| ≤ ln 2 / 2.
    var sum = 1.0
    for degree in stride(from: 14.0, through: 1, by: -1) { sum = 1 + sum * rest / degree }
    return Double(sign: .plus, exponent: Int(halvings), significand: sum)
  }

  /// Returns 2 artanh s for |s| < 0.18 by its series.
  private static func twiceArtanh(_ ratio: Double) -> Double {
    let square = ratio * ratio
    var sum = 0.0
    for odd in stride(from: 25.0, through: 3, by: -2) { sum = (sum + 1 / odd) * square }
    return 2 * ratio + 2 * ratio * sum
  }
}
