/// Holds a number of at least zero of any size: a fraction and a power of two.
///
/// Long chains of meshes have more shortest paths than a `Double` can hold; their shares are plain
/// numbers all the same.
struct WideCount: PathCount {
  /// From 1 up to 2, or 0.
  private var fraction: Double

  /// The power of two.
  private var power: Int

  private init(fraction: Double, power: Int) {
    self.fraction = fraction == 0 ? 0 : fraction.significand
    self.power = fraction == 0 ? 0 : power + Int(fraction.exponent)
  }

  init(_ number: Double) {
    self.init(fraction: number, power: 0)
  }

  var value: Double {
    Double(sign: .plus, exponent: max(-2_000, min(2_000, power)), significand: fraction)
  }

  var isLost: Bool { false }

  static func += (left: inout WideCount, right: WideCount) {
    if right.fraction == 0 { return }
    if left.fraction == 0 {
      left = right
      return
    }
    let (large, small) = left.power < right.power ? (right, left) : (left, right)
    let gap = max(-2_000, small.power - large.power)
    let shifted = Double(sign: .plus, exponent: gap, significand: small.fraction)
    left = WideCount(fraction: large.fraction + shifted, power: large.power)
  }

  static func * (left: WideCount, right: WideCount) -> WideCount {
    WideCount(fraction: left.fraction * right.fraction, power: left.power + right.power)
  }

  static func / (left: WideCount, right: WideCount) -> WideCount {
    WideCount(fraction: left.fraction / right.fraction, power: left.power - right.power)
  }
}
