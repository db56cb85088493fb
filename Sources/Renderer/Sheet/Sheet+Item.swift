extension Sheet {
  /// A node with everything that is drawn of it but its place.
  struct Item: Sendable {
    /// The node's index in the diagram.
    let index: Int
    let id: String
    /// The name as it is written, cleaned, on one line.
    let name: String
    /// The name in DOT: the name, with the kind or a number where two nodes share it.
    var nodeName: String
    /// The name as it stands under the glyph.
    let lines: [String]
    let kind: Diagram.Kind
    let strength: Double
    let community: Int?
    let glyph: Glyph
    let fontSize: Double
    let fill: Color
    let outline: Color
    let tooltip: String
    /// Whether the layout makes room for the name.
    let isNamed: Bool

    /// The distance between glyph and name, in points.
    var gap: Double { 1 + fontSize * 0.12 }

    /// The width of the widest line of the name, in points, with a tenth added for faces that are
    /// wider than the table's.
    var labelWidth: Double { (lines.map { TextWidth.of($0, size: fontSize) }.max() ?? 0) * 1.1 }

    /// The height of all lines, in points.
    var labelHeight: Double { Double(lines.count) * fontSize * 1.2 }

    /// Returns the centre of the name for a glyph at a place.
    func labelCenter(at place: Point) -> Point {
      Point(x: place.x, y: place.y - glyph.height / 2 - gap - labelHeight / 2)
    }

    /// Returns the box of the name for a glyph at a place.
    func labelBox(at place: Point) -> Box {
      Box(center: labelCenter(at: place), width: labelWidth, height: labelHeight)
    }

    /// Returns the box of the glyph at a place.
    func glyphBox(at place: Point) -> Box {
      Box(center: place, width: glyph.width, height: glyph.height)
    }

    /// Returns the box around the glyph and, if it is written, the name.
    func box(at place: Point, withName: Bool) -> Box {
      let box = glyphBox(at: place)
      return withName && !name.isEmpty ? box.union(labelBox(at: place)) : box
    }
  }

  /// A relation with everything that is drawn of it but its path.
  struct Tie: Sendable {
    /// The positions in `items` of the ends, the lower first.
    let source: Int
    let target: Int
    let weight: Double
    let change: Diagram.Change?
    let penWidth: Double
    let color: Color
    let opacity: UInt8
    let tooltip: String
  }
}
