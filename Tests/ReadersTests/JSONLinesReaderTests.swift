import Extractor
import Knowledge
import Testing

@testable import Readers

/// JSON lines: one document each.
@Suite struct JSONLinesReaderTests {
  private func read(_ text: String) -> (documents: [Document], problems: [ReadingProblem]) {
    JSONLinesReader.items(of: Array(text.utf8), name: "n.jsonl", file: "f.jsonl")
  }

  private func text(_ document: Document) -> String {
    String(decoding: document.text, as: UTF8.self)
  }

  /// A line and the document it holds: id, date, title and text.
  struct Good: Sendable, CustomTestStringConvertible {
    let line: String
    let fields: [String?]
    var testDescription: String { line }
  }

  @Test(
    "good lines are documents",
    arguments: [
      Good(
        line: #"{"id":"a1","date":"2023-09-14","title":"Tea","text":"Putin met Kim."}"#,
        fields: ["a1", "2023-09-14", "Tea", "Putin met Kim."]),
      Good(
        line: #" { "text" : "Putin." , "date" : "14 September 2023" , "id" : 7 } "#,
        fields: ["7", "2023-09-14", nil, "Putin."]),
      Good(
        line: #"{"date":"2023-09-14T08:00:00Z","text":"Putin."}"#,
        fields: ["n.jsonl:1", "2023-09-14", nil, "Putin."]),
      Good(
        line: #"{"id":null,"date":"2023-09-14","title":null,"text":"x","more":{"deep":[1]}}"#,
        fields: ["n.jsonl:1", "2023-09-14", nil, "x"]),
      Good(
        line: #"{"id":"","date":"2023-09-14","text":"x"}"#,
        fields: ["n.jsonl:1", "2023-09-14", nil, "x"]),
      Good(
        line: #"{"id":-3,"date":"2023-09-14","text":"\u00e9 \ud83d\ude80 \"q\" \\ \/ \n2"}"#,
        fields: ["-3", "2023-09-14", nil, "é 🚀 \"q\" \\ / \n2"]),
      Good(
        line: #"{"id":"Kyiv — Київ","date":"2023-09-14","text":"Київ"}"#,
        fields: ["Kyiv — Київ", "2023-09-14", nil, "Київ"]),
      Good(
        line: #"{"id":"a","date":"2023-09-14","text":"Date: 1999-01-01\n\nPutin."}"#,
        fields: ["a", "2023-09-14", nil, "Date: 1999-01-01\n\nPutin."]),
    ])
  func good(_ good: Good) throws {
    let (documents, problems) = read(good.line)
    #expect(problems.isEmpty)
    let document = try #require(documents.first)
    #expect(
      [document.id, document.date?.description, document.title, text(document)] == good.fields)
    #expect(document.source == "f.jsonl" && document.bodyStart == 0 && documents.count == 1)
  }

  @Test(
    "bad lines are told and the others read",
    arguments: [
      ("{", "it cannot be parsed"), ("Putin met Kim.", "it cannot be parsed"),
      (#"{"text":"x""#, "it cannot be parsed"),
      (#"{"text":"x"} {"text":"y"}"#, "it cannot be parsed"),
      (#"{"text":"a"# + "\t" + #"b"}"#, "it cannot be parsed"),
      (#"{'text':'x'}"#, "it cannot be parsed"),
      ("[]", "it is no object"), (#""Putin""#, "it is no object"), ("7", "it is no object"),
      ("null", "it is no object"), ("true", "it is no object"),
      (#"{"text":7,"date":"2023-09-14"}"#, #"the field "text" is no text"#),
      (#"{"text":["x"],"date":"2023-09-14"}"#, #"the field "text" is no text"#),
      (#"{"text":"x","date":20230914}"#, #"the field "date" is no text"#),
      (#"{"text":"x","id":true,"date":"2023-09-14"}"#, #"the field "id" is no text"#),
      (#"{"text":"x","id":1.5,"date":"2023-09-14"}"#, #"the field "id" is no text"#),
      (#"{"text":"x","title":{},"date":"2023-09-14"}"#, #"the field "title" is no text"#),
      (#"{"text":"a \ud800 b","date":"2023-09-14"}"#, "it cannot be parsed"),
      (#"{"text":"a \udc00 b","date":"2023-09-14"}"#, "it cannot be parsed"),
      (#"{"text":"a \u12 b","date":"2023-09-14"}"#, "it cannot be parsed"),
    ])
  func bad(_ line: String, _ reason: String) throws {
    let fine = #"{"id":"fine","date":"2023-09-14","text":"Putin."}"#
    let (documents, problems) = read(fine + "\n" + line + "\n" + fine)
    #expect(documents.map(\.id) == ["fine", "fine"])
    try #require(problems.count == 1)
    #expect(
      problems[0].line == 2 && problems[0].severity == .error && problems[0].file == "f.jsonl")
    #expect(problems[0].message == "is no JSON object with text fields: " + reason)
  }

  @Test(
    "lines without a text are told",
    arguments: [#"{}"#, #"{"id":"a"}"#, #"{"text":""}"#, #"{"text":" \n\t"}"#, #"{"text":null}"#])
  func withoutText(_ line: String) {
    let (documents, problems) = read("\n" + line)
    #expect(documents.isEmpty)
    #expect(problems.map(\.line) == [2] && problems[0].message == #"has no "text""#)
  }

  @Test func `lines without a date or with a bad one are kept as undated`() throws {
    let (documents, problems) = read(
      """
      {"id":"a","text":"Putin."}
      {"id":"b","date":"14/09/2023","text":"Kim."}
      {"id":"c","date":"","text":"Xi."}
      """)
    #expect(documents.map(\.id) == ["a", "b", "c"] && documents.allSatisfy { $0.date == nil })
    #expect(problems.map(\.line) == [1, 2, 3] && problems.allSatisfy { $0.severity == .error })
    #expect(problems[0].message.contains("a has no date"))
    #expect(problems[1].message.contains("\"14/09/2023\""))
  }

  @Test func `blank lines, carriage returns and a missing last line feed are no trouble`() {
    let (documents, problems) = read(
      "\r\n{\"date\":\"2023-09-14\",\"text\":\"Putin.\"}\r\n \t\n\n{\"date\":\"2023-09-14\",\"text\":\"Kim.\"}"
    )
    #expect(problems.isEmpty)
    #expect(documents.map(\.id) == ["n.jsonl:2", "n.jsonl:5"])
    #expect(documents.map(text) == ["Putin.", "Kim."])
  }

  @Test func `a byte-order mark before the first line is dropped`() {
    let (documents, problems) = read("\u{FEFF}{\"date\":\"2023-09-14\",\"text\":\"Putin.\"}\n")
    #expect(problems.isEmpty && documents.count == 1)
  }

  @Test func `malformed UTF-8 in a line is repaired and told with its line`() {
    var bytes = Array("{\"date\":\"2023-09-14\",\"text\":\"Putin.\"}\n".utf8)
    bytes += Array("{\"date\":\"2023-09-14\",\"text\":\"K".utf8) + [0xFF] + Array("m.\"}\n".utf8)
    let (documents, problems) = JSONLinesReader.items(of: bytes, name: "n", file: "f")
    #expect(documents.map(text) == ["Putin.", "K\u{FFFD}m."])
    #expect(problems.map(\.line) == [2] && problems.map(\.severity) == [.warning])
  }

  @Test(arguments: [1, 2, 3, 7, 64, 8191, 8192, 8193])
  func `where a file is cut into blocks changes nothing`(_ size: Int) {
    let good = #"{"date":"2023-09-14","text":"Київ, \u00e9."}"#
    let lines = [good, "", "{", good, "\t", String(repeating: "x", count: 9000), good]
    let files: [[UInt8]] = [
      [], [0x0A], Array(lines.joined(separator: "\r\n").utf8), Array((good + "\n").utf8),
      Array(String(repeating: good + "\n", count: 300).utf8), Array("%PDF-1.7\n{}".utf8),
      Array(good.utf8) + [0xFF, 0x0A, 0], Array(repeating: 0x41, count: 8191) + [0, 0x0A],
    ]
    for bytes in files {
      let whole = JSONLinesReader.items(of: bytes, name: "n", file: "f")
      let cut = JSONLinesReader.items(of: bytes, name: "n", file: "f", blockSize: size)
      #expect(cut.documents.map(\.id) == whole.documents.map(\.id))
      #expect(cut.documents.map(\.text) == whole.documents.map(\.text))
      #expect(cut.problems == whole.problems)
    }
  }

  @Test(arguments: ["", "\n", " \r\n\n"])
  func `a file of nothing is told`(_ text: String) {
    let (documents, problems) = read(text)
    #expect(documents.isEmpty)
    #expect(problems.map(\.message) == ["is empty"])
  }

  @Test func `lines nested without end are refused`() {
    for line in [
      String(repeating: "[", count: 100_000),
      #"{"text":"x","more":"# + String(repeating: #"{"a":"#, count: 100_000),
    ] {
      let (documents, problems) = read(line)
      #expect(documents.isEmpty && problems.count == 1)
    }
  }
}
