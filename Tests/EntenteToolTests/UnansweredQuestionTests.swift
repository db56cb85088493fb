import Testing

@testable import EntenteTool

/// What a source cannot answer is said, not answered by nothing or by zeros.
@Suite struct UnansweredQuestionTests {
  private static let edges = "a\tb\t3\nb\tc\nc\td\nb\td\nx\ty\n"

  @Test(
    "a graph file without anything in it is warned of",
    arguments: [
      ("n.edges", ""), ("n.json", #"{"nodes":[],"links":[]}"#), ("n.dot", "graph {}"),
      ("n.net", "*Vertices 0\n"),
    ])
  func nothing(_ name: String, _ text: String) async throws {
    let folder = try TextFolder([name: text])
    for words in [["rank"], ["communities"], ["graph", "--format", "csv"]] {
      let outcome = await folder.run(words + ["@/\(name)"])
      #expect(outcome.code == .done)
      #expect(outcome.errors.contains("@/\(name): warning: holds no entities\n"), "\(outcome)")
    }
  }

  @Test("a community that there is not is no empty table", arguments: ["4", "99"])
  func community(_ number: String) async throws {
    let folder = try TextFolder(["n.edges": Self.edges])
    let outcome = await folder.run(["communities", "@/n.edges", "--community", number])
    #expect(
      outcome
        == Outcome(
          output: "",
          errors: """
            error: there is no community \(number)
              There are 3, numbered from 1.

            """, code: .noInput))
    #expect(await folder.run(["communities", "@/n.edges", "--community", "2"]).code == .done)
  }

  @Test(
    "counts of texts are not asked of a file without them", arguments: ["mentions", "documents"])
  func counts(_ measure: String) async throws {
    let folder = try TextFolder(["n.edges": Self.edges, "t.txt": "Joe Biden met Narendra Modi."])
    let outcome = await folder.run(["rank", "@/n.edges", "--by", measure])
    #expect(outcome.code == .usage && outcome.output.isEmpty)
    #expect(
      outcome.errors.hasPrefix("Error: --by \(measure) counts texts; @/n.edges holds no counts.\n"),
      "\(outcome.errors)")
    // A network that was counted from texts holds them.
    _ = await folder.run(["graph", "@/t.txt", "-o", "@/counted.json"])
    #expect(await folder.run(["rank", "@/counted.json", "--by", measure]).code == .done)
  }

  @Test(
    "a network is not written under an ending that says something else",
    arguments: ["svg", "png", "pdf", "txt", "html"])
  func endings(_ ending: String) async throws {
    let folder = try TextFolder(["n.edges": Self.edges])
    let outcome = await folder.run(["graph", "@/n.edges", "-o", "@/m.\(ending)"])
    #expect(outcome.code == .usage && folder.names == ["n.edges"])
    let isDrawing = ["svg", "png", "pdf"].contains(ending)
    #expect(
      outcome.errors.hasPrefix(
        isDrawing
          ? "Error: \"@/m.\(ending)\" is a drawing, which entente render makes.\n"
          : "Error: \"@/m.\(ending)\" does not end in .json, .dot, .graphml, .gexf, .csv, .edges or "
            + ".net: add --format.\n"), "\(outcome.errors)")
    let forced = await folder.run(["graph", "@/n.edges", "-o", "@/m.\(ending)", "--format", "csv"])
    #expect(forced.code == .done && folder.names.contains("m.\(ending)"))
  }

  @Test func `an ending that other programs use is understood`() async throws {
    let folder = try TextFolder(["n.edges": Self.edges])
    for (ending, start) in [("xml", "<?xml"), ("edgelist", "a\tb"), ("gv", "graph")] {
      #expect(await folder.run(["graph", "@/n.edges", "-o", "@/m.\(ending)"]).code == .done)
      #expect(try folder.text(of: "m.\(ending)").contains(start))
    }
    #expect(await folder.run(["graph", "@/n.edges", "-o", "@/network"]).code == .done)
    #expect(try folder.text(of: "network").hasPrefix("{"))
  }
}
