import Extractor
import Knowledge
import TestSupport
import Testing

@testable import Readers

/// Text files: one document each.
@Suite struct TextFileReaderTests {
  private func read(_ text: String, file: String = "a.txt") -> (Document?, [ReadingProblem]) {
    TextFileReader.read(Array(text.utf8), id: "id", file: file)
  }

  @Test func `a document keeps its bytes, and offsets count from their beginning`() throws {
    let text = "Date: 2023-09-14\nTitle: Visite d’État\n\nPutin met Kim in Vladivostok.\n"
    let (found, problems) = read(text)
    let document = try #require(found)
    #expect(problems.isEmpty)
    #expect(document.id == "id" && document.source == "a.txt")
    #expect(document.date?.description == "2023-09-14" && document.title == "Visite d’État")
    #expect(document.text == Array(text.utf8))
    let extraction = Extractor(knowledge: .embedded).extract(document)
    let place = try #require(extraction.mentions.first { $0.entity?.kind == .place })
    #expect(document.string(place.range) == "Vladivostok" && place.text == "Vladivostok")
    #expect(
      extraction.sentences.map { document.string($0.range) } == ["Putin met Kim in Vladivostok."])
  }

  @Test func `a byte-order mark is dropped without a word`() throws {
    let (document, problems) = read("\u{FEFF}Date: 2023-09-14\n\nPutin.")
    #expect(problems.isEmpty)
    #expect(document?.date?.description == "2023-09-14")
    #expect(document?.text == Array("Date: 2023-09-14\n\nPutin.".utf8))
  }

  @Test(
    "files without a text are none",
    arguments: [
      ("", "is empty"), (" \n\t\n", "has no text"), ("Date: 2023-09-14\n", "has no text"),
      ("date 2023-09-14\n \n", "has no text"), ("Title: Tea\r\n\r\n", "has no text"),
      ("\u{FEFF}", "has no text"),
    ])
  func empty(_ text: String, _ message: String) {
    let (document, problems) = read(text)
    #expect(document == nil)
    #expect(problems.map(\.message) == [message] && problems.allSatisfy { $0.severity == .error })
  }

  @Test(
    "files of other kinds are refused",
    arguments: [
      Array("%PDF-1.7\nPutin met Kim.".utf8), [0x89, 0x50, 0x4E, 0x47, 0x0D],
      [0xFF, 0xD8, 0xFF, 0xE0], [0x50, 0x4B, 0x03, 0x04, 0x14], [0x1F, 0x8B, 0x08],
      Array("SQLite format 3\u{0}".utf8), [0x7F, 0x45, 0x4C, 0x46], Array("Putin\u{0}met Kim".utf8),
      [0xFF, 0xFE, 0x50, 0x00, 0x75, 0x00], [0x00],
    ] as [[UInt8]])
  func binary(_ bytes: [UInt8]) {
    for (document, problems) in [TextFileReader.read(bytes, id: "id", file: "a.txt")] {
      #expect(document == nil)
      #expect(problems.count == 1 && problems[0].severity == .error)
      #expect(problems[0].message.hasPrefix("is no text"))
    }
    let lines = JSONLinesReader.items(of: bytes, name: "a.jsonl", file: "a.jsonl")
    #expect(lines.documents.isEmpty)
    #expect(lines.problems.count == 1 && lines.problems[0].message.hasPrefix("is no text"))
  }

  @Test(
    "malformed UTF-8 is repaired and told with its line",
    arguments: [
      ([0xFF], 1, "is", 1), ([0xC3], 1, "is", 1), ([0xE2, 0x80], 1, "is", 1),
      ([0x0A, 0x0A, 0xFF, 0x20, 0xFE], 2, "s are", 3), ([0xED, 0xA0, 0x80], 3, "s are", 1),
      ([0xC0, 0xAF], 2, "s are", 1),
    ] as [([UInt8], Int, String, Int)])
  func malformed(_ bytes: [UInt8], _ count: Int, _ verb: String, _ line: Int) throws {
    let (found, problems) = TextFileReader.read(
      Array("date 2023-09-14 Putin met".utf8) + bytes + Array(" Kim.".utf8), id: "id", file: "a.txt"
    )
    let document = try #require(found)
    let text = String(decoding: document.text, as: UTF8.self)
    #expect(text.unicodeScalars.filter { $0 == "\u{FFFD}" }.count == count)
    #expect(text.hasSuffix(" Kim."))
    try #require(problems.count == 1)
    #expect(problems[0].severity == .warning && problems[0].line == line)
    #expect(problems[0].message.hasPrefix("\(count) byte sequence"))
    #expect(problems[0].message.contains(verb))
  }

  @Test("repair agrees with the standard library", arguments: 0..<100 as Range<UInt64>)
  func repair(_ seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let alphabet: [UInt8] = [
      0x41, 0x0A, 0xC3, 0xA9, 0xE2, 0x80, 0x94, 0xF0, 0x9F, 0x98, 0xED, 0xA0, 0xF4, 0xBF, 0xFF,
      0xC0,
    ]
    let bytes = [0x41] + (0..<60).map { _ in alphabet[numbers.below(alphabet.count)] }
    let (text, repairs) = UTF8Repair.repair(bytes)
    #expect(text == Array(String(decoding: bytes, as: UTF8.self).utf8))
    let marks = String(decoding: text, as: UTF8.self).unicodeScalars.filter { $0 == "\u{FFFD}" }
    #expect(marks.count == repairs)
    #expect(UTF8Repair.isValid(text) && (repairs == 0) == UTF8Repair.isValid(bytes))
  }

  @Test func `a replacement character that stood in the text is no repair`() {
    let (text, repairs) = UTF8Repair.repair(Array("Putin \u{FFFD} Kim".utf8))
    #expect(repairs == 0 && text == Array("Putin \u{FFFD} Kim".utf8))
  }

  @Test func `a date is looked for in the header, then in the name`() {
    let byHeader = read("Date: 2023-09-14\nPutin.", file: "2020-01-01.txt")
    #expect(byHeader.0?.date?.description == "2023-09-14" && byHeader.1.isEmpty)
    let byName = read("Putin.", file: "b/2020-01-01.txt")
    #expect(byName.0?.date?.description == "2020-01-01" && byName.1.isEmpty)
    let undated = read("Putin.")
    #expect(undated.0 != nil && undated.0?.date == nil)
    #expect(undated.1.map(\.line) == [1] && undated.1[0].message.contains("no date"))
  }

  @Test func `a date that cannot be read is told, and the text is kept`() {
    let (document, problems) = read("\nDate: 14/09/2023\nPutin.")
    #expect(document != nil && document?.date == nil)
    #expect(
      problems.map(\.description) == [
        "a.txt:2: error: the date \"14/09/2023\" cannot be read; write Date: 2023-09-14"
      ])
  }
}
