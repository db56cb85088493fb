import Testing

@testable import Renderer

@Suite("Layouts")
struct LayoutTests {
  private func checkLaws(_ diagram: Diagram, _ layout: Layout) {
    #expect(layout.places.map(\.id) == diagram.nodes.map(\.id).sorted())
    #expect(Set(layout.places.map(\.position)).count == diagram.nodes.count)
    for place in layout.places {
      #expect(place.position == place.position.rounded)
      #expect((0...layout.width).contains(place.position.x))
      #expect((0...layout.height).contains(place.position.y))
    }
  }

  @Test("places are distinct and inside the picture", arguments: [0, 1, 2, 3, 5, 15, 60, 200])
  func laws(nodes: Int) throws {
    let diagram = Diagram.random(nodes: nodes, seed: 1)
    checkLaws(diagram, try diagram.layout(seed: 1))
  }

  @Test("unconnected parts stand side by side", arguments: [2, 5])
  func parts(count: Int) throws {
    let diagram = Diagram.random(nodes: 30, seed: 5, parts: count)
    checkLaws(diagram, try diagram.layout(seed: 1))
  }

  @Test("nodes without any edge are laid out")
  func edgeless() throws {
    var diagram = Diagram.random(nodes: 12, seed: 2)
    diagram.edges = []
    checkLaws(diagram, try diagram.layout(seed: 1))
  }

  @Test("a thousand nodes take seconds", .timeLimit(.minutes(1)))
  func thousand() throws {
    let diagram = Diagram.random(nodes: 1000, seed: 3)
    checkLaws(diagram, try diagram.layout(seed: 1))
  }

  @Test("no name covers a name or a glyph", arguments: zip(10...60, 1...51 as ClosedRange<UInt64>))
  func readable(nodes: Int, seed: UInt64) throws {
    let diagram = Diagram.random(nodes: nodes, seed: seed, parts: nodes % 7 == 0 ? 3 : 1)
    #expect(try collisions(in: diagram) == [])
  }

  @Test("names that would cover something are left out of a large network")
  func culling() throws {
    let diagram = Diagram.random(nodes: 220, seed: 4)
    let layout = try diagram.layout(seed: 1)
    let named = layout.places.count { $0.isNamed }
    #expect(named >= 90)
    let strongest = try #require(diagram.nodes.max { $0.strength < $1.strength })
    #expect(layout.place(of: strongest.id)?.isNamed == true)
    #expect(try collisions(in: diagram) == [])
  }

  /// The pairs of nodes of which one's name covers the other's name or glyph.
  private func collisions(in diagram: Diagram) throws -> [String] {
    let page = Page(Sheet(diagram), layout: try diagram.layout(seed: 1))
    let items = page.sheet.items
    var result: [String] = []
    for (a, first) in items.enumerated() where page.isNamed[a] {
      let label = first.labelBox(at: page.positions[a])
      for (b, second) in items.enumerated() where b != a {
        let covers =
          label.overlaps(second.glyphBox(at: page.positions[b]))
          || page.isNamed[b] && label.overlaps(second.labelBox(at: page.positions[b]))
        if covers { result.append("\(first.nodeName) and \(second.nodeName)") }
      }
    }
    return result
  }

  @Test("glyphs do not overlap", arguments: [15, 60, 300])
  func glyphs(nodes: Int) throws {
    let page = try { (diagram: Diagram) throws(DrawingError) in
      Page(Sheet(diagram), layout: try diagram.layout(seed: 1))
    }(Diagram.random(nodes: nodes, seed: 8))
    let boxes = zip(page.sheet.items, page.positions).map { $0.glyphBox(at: $1) }
    for (a, first) in boxes.enumerated() {
      #expect(!boxes[(a + 1)...].contains { $0.overlaps(first) })
    }
  }

  @Test("the same diagram and seed give the same layout, in any order", arguments: [7, 40, 160])
  func reproducible(nodes: Int) throws {
    let diagram = Diagram.random(nodes: nodes, seed: 6)
    let first = try diagram.layout(seed: 9)
    #expect(try diagram.layout(seed: 9) == first)
    #expect(try diagram.shuffled(seed: 3).layout(seed: 9) == first)
    #expect(try diagram.layout(seed: 10) != first)
  }

  @Test("a layout of the union serves each of its parts on the same places")
  func union() throws {
    let union = Diagram.summit
    let layout = try union.layout(seed: 1)
    var part = union
    part.nodes = Array(union.nodes.prefix(4))
    part.edges = union.edges.filter { $0.source < 4 && $0.target < 4 }
    let (whole, half) = (Page(Sheet(union), layout: layout), Page(Sheet(part), layout: layout))
    #expect(whole.width == half.width)
    for node in part.nodes {
      let places = [whole, half].map { page in
        zip(page.sheet.items, page.positions).first { $0.0.id == node.id }?.1
      }
      #expect(places[0] == places[1])
    }
    #expect(try part.render(.svg, layout: layout).isEmpty == false)
  }

  @Test("communities stay together")
  func communities() throws {
    let sheet = Sheet(Diagram.summit)
    let layout = try Diagram.summit.layout(seed: 1)
    let positions = Page(sheet, layout: layout).positions
    #expect(LayoutQuality(of: positions, in: sheet).purity > 0.5)
  }
}
