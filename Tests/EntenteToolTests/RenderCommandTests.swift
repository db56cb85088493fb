import Testing

@testable import EntenteTool

/// `render`.
@Suite(.serialized) struct RenderCommandTests {
  @Test(
    "the ending says what is drawn, unless an option does",
    arguments: [
      (["-o", "@/a.svg"], "<svg "), (["-o", "@/a.png"], "\u{FFFD}PNG"),
      (["-o", "@/a.pdf"], "%PDF"),
      (["-o", "@/a.dot"], "graph network {"), (["-o", "@/a.gv"], "graph network {"),
      (["-o", "@/a.txt", "--format", "svg"], "<svg "),
    ])
  func formats(_ words: [String], _ beginning: String) async throws {
    let folder = try TextFolder.meetings()
    #expect(await folder.run(["render", "@"] + words) == .done(""))
    let name = words[1].dropFirst(2)
    let drawn = try folder.bytes(of: String(name))
    #expect(String(decoding: drawn.prefix(80), as: UTF8.self).hasPrefix(beginning))
  }

  @Test func `a drawing has a title, and the strongest ties only`() async throws {
    let folder = try TextFolder.meetings()
    let words = ["render", "@/may.txt", "@/june.txt", "-o", "-", "--format", "svg"]
    let whole = await folder.run(words).output
    #expect(whole.contains("june and may, May 2023 to June 2023"))
    #expect(whole.contains("Xi Jinping"))
    let cut = await folder.run(words + ["--top", "1", "--title", "A < B"]).output
    #expect(cut.contains("A &lt; B"))
    #expect(cut.contains("Narendra Modi"))
    #expect(!cut.contains("Xi Jinping"))
    #expect(await folder.run(words).output == whole)
  }

  @Test("a backbone is what graph keeps by it", arguments: ["spanning-forest", "strongest:1"])
  func backbones(_ rule: String) async throws {
    let folder = try TextFolder.meetings()
    func ties(_ words: [String]) async -> [String] {
      await folder.run(words + ["--format", "dot", "-o", "-"]).output.split(separator: "\n")
        .compactMap { line in
          let parts = line.split(separator: "[")[0].split(separator: " -- ")
          return parts.count == 2 ? parts.joined(separator: "–") : nil
        }
    }
    let drawn = await ties(["render", "@", "--backbone", rule])
    let all = await ties(["render", "@"])
    #expect(drawn.count < all.count && !drawn.isEmpty)
    #expect(drawn.allSatisfy(all.contains))
    let kept = await folder.run(["graph", "@", "--backbone", rule, "--format", "edges"]).output
    #expect(kept.split(separator: "\n").count == drawn.count)
  }

  @Test func `one text gives the drawing its title`() async throws {
    let folder = try TextFolder([
      "a.txt": "Date: 2023-05-20\nTitle: A call\n\nJoe Biden called Narendra Modi.\n"
    ])
    let outcome = await folder.run(["render", "@", "-o", "-", "--format", "dot"])
    #expect(outcome.output.contains("A call"))
  }

  @Test func `what cannot be drawn to is refused before anything is read`() async throws {
    let folder = try TextFolder()
    let ending = await folder.run(["render", "@/none", "-o", "picture.jpeg"])
    #expect(ending.code == .usage)
    #expect(
      ending.errors.hasPrefix(
        "Error: \"picture.jpeg\" does not end in .svg, .png, .pdf or .dot: add --format.\n"))
    #expect(await folder.run(["render", "@/none", "-o", "-"]).code == .usage)
    #expect(await folder.run(["render", "@/none"]).code == .usage)
  }

  @Test func `nothing to draw is a warning`() async throws {
    let folder = try TextFolder(["a.txt": "Date: 2023-05-20\n\nNobody was there.\n"])
    let outcome = await folder.run(["render", "@", "-o", "@/a.svg"])
    #expect(outcome.code == .done)
    #expect(
      outcome.errors
        == "warning: no two entities stand together, so there is nothing to draw\nentente: 1 warning\n"
    )
    #expect(try folder.text(of: "a.svg").hasPrefix("<svg "))
  }
}
