import Extractor
import Foundation
import Knowledge
import TestSupport
import Testing

/// The marked sentences and texts, which were written before the rules were tuned.
@Suite struct MarkedTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Marked")

  private static func file(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: folder.appendingPathComponent(path)), as: UTF8.self)
  }

  private func score(_ cases: [MarkedCase]) -> MarkedScore {
    let extractor = Extractor(knowledge: .embedded)
    var score = MarkedScore()
    for marked in cases {
      let extraction = extractor.extract(
        Document(id: marked.name, date: marked.date, text: marked.text.plain))
      score.add(
        found: extraction.mentions.filter { EntityKind.networkDefault.contains($0.kind) }
          .map { ($0.range, $0.entity?.id) },
        expected: marked.text, name: marked.name)
    }
    return score
  }

  @Test func `marked sentences keep their precision and recall`() throws {
    let cases = MarkedCase.lines(of: try Self.file("sentences.txt"), named: "sentences.txt")
    #expect(cases.count >= 60)
    let score = score(cases)
    #expect(score.precision >= 0.98, "\(score.differences.joined(separator: "\n"))")
    #expect(score.recall >= 0.955, "\(score.differences.joined(separator: "\n"))")
  }

  @Test func `marked texts keep their precision and recall`() throws {
    let names = try FileManager.default.contentsOfDirectory(
      atPath: Self.folder.appendingPathComponent("texts").path
    ).sorted()
    #expect(names.count >= 12)
    let score = score(
      try names.map { MarkedCase.text(of: try Self.file("texts/" + $0), named: $0) })
    #expect(score.precision >= 0.96, "\(score.differences.joined(separator: "\n"))")
    #expect(score.recall >= 0.938, "\(score.differences.joined(separator: "\n"))")
  }
}
