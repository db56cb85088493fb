/// What stands behind the network, as the drawing instructions that DOT calls `_background`: the
/// page itself, title, captions and legend.
///
/// A graph label would be measured with the machine's fonts, and the signs of a legend in it placed
/// by that measure; instructions name places. An unseen rectangle as large as the page fixes the
/// page's size.
struct Backdrop {
  private var text = ""
  private let font: String
  private var fontSize = 0.0

  /// Writes the backdrop of a page.
  init(_ page: Page) {
    let style = page.sheet.diagram.style
    font = style.safeFontFamily
    text += "c 11 -transparent C 11 -transparent "
    add(
      "P",
      [
        Point(x: 0, y: 0), Point(x: page.width, y: 0), Point(x: page.width, y: page.height),
        Point(x: 0, y: page.height),
      ])
    let header = page.header
    var y = page.height - page.margin
    setFont(header.titleSize, isBold: true, color: style.inkColor)
    for line in header.titleLines {
      add(line, x: page.margin, y: y - header.titleSize * 0.8)
      y -= header.titleSize * 1.25
    }
    setFont(header.captionSize, isBold: false, color: style.mutedColor)
    for line in header.captionLines {
      add(line, x: page.margin, y: y - header.captionSize)
      y -= header.captionSize * 1.5
    }
    y -= header.captionSize * 0.4
    for row in header.legendRows {
      var x = page.margin
      for entry in row {
        add(entry, x: x, y: y - header.captionSize * 1.1, size: header.captionSize, style: style)
        x += Page.entryWidth(entry, size: header.captionSize)
      }
      y -= header.legendLeading
    }
  }

  /// The instructions, in quotes.
  var quoted: String { "\"" + text.replacing("\"", with: "\\\"") + "\"" }

  private mutating func add(
    _ entry: LegendEntry, x: Double, y: Double, size: Double, style: DiagramStyle
  ) {
    let middle = y + size * 0.36
    switch entry.symbol {
    case .glyph(let kind):
      let glyph = Glyph(kind, diameter: size * 0.8)
      let center = Point(x: x + size * 0.5, y: middle)
      setColors(pen: style.mutedColor, fill: style.mutedColor.lightened(0.15))
      let corners = glyph.corners
      if corners.isEmpty {
        text +=
          "E " + coordinates([center])
          + coordinates([
            Point(x: glyph.width / 2, y: glyph.height / 2)
          ])
      } else {
        add("P", corners.map { center + $0 })
      }
    case .swatch(let color):
      setColors(pen: color.darkened(0.4), fill: color)
      let box = Box(
        center: Point(x: x + size * 0.45, y: middle), width: size * 0.8, height: size * 0.8)
      add(
        "P",
        [
          Point(x: box.minX, y: box.minY), Point(x: box.maxX, y: box.minY),
          Point(x: box.maxX, y: box.maxY), Point(x: box.minX, y: box.maxY),
        ])
    case .line(let color, let isDashed, let penWidth):
      setColors(pen: color, fill: color)
      let width = "setlinewidth(\(Decimal.text(penWidth)))"
      addString("S", width)
      addString("S", isDashed ? "dashed" : "solid")
      add("L", [Point(x: x, y: middle), Point(x: x + size * 2.1, y: middle)])
      addString("S", "setlinewidth(1)")
      addString("S", "solid")
    }
    setFont(size, isBold: false, color: style.inkColor)
    add(entry.text, x: x + Page.symbolWidth(entry, size: size), y: y)
  }

  private mutating func setFont(_ size: Double, isBold: Bool, color: Color) {
    fontSize = size
    addString("F \(Decimal.text(size))", font)
    text += isBold ? "t 1 " : "t 0 "
    addString("c", color.hex)
  }

  private mutating func setColors(pen: Color, fill: Color) {
    addString("c", pen.hex)
    addString("C", fill.hex)
  }

  private mutating func add(_ line: String, x: Double, y: Double) {
    guard !line.isEmpty else { return }
    // Graphviz sets such text a fifth of its size above the line asked for.
    let base = Point(x: x, y: y - fontSize * 0.2)
    addString("T \(coordinates([base]))-1 0", DOTQuoting.raw(line))
  }

  private mutating func add(_ instruction: String, _ points: [Point]) {
    text += "\(instruction) \(points.count) " + coordinates(points)
  }

  /// A string is preceded by its length in bytes, so it may hold anything.
  private mutating func addString(_ instruction: String, _ string: String) {
    text += "\(instruction) \(string.utf8.count) -\(string) "
  }

  private func coordinates(_ points: [Point]) -> String {
    points.map { Decimal.text($0.x) + " " + Decimal.text($0.y) + " " }.joined()
  }
}
