/// Writes numbers the one way that DOT and SVG read everywhere: a point, never an exponent, no
/// matter what the locale is.
enum Decimal {
  /// Returns a number with at most some decimals, without trailing zeros.
  ///
  /// - Parameters:
  ///   - value: Any number; one that is not finite is written as 0, and the size is capped at 10⁹.
  ///   - places: From 0 to 6.
  /// - Returns: The digits.
  static func text(_ value: Double, places: Int = 1) -> String {
    guard value.isFinite else { return "0" }
    var scale = 1
    for _ in 0..<places { scale *= 10 }
    let capped = min(max(value, -1e9), 1e9)
    let scaled = Int((capped * Double(scale)).rounded())
    let (whole, rest) = (scaled.magnitude / UInt(scale), scaled.magnitude % UInt(scale))
    var result = (scaled < 0 ? "-" : "") + String(whole)
    guard rest > 0 else { return result }
    let digits = String(rest)
    result += "." + String(repeating: "0", count: places - digits.count) + digits
    while result.last == "0" { result.removeLast() }
    return result
  }

  /// Returns a point as Graphviz reads it, to tenths.
  static func text(_ point: Point) -> String {
    text(point.x) + "," + text(point.y)
  }
}
