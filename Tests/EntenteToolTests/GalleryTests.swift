import Foundation
import Testing

@testable import EntenteTool

/// What the commands make of the examples, byte for byte.
///
/// With `RECORD=1` in the environment the files are written anew, and the tests fail, so that nobody records by accident.
@Suite struct GalleryTests {
  /// A file of the gallery and the command that makes it.
  struct Piece: Sendable, CustomTestStringConvertible {
    let file: String
    let command: String

    var testDescription: String { file }
  }

  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static let pieces = [
    Piece(file: "mentions.jsonl", command: "extract Examples/briefings"),
    Piece(file: "network.json", command: "graph Examples/briefings"),
    Piece(file: "network.graphml", command: "graph Examples/briefings --format graphml"),
    Piece(file: "network.gexf", command: "graph Examples/briefings --format gexf"),
    Piece(file: "network.csv", command: "graph Examples/briefings --format csv"),
    Piece(file: "network.edges", command: "graph Examples/briefings --format edges"),
    Piece(file: "network.dot", command: "render Examples/briefings --format dot -o -"),
    Piece(file: "network.svg", command: "render Examples/briefings --format svg -o -"),
    Piece(
      file: "autumn-2023.svg",
      command: "render Examples/briefings --from 2023-08 --to 2023-11 --format svg -o -"),
    Piece(
      file: "paragraphs.svg",
      command: "render Examples/briefings --window paragraph --top 60 --format svg -o -"),
    Piece(file: "rank.csv", command: "rank Examples/briefings --by betweenness --format csv"),
    Piece(file: "communities.csv", command: "communities Examples/briefings --format csv"),
    Piece(file: "links-putin.md", command: "links Putin Examples/briefings --format markdown"),
    Piece(
      file: "explain-kim-putin.json",
      command: "explain Kim\u{A0}Jong-un Putin Examples/briefings --format json"),
    Piece(
      file: "compare-2023-2024.csv",
      command: "compare 2023 2024 --in Examples/briefings --format csv"),
  ]

  @Test("the gallery holds what the commands make", arguments: pieces)
  func piece(_ piece: Piece) async throws {
    let words = piece.command.split(separator: " ").map { word in
      word.hasPrefix("Examples/")
        ? Self.root.appendingPathComponent(String(word)).path
        : word.split(separator: "\u{A0}").joined(separator: " ")
    }
    let outcome = await Program.entente.outcome(of: words, terminal: Terminal())
    #expect(outcome.code == .done, "\(outcome.errors)")
    let file = Self.root.appendingPathComponent("Graphs/gallery/" + piece.file)
    let made = Data(outcome.output.utf8)
    if ProcessInfo.processInfo.environment["RECORD"] != nil {
      try made.write(to: file)
      Issue.record("\(piece.file) was recorded; run again without RECORD")
      return
    }
    let held = try Data(contentsOf: file)
    if made != held { Attachment.record(outcome.output, named: piece.file) }
    #expect(made == held, "\(piece.file) differs from what \"entente \(piece.command)\" makes now")
  }

  @Test func `every file of the gallery is checked`() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Self.root.appendingPathComponent("Graphs/gallery").path)
    #expect(Set(names).subtracting(["README.md"]) == Set(Self.pieces.map(\.file)))
  }
}
