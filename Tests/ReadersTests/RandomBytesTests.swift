import Extractor
import Knowledge
import TestSupport
import Testing

@testable import Readers

/// Random bytes and shuffled pieces of files: nothing may crash, and what comes out must be usable.
@Suite struct RandomBytesTests {
  private static let pieces: [[UInt8]] =
    [
      "Date: ", "date ", "Title: ", "2023-09-14", "14 September 2023", "Thu, ", "\n", "\r\n",
      "\n\n",
      " ", "\t", ":", "{", "}", "[", "]", "\"", "\\", "\\u", "d800", "00e9", ",", "\"text\":",
      "\"id\":",
      "\"date\":", "\"title\":", "null", "7", "1e999", "-", "true", "Putin met Kim.", "é", "🚀",
      "\u{FEFF}",
      "{\"id\":1,\"date\":\"2023-09-14\",\"text\":\"Putin.\"}", "\u{202E}", "\u{0}", "%PDF-", "'",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xE2, 0x80], [0xED, 0xA0, 0x80], [0x80]]

  private static let record = Array(#"{"date":"2023-09-14","text":"Putin met Kim."}"#.utf8)

  private func input(_ numbers: inout SeededNumbers) -> [UInt8] {
    if numbers.below(3) == 0 {
      return (0..<numbers.below(80)).map { _ in UInt8(numbers.below(256)) }
    }
    if numbers.below(3) == 0 {
      // Lines that are whole records as often as not.
      return (0..<numbers.below(5)).flatMap { _ in
        let piece = Self.pieces[numbers.below(Self.pieces.count)]
        return (numbers.below(2) == 0 ? Self.record : piece) + [0x0A]
      }
    }
    // A NUL would end the reading at once, so most inputs are without.
    let pieces = numbers.below(8) == 0 ? Self.pieces : Self.pieces.filter { !$0.contains(0) }
    return (0..<numbers.below(24)).flatMap { _ in pieces[numbers.below(pieces.count)] }
  }

  private func isUsable(_ document: Document) -> Bool {
    String(validating: document.text, as: UTF8.self) != nil
      && document.text.indices.contains(document.bodyStart)
      && document.text[document.bodyStart] & 0xC0 != 0x80
      && document.text[document.bodyStart...].contains { $0 > 0x20 }
  }

  private func isTold(_ problem: ReadingProblem, _ bytes: [UInt8]) -> Bool {
    let lines = bytes.count { $0 == 0x0A } + 1
    return !problem.message.isEmpty && !problem.cure.isEmpty
      && problem.line.map { (1...lines).contains($0) } ?? true
  }

  @Test("no bytes crash the readers", arguments: SeededNumbers.seeds(usually: 20))
  func anyBytes(_ seed: UInt64) {
    var numbers = SeededNumbers(apart: seed)
    var texts = 0
    var records = 0
    for _ in 0..<400 {
      let bytes = input(&numbers)
      let (document, problems) = TextFileReader.read(bytes, id: "id", file: "file")
      if let document {
        texts += 1
        #expect(isUsable(document), "\(bytes)")
      } else {
        #expect(!problems.isEmpty, "\(bytes)")
      }
      #expect(problems.allSatisfy { isTold($0, bytes) }, "\(bytes)")
      let lines = JSONLinesReader.items(of: bytes, name: "name", file: "file")
      records += lines.documents.count
      #expect(lines.documents.allSatisfy(isUsable), "\(bytes)")
      #expect(!lines.documents.isEmpty || !lines.problems.isEmpty, "\(bytes)")
      #expect(lines.problems.allSatisfy { isTold($0, bytes) }, "\(bytes)")
    }
    // Enough of both to have tried something; one in 2,000 seeds gives no more than 50 records.
    #expect(texts > 100 && records > 25)
  }
}
