import Foundation
import Testing

@testable import EntenteTool

/// What the real program says of itself, and that it is so.
@Suite(.serialized) struct EntenteProgramTests {
  static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().path

  @Test func `its declarations hold`() {
    #expect(Program.entente.declaration.faults() == [])
  }

  @Test func `its commands are those of the design`() {
    #expect(
      Program.entente.declaration.commands.map(\.name) == [
        "extract", "graph", "rank", "communities", "links", "explain", "path", "compare",
        "render", "knowledge", "help",
      ])
  }

  @Test func `it tells its version and its engine's`() async {
    let outcome = await Program.entente.outcome(of: ["--version"])
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("entente "))
    #expect(lines[1].hasPrefix("Graphviz "))
  }

  /// Files that examples write and read stand in a folder of the test.
  @Test func `every example of the help runs`() async throws {
    let folder = try TextFolder()
    let program = Program.entente.declaration
    for example in program.commands.flatMap(\.examples) + program.examples {
      let words = example.line.shellWords
      guard words.first == "entente", !words.contains(">") else { continue }
      let placed = words.indices.dropFirst().map { index in
        let word = words[index]
        if word.hasPrefix("Examples/") { return "\(Self.root)/\(word)" }
        let isFile = words[index - 1] == "-o" || word.fileEnding == "json"
        return isFile ? "\(folder.path)/\(word)" : word
      }
      let outcome = await Program.entente.outcome(of: Array(placed))
      #expect(outcome.code == .done, "\(example.line)")
      #expect(outcome.errors.isEmpty, "\(example.line)")
      if !words.contains("-o") { #expect(!outcome.output.isEmpty, "\(example.line)") }
    }
  }

  @Test func `a table fits its terminal`() async {
    let briefings = "\(Self.root)/Examples/briefings"
    let terminal = Terminal(isOutputTerminal: true, columns: 80, environment: ["NO_COLOR": "1"])
    for words in [
      ["rank", briefings], ["communities", briefings], ["explain", "Putin", "Xi", briefings],
      ["compare", "2023", "2024", "--in", briefings], ["links", "Putin", briefings],
      ["path", "Modi", "Putin", briefings],
    ] {
      let outcome = await Program.entente.outcome(of: words, terminal: terminal)
      let widest = outcome.output.split(separator: "\n").map { String($0).displayWidth }.max() ?? 0
      #expect(outcome.code == .done)
      #expect(widest <= 80, "\(words[0]): \(widest)")
    }
  }
}
