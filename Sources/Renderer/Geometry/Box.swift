/// An upright rectangle of the drawing, in points.
struct Box: Sendable, Hashable {
  var minX: Double
  var minY: Double
  var maxX: Double
  var maxY: Double

  init(minX: Double, minY: Double, maxX: Double, maxY: Double) {
    self.minX = minX
    self.minY = minY
    self.maxX = maxX
    self.maxY = maxY
  }

  /// Creates the box of a size about a centre.
  init(center: Point, width: Double, height: Double) {
    self.init(
      minX: center.x - width / 2, minY: center.y - height / 2,
      maxX: center.x + width / 2, maxY: center.y + height / 2)
  }

  var width: Double { maxX - minX }
  var height: Double { maxY - minY }
  var center: Point { Point(x: (minX + maxX) / 2, y: (minY + maxY) / 2) }

  /// Returns whether the insides of two boxes share a point.
  func overlaps(_ other: Box) -> Bool {
    minX < other.maxX && other.minX < maxX && minY < other.maxY && other.minY < maxY
  }

  func contains(_ point: Point) -> Bool {
    minX <= point.x && point.x <= maxX && minY <= point.y && point.y <= maxY
  }

  /// Returns the smallest box around both.
  func union(_ other: Box) -> Box {
    Box(
      minX: min(minX, other.minX), minY: min(minY, other.minY),
      maxX: max(maxX, other.maxX), maxY: max(maxY, other.maxY))
  }

  /// Returns the box with every side moved outwards.
  func grown(by margin: Double) -> Box {
    Box(minX: minX - margin, minY: minY - margin, maxX: maxX + margin, maxY: maxY + margin)
  }

  func moved(by offset: Point) -> Box {
    Box(
      minX: minX + offset.x, minY: minY + offset.y, maxX: maxX + offset.x, maxY: maxY + offset.y)
  }

  /// Returns whether the straight line between two points meets the box.
  func meets(from a: Point, to b: Point) -> Bool {
    var (enter, leave) = (0.0, 1.0)
    // Written out for either axis: this is the innermost step of judging a layout.
    func narrow(_ start: Double, _ end: Double, _ low: Double, _ high: Double) -> Bool {
      let step = end - start
      guard step != 0 else { return low <= start && start <= high }
      let (first, second) = ((low - start) / step, (high - start) / step)
      enter = max(enter, min(first, second))
      leave = min(leave, max(first, second))
      return enter <= leave
    }
    return narrow(a.x, b.x, minX, maxX) && narrow(a.y, b.y, minY, maxY)
  }
}
