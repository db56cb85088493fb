/// A point of the drawing, in points (1/72 inch), y upwards.
public struct Point: Sendable, Hashable {
  /// The distance from the left edge.
  public var x: Double
  /// The distance from the bottom edge.
  public var y: Double

  /// Creates a point.
  ///
  /// - Parameters:
  ///   - x: The distance from the left edge, in points.
  ///   - y: The distance from the bottom edge, in points.
  public init(x: Double, y: Double) {
    self.x = x
    self.y = y
  }

  /// The distance from the origin.
  var length: Double { (x * x + y * y).squareRoot() }

  /// The point turned by a quarter to the left about the origin.
  var turned: Point { Point(x: -y, y: x) }

  /// The point rounded to tenths, which is what a drawing holds.
  var rounded: Point { Point(x: (x * 10).rounded() / 10, y: (y * 10).rounded() / 10) }

  static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
  static func - (a: Point, b: Point) -> Point { Point(x: a.x - b.x, y: a.y - b.y) }
  static func * (a: Point, factor: Double) -> Point { Point(x: a.x * factor, y: a.y * factor) }

  /// The cross product: positive when `b` lies to the left of `a`.
  static func cross(_ a: Point, _ b: Point) -> Double { a.x * b.y - a.y * b.x }
}
