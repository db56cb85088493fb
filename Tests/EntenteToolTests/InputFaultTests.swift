import Testing

@testable import EntenteTool

/// Inputs that are not what was meant, and options that could have no effect.
@Suite struct InputFaultTests {
  private static let edges = "a\tb\t3\nb\tc\nc\td\nb\td\n"

  @Test(
    "a misspelt ending suggests the file that is there",
    arguments: [
      ("lesmis.edgs", "lesmis.edges"), ("lesmis", "lesmis.edges"), ("lesmis.json", "lesmis.edges"),
      ("lesmsi.edges", "lesmis.edges"), ("lesmsi.egdes", "lesmis.edges"),
      ("LESMIS.EDGES", "lesmis.edges"), ("notes.tx", "notes.TXT"), ("noted.txt", "notes.TXT"),
      ("elsewhere.edgs", nil), ("x.edges", nil),
    ])
  func endings(_ typed: String, _ meant: String?) async throws {
    let folder = try TextFolder(["lesmis.edges": Self.edges, "notes.TXT": "Joe Biden met Xi."])
    #expect(
      await folder.run(["rank", "@/\(typed)"])
        == Outcome(
          output: "",
          errors: """
            @/\(typed): error: there is no such file or folder
              \(meant.map { "Did you mean @/\($0)?" } ?? "Check its name.")

            """, code: .noInput))
  }

  @Test(
    "options of communities are refused where none are written",
    arguments: ["edges", "csv", "pajek"],
    [["--seed", "3"], ["--resolution", "2"]])
  func formats(_ format: String, _ option: [String]) async throws {
    let folder = try TextFolder(["n.edges": Self.edges])
    let outcome = await folder.run(["graph", "@/n.edges", "--format", format] + option)
    #expect(outcome.code == .usage && outcome.output.isEmpty)
    #expect(
      outcome.errors.hasPrefix(
        "Error: \(option[0]) is for the communities of entities, which \(format) does not hold.\n"),
      "\(outcome.errors)")
    let ending = format == "pajek" ? "net" : format
    let named = await folder.run(["graph", "@/n.edges", "-o", "@/m.\(ending)"] + option)
    #expect(named.code == .usage && !folder.names.contains("m.\(ending)"))
    for other in ["json", "dot", "graphml", "gexf"] {
      let kept = await folder.run(["graph", "@/n.edges", "--format", other] + option)
      #expect(kept.code == .done)
    }
  }

  @Test(
    "standard input is read once",
    arguments: [
      ["compare", "-", "-"], ["compare", "2023", "2024", "--in", "-", "--in", "-"],
      ["rank", "-", "-"], ["graph", "-", "@/n.txt", "-"], ["extract", "-", "-"],
    ])
  func standardInput(_ words: [String]) async throws {
    let folder = try TextFolder(["n.txt": "Joe Biden met Xi Jinping."])
    let outcome = await folder.run(words)
    #expect(outcome.code == .usage && outcome.output.isEmpty)
    #expect(
      outcome.errors.hasPrefix(
        "Error: - is given twice, but standard input can be read only once.\n"),
      "\(outcome.errors)")
  }
}
