/// Counts shortest paths, or holds the inverse of such a count.
protocol PathCount: BitwiseCopyable, SendableMetatype {
  /// Creates the count of a number.
  init(_ number: Double)

  /// The nearest floating-point number.
  var value: Double { get }

  /// Whether the count is so great that its inverse may be lost.
  var isLost: Bool { get }

  static func += (left: inout Self, right: Self)
  static func * (left: Self, right: Self) -> Self
  static func / (left: Self, right: Self) -> Self
}

extension Double: PathCount {
  /// The number itself.
  var value: Double { self }

  /// Whether the number is above 10²⁹⁰.
  var isLost: Bool { self > 1e290 }
}
