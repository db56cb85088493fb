import Testing

@testable import Renderer

@Suite("Text comes through DOT and SVG as it went in")
struct EscapingTests {
  /// What a label or a name means after Graphviz read it.
  private func decoded(_ text: String) -> String {
    text.replacing("\\\\", with: "\u{1}").replacing("\\n", with: " ")
      .replacing("\u{1}", with: "\\").replacing("&amp;", with: "&")
  }

  @Test("Graphviz reads the label back", arguments: awkwardNames)
  func label(name: String) throws {
    let diagram = Diagram.pair(name, "Other")
    let layout = try diagram.layout(seed: 1)
    let read = try Graphviz.attributes("xlabel", of: diagram.dot(layout: layout))
    let item = try #require(Sheet(diagram).items.last)
    #expect(read.count == 2)
    #expect(decoded(read[1].value) == item.lines.joined(separator: " "))
    #expect(decoded(read[1].name) == item.nodeName)
  }

  @Test("Graphviz reads tooltip and id back", arguments: awkwardNames)
  func tooltip(text: String) throws {
    var diagram = Diagram.pair("One", "Other")
    diagram.nodes[0].details = text
    diagram.nodes[0].id = text
    let placed = diagram.dot(layout: try diagram.layout(seed: 1))
    for dot in [placed, diagram.dot(layout: nil)] {
      let tooltip = try Graphviz.attributes("tooltip", of: dot)[1].value
      #expect(decoded(tooltip) == PlainText.block(text).replacing("\n", with: " "))
      let id = try Graphviz.attributes("entity", of: dot)[1].value
      #expect(id == DOTQuoting.raw(PlainText.line(text)))
    }
  }

  @Test("a graph without a layout is read back", arguments: awkwardNames)
  func plain(name: String) throws {
    let read = try Graphviz.attributes("kind", of: Diagram.pair(name, name).dot(layout: nil))
    #expect(read.map(\.value) == ["state", "leader"])
    #expect(Set(read.map(\.name)).count == 2)
  }

  @Test("SVG is well-formed and says the name", arguments: awkwardNames)
  func svg(name: String) throws {
    var diagram = Diagram.pair(name, "Other")
    diagram.title = name
    diagram.subtitle = name
    diagram.weightLabel = name
    diagram.nodes[0].details = name
    diagram.nodes[0].community = 0
    diagram.edges[0].details = name
    let picture = try SVGReading(try diagram.svg())
    #expect(picture.count(ofClass: "node") == 2)
    #expect(picture.count(ofClass: "edge") == 1)
    let line = PlainText.line(name)
    if line.count < 60 {
      let lines = TextLines.ofName(line)
      #expect(lines.allSatisfy { part in picture.texts.contains { $0 == part } })
    }
    #expect(picture.title(of: "n1") == PlainText.block(name))
    #expect(picture.titles.first == line)
    #expect(picture.forbidden == [])
  }

  @Test("a typeface cannot smuggle markup in")
  func typeface() throws {
    var diagram = Diagram.summit
    diagram.style.fontFamily = "Arial\"/><script>alert(1)</script><x y=\""
    let picture = try SVGReading(try diagram.svg())
    #expect(picture.forbidden == [])
  }

  @Test("names that two nodes share are told apart, and the label is not")
  func sharedNames() throws {
    var diagram = Diagram.pair("Georgia", "Georgia")
    diagram.nodes.append(.init(id: "c", name: "Georgia", kind: .state, strength: 0.5))
    let items = Sheet(diagram).items
    #expect(items.map(\.nodeName) == ["Georgia (state) 2", "Georgia (state)", "Georgia (leader)"])
    #expect(items.allSatisfy { $0.lines == ["Georgia"] })
    let layout = try diagram.layout(seed: 1)
    #expect(try Graphviz.attributes("xlabel", of: diagram.dot(layout: layout)).count == 3)
  }

  @Test("a nameless entity goes by its id in DOT and has no label")
  func nameless() throws {
    let diagram = Diagram.pair("", " \n ")
    #expect(Sheet(diagram).items.map(\.nodeName) == ["b", "a"])
    let picture = try SVGReading(try diagram.svg())
    #expect(picture.count(ofClass: "node") == 2)
    let empty = Diagram(
      title: "", nodes: [.init(id: "", name: "", kind: .person, strength: 0)])
    #expect(Sheet(empty).items.map(\.nodeName) == ["person"])
    #expect(try SVGReading(try empty.svg()).count(ofClass: "node") == 1)
  }

  @Test("direction marks, controls and floods of marks do not reach a picture")
  func cleaned() {
    #expect(PlainText.line("\u{202E}abc\u{2066}") == "abc")
    #expect(PlainText.line(" a \n\t b ") == "a b")
    #expect(PlainText.block("a\r\n b\n\n c d") == "a\nb\nc d")
    #expect(PlainText.line("x\u{0}\u{1B}[31my\u{85}z") == "x[31my z")
    #expect(PlainText.line("abcdef", limit: 3) == "abc…")
    let flood = "a" + String(repeating: "\u{301}", count: 50)
    #expect(PlainText.line(flood).unicodeScalars.count == 5)
  }
}
