/// The outline that a node is drawn with.
///
/// The outlines of one strength have one area whatever the kind, so that a square does not look
/// stronger than a diamond.
struct Glyph: Sendable, Equatable {
  let kind: Diagram.Kind
  /// The size of the box around the outline, in points.
  let width: Double
  let height: Double

  /// Creates the outline of a kind with the area of a circle.
  ///
  /// - Parameters:
  ///   - kind: What the entity is.
  ///   - diameter: The diameter of the circle, in points.
  init(_ kind: Diagram.Kind, diameter: Double) {
    self.kind = kind
    let (across, up) =
      switch kind {
      case .leader: (1.0, 1.0)
      case .state: (0.886, 0.886)
      case .place: (1.253, 1.253)
      case .organisation: (1.1, 0.952)
      case .person: (1.16, 0.862)
      }
    width = (diameter * across * 10).rounded() / 10
    height = (diameter * up * 10).rounded() / 10
  }

  /// The name of the outline in DOT.
  var shape: String {
    switch kind {
    case .leader: "circle"
    case .state: "square"
    case .place: "diamond"
    case .organisation: "hexagon"
    case .person: "ellipse"
    }
  }

  /// The corners of the outline about the origin, anticlockwise; empty for the round ones.
  var corners: [Point] {
    let (w, h) = (width / 2, height / 2)
    return switch kind {
    case .leader, .person: []
    case .state: [Point(x: w, y: h), Point(x: -w, y: h), Point(x: -w, y: -h), Point(x: w, y: -h)]
    case .place: [Point(x: w, y: 0), Point(x: 0, y: h), Point(x: -w, y: 0), Point(x: 0, y: -h)]
    case .organisation:
      [
        Point(x: w, y: 0), Point(x: w / 2, y: h), Point(x: -w / 2, y: h), Point(x: -w, y: 0),
        Point(x: -w / 2, y: -h), Point(x: w / 2, y: -h),
      ]
    }
  }

  /// Returns how far the outline is from the centre in a direction, in points.
  ///
  /// - Parameter direction: Any vector; the distance is 0 for the zero vector.
  /// - Returns: The distance, in points.
  func reach(towards direction: Point) -> Double {
    let length = direction.length
    guard length > 0 else { return 0 }
    let unit = direction * (1 / length)
    let corners = corners
    guard !corners.isEmpty else {
      let (x, y) = (unit.x / (width / 2), unit.y / (height / 2))
      return 1 / Point(x: x, y: y).length
    }
    for (index, corner) in corners.enumerated() {
      let next = corners[(index + 1) % corners.count]
      guard Point.cross(corner, unit) >= 0, Point.cross(unit, next) >= 0 else { continue }
      let side = next - corner
      let turn = Point.cross(unit, side)
      guard turn != 0 else { continue }
      return Point.cross(corner, side) / turn
    }
    return width / 2
  }
}
