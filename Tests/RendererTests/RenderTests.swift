import Testing

@testable import Renderer

#if canImport(Glibc)
  import Glibc
#endif

@Suite("Rendering")
struct RenderTests {
  @Test("SVG has a role, a title, a description and no reference to anything outside")
  func accessible() throws {
    let svg = try Diagram.summit.svg()
    let picture = try SVGReading(svg)
    #expect(picture.root["role"] == "img")
    #expect(picture.root["aria-labelledby"] == "entente-title entente-desc")
    #expect(picture.root["width"] == "100%")
    #expect(picture.root["viewBox"]?.hasPrefix("0 0 ") == true)
    #expect(picture.titles.first == "Who met whom")
    #expect(picture.forbidden == [])
    #expect(svg.hasPrefix("<svg "))
    #expect(!svg.contains("DOCTYPE") && !svg.contains("graphviz version"))
    #expect(svg.contains("paint-order:stroke"))
    #expect(svg.contains("prefers-color-scheme:dark") && svg.contains("@media print"))
  }

  @Test("every node and edge has an id, its data and its tooltip")
  func identity() throws {
    let diagram = Diagram.summit
    let picture = try SVGReading(try diagram.svg())
    #expect(picture.count(ofClass: "node") == 7)
    #expect(picture.count(ofClass: "edge") == 11)
    #expect(picture.count(ofClass: "paper") == 1)
    #expect(picture.attributes(of: "n6")?["data-id"] == "leader/kim-jong-un")
    #expect(picture.attributes(of: "n6")?["class"] == "node leader")
    #expect(picture.title(of: "n6") == "Kim Jong Un (leader), strength 21")
    #expect(picture.title(of: "e10") == "Kim Jong Un – Vladimir Putin: 9")
    #expect(picture.attributes(of: "e10")?["data-target"] == "n6")
    #expect(picture.texts.contains("South Korea"))
  }

  @Test("a change diagram is neutral, its edges say how they changed")
  func changes() throws {
    let svg = try Diagram.summit.changed.svg()
    let picture = try SVGReading(svg)
    for change in Diagram.Change.allCases {
      #expect(picture.count(ofClass: change.rawValue) >= 2)
    }
    #expect(svg.contains("stroke-dasharray=\"7,5\""))
    #expect(!svg.contains("#1f83bb"))
  }

  @Test("a diagram without anything is a picture too", arguments: ImageFormat.allCases)
  func empty(format: ImageFormat) throws {
    let diagram = Diagram(title: "Nothing found")
    #expect(try diagram.render(format, layout: try diagram.layout(seed: 1)).count > 300)
  }

  @Test("the same bytes on every call and in any order", arguments: ImageFormat.allCases)
  func reproducible(format: ImageFormat) throws {
    let diagram = Diagram.random(nodes: 25, seed: 12)
    let first = try diagram.render(format, layout: try diagram.layout(seed: 2))
    let shuffled = diagram.shuffled(seed: 7)
    for _ in 0..<3 {
      #expect(try diagram.render(format, layout: try diagram.layout(seed: 2)) == first)
      #expect(try shuffled.render(format, layout: try shuffled.layout(seed: 2)) == first)
    }
  }

  @Test("a picture of pixels is about 2000 across", arguments: [15, 60])
  func resolution(nodes: Int) throws {
    let diagram = Diagram.random(nodes: nodes, seed: 3)
    let png = try diagram.render(.png, layout: try diagram.layout(seed: 1))
    let width = png[16..<20].reduce(0) { $0 << 8 | Int($1) }
    #expect((1900...2100).contains(width))
  }

  @Test("many threads draw at once")
  func threads() async throws {
    let diagrams = (0..<6).map { Diagram.random(nodes: 12 + $0, seed: UInt64($0)) }
    let expected = try diagrams.map { try $0.svg() }
    try await withThrowingTaskGroup(of: (Int, String).self) { group in
      for round in 0..<60 {
        group.addTask {
          let index = round % diagrams.count
          return (index, try diagrams[index].svg())
        }
      }
      for try await (index, svg) in group {
        #expect(svg == expected[index])
      }
    }
  }

  #if canImport(Glibc)
    @Test("the locale of the process does not show", arguments: ["de_DE.UTF-8", "tr_TR.UTF-8"])
    func locale(name: String) throws {
      let expected = try Diagram.summit.svg()
      guard setlocale(LC_ALL, name) != nil else {
        // The machine does not have the locale; there is nothing to test.
        return
      }
      defer { setlocale(LC_ALL, "C") }
      #expect(try Diagram.summit.svg() == expected)
    }
  #endif
}
