import Testing

@testable import Renderer

@Suite("Glyphs, sizes, texts")
struct ShapeTests {
  @Test("the glyphs of one strength have one area", arguments: Diagram.Kind.allCases)
  func area(kind: Diagram.Kind) {
    let glyph = Glyph(kind, diameter: 100)
    let corners = glyph.corners
    var area = 0.0
    for (index, corner) in corners.enumerated() {
      area += Point.cross(corner, corners[(index + 1) % corners.count]) / 2
    }
    if corners.isEmpty { area = .pi / 4 * glyph.width * glyph.height }
    #expect(abs(area / (.pi / 4 * 10_000) - 1) < 0.01)
  }

  @Test("lines end on the outline", arguments: Diagram.Kind.allCases)
  func reach(kind: Diagram.Kind) {
    let glyph = Glyph(kind, diameter: 100)
    #expect(abs(glyph.reach(towards: Point(x: 1, y: 0)) - glyph.width / 2) < 1e-9)
    #expect(abs(glyph.reach(towards: Point(x: 0, y: -2)) - glyph.height / 2) < 1e-9)
    #expect(glyph.reach(towards: Point(x: 0, y: 0)) == 0)
    for (x, y) in [(1.0, 1.0), (-3, 1), (2, -5), (-1, -1)] {
      let reach = glyph.reach(towards: Point(x: x, y: y))
      #expect((35...71).contains(reach))
    }
  }

  @Test("sizes shrink steadily as networks grow")
  func scale() {
    let sizes = [1, 5, 15, 16, 40, 60, 100, 200, 999].map {
      SizeScale(nodes: $0, style: DiagramStyle()).glyph.lowerBound
    }
    #expect(sizes == sizes.sorted(by: >))
    #expect(SizeScale(nodes: 60, style: DiagramStyle()).font == 10...18)
    #expect(SizeScale(nodes: 1_000_000, style: DiagramStyle()).names == 40)
  }

  @Test("long names stand on two lines of about one length")
  func names() {
    #expect(TextLines.ofName("Vladimir Putin") == ["Vladimir Putin"])
    #expect(
      TextLines.ofName("Association of Southeast Asian Nations") == [
        "Association of", "Southeast Asian Nations",
      ])
    let endless = TextLines.ofName(String(repeating: "x", count: 300))
    #expect(endless.count == 1)
    #expect(endless[0].hasSuffix("…"))
  }

  @Test("texts break between their parts and end in an ellipsis at the last line")
  func wrapping() {
    let lines = TextLines.wrapped(
      ["one", "two", "three", "four"], separator: " ", to: 4.5, size: 1, most: 2)
    #expect(lines.count == 2)
    #expect(lines[0] == "one two")
    #expect(TextWidth.of("Volodymyr Zelenskyy", size: 14).rounded() == 133)
  }

  @Test("colours mix and print")
  func colors() {
    #expect(Color(0x0072B2).hex == "#0072b2")
    #expect(Color(0x0072B2).darkened(0.4).hex == "#00446b")
    #expect(Color(0x0072B2).lightened(0.12).hex == "#1f83bb")
    #expect(Color(0).hex(opacity: 8) == "#00000008")
  }

  @Test("a line bends around a glyph in its way")
  func routes() throws {
    var diagram = Diagram.pair("One", "Two")
    diagram.nodes.append(.init(id: "c", name: "", kind: .leader, strength: 1))
    let layout = Layout(
      [
        .init(id: "a", position: Point(x: 40, y: 200), isNamed: true),
        .init(id: "b", position: Point(x: 640, y: 200), isNamed: true),
        .init(id: "c", position: Point(x: 340, y: 250), isNamed: true),
      ], frame: Box(minX: 0, minY: 0, maxX: 680, maxY: 400))
    let page = Page(Sheet(diagram), layout: layout)
    let obstacle = try #require(page.sheet.items.firstIndex { $0.id == "c" })
    let box = page.sheet.items[obstacle].glyphBox(at: page.positions[obstacle])
    let route = page.routes[0]
    #expect(!(0...100).contains { box.contains(route.point(at: Double($0) / 100)) })
  }
}
