import Testing

@testable import Renderer

@Suite("DOT")
struct DOTTests {
  @Test("a small placed graph, to the byte")
  func golden() {
    var diagram = Diagram.pair("Kim Jong Un", "Russia")
    diagram.subtitle = "2023-09-14"
    let layout = Layout(
      [
        .init(id: "a", position: Point(x: 40, y: 60), isNamed: true),
        .init(id: "b", position: Point(x: 240, y: 60), isNamed: true),
      ], frame: Box(minX: 0, minY: 0, maxX: 290, maxY: 100))
    let lines = diagram.dot(layout: layout).split(separator: "\n")
    #expect(lines.count == 7)
    #expect(lines[0] == "graph network {")
    #expect(
      lines[1].hasPrefix(
        "  graph [charset=\"UTF-8\", layout=\"nop2\", bgcolor=\"#ffffff\", "
          + "outputorder=\"edgesfirst\", pad=\"0\", "
          + "_background=\"c 11 -transparent C 11 -transparent P 4 0 0 460 0 460 "))
    #expect(lines[1].contains("T 28 187.8 -1 0 4 -Pair "))
    #expect(
      lines[3] == """
          "Russia" [id="n0", entity="b", kind="state", strength="1", shape="square", \
        width="0.7333", height="0.7333", fillcolor="#d0d4d8", color="#7d7f82", \
        tooltip="Russia (state), strength 1", fontsize="18", xlabel="Russia", \
        xlp="336.5,52", pos="336.5,92.4"];
        """)
    #expect(
      lines[5] == """
          "Russia" -- "Kim Jong Un" [id="e0", weight="1", penwidth="9", color="#808080c8", \
        tooltip="Kim Jong Un – Russia: 1", pos="310.1,100.8 261,116.5 214.9,117.5 171.7,103.7"];
        """)
  }

  @Test("the order of nodes and edges does not show", arguments: 1...5 as ClosedRange<UInt64>)
  func order(seed: UInt64) throws {
    let diagram = Diagram.random(nodes: 30, seed: seed)
    let shuffled = diagram.shuffled(seed: seed)
    let layout = try diagram.layout(seed: 1)
    #expect(shuffled.dot(layout: layout) == diagram.dot(layout: layout))
    #expect(shuffled.dot(layout: nil) == diagram.dot(layout: nil))
  }

  @Test("strong nodes and heavy edges are drawn last")
  func drawingOrder() {
    let sheet = Sheet(.random(nodes: 40, seed: 2))
    #expect(sheet.items.map(\.strength) == sheet.items.map(\.strength).sorted())
    #expect(sheet.ties.map(\.weight) == sheet.ties.map(\.weight).sorted())
    #expect(sheet.ties.allSatisfy { $0.source < $0.target })
  }

  @Test("every node and every edge has a place, without a layout none has")
  func places() throws {
    let diagram = Diagram.summit
    func count(_ part: String, in dot: String) -> Int {
      dot.split(separator: "\n").count { $0.contains(part) }
    }
    let placed = diagram.dot(layout: try diagram.layout(seed: 1))
    #expect(count(" pos=", in: placed) == diagram.nodes.count + diagram.edges.count)
    #expect(count(" pos=", in: diagram.dot(layout: nil)) == 0)
  }

  @Test("numbers that are none, loops and dangling edges do not reach DOT")
  func lenient() {
    var diagram = Diagram.summit
    diagram.nodes[0].strength = .nan
    diagram.nodes[1].strength = .infinity
    diagram.edges += [
      .init(source: 0, target: 0, weight: 1), .init(source: 0, target: 99, weight: 1),
      .init(source: -1, target: 1, weight: 1), .init(source: 0, target: 4, weight: .nan),
    ]
    let dot = diagram.dot(layout: nil)
    #expect(!dot.contains("nan") && !dot.contains("inf"))
    #expect(Sheet(diagram).ties.count == Diagram.summit.edges.count + 1)
  }

  @Test(
    "numbers are plain decimals",
    arguments: [
      (0.1 + 0.2, "0.3"), (-0.04, "0"), (1e-9, "0"), (1e300, "1000000000"), (.nan, "0"),
      (-.infinity, "0"), (2.25, "2.3"), (-12.5, "-12.5"), (100, "100"), (0.95, "1"),
    ])
  func decimals(value: Double, text: String) {
    #expect(Decimal.text(value) == text)
  }

  @Test("what is drawn says how much is not")
  func captions() {
    let captions = Sheet(.summit).captions
    #expect(captions.contains("11 of 30 relations shown"))
    #expect(captions.contains("width = sentences in common"))
    #expect(captions.starts(with: ["2023-09-14", "12 documents", "7 entities"]))
    var all = Diagram.summit
    all.totalEdgeCount = 0
    #expect(Sheet(all).captions.contains("11 relations"))
  }

  @Test("the legend holds the kinds and communities that are there, at most seven and others")
  func legend() {
    #expect(
      Sheet(.summit).legend.map(\.text) == [
        "leader", "state", "place", "Kim Jong Un, Vladimir Putin", "South Korea, Yoon Suk Yeol",
      ])
    let many = Sheet(.random(nodes: 100, seed: 1)).legend
    #expect(many.count { !$0.symbol.isGlyph } == 8)
    #expect(many.last?.text == "others")
    let changes = Sheet(Diagram.summit.changed).legend.map(\.text)
    #expect(
      changes.suffix(5) == [
        "added (3)", "removed (2)", "stronger (2)", "weaker (2)", "steady (2)",
      ])
  }
}
