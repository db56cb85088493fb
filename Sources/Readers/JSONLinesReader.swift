internal import Extractor
internal import FoundationEssentials
internal import Knowledge

/// Reads documents from JSON lines: one object `{"id", "date", "title", "text"}` a line.
struct JSONLinesReader {
  private struct Record: Decodable {
    let id: String?
    let date: String?
    let title: String?
    let text: String?

    enum Keys: String, CodingKey {
      case id, date, title, text
    }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Keys.self)
      if let number = try? container.decodeIfPresent(Int.self, forKey: .id) {
        id = String(number)
      } else {
        id = try container.decodeIfPresent(String.self, forKey: .id)
      }
      date = try container.decodeIfPresent(String.self, forKey: .date)
      title = try container.decodeIfPresent(String.self, forKey: .title)
      text = try container.decodeIfPresent(String.self, forKey: .text)
    }
  }

  /// What a line holds.
  enum Item {
    case document(Document)
    case problem(ReadingProblem)
  }

  private enum Content {
    case unknown, text, binary
  }

  private let name: String
  private let file: String
  private let decoder = JSONDecoder()
  private var content = Content.unknown
  /// The bytes after the last line feed.
  private var rest: [UInt8] = []
  private var line = 0
  private var isEmpty = true

  /// How much of a file must be there before it is told whether it is text.
  private static let head = 8192

  /// Makes a reader of one file.
  ///
  /// - Parameters:
  ///   - name: what records without an id of their own are named after
  ///   - file: the file's name, for messages
  init(name: String, file: String) {
    self.name = name
    self.file = file
  }

  /// Takes the next bytes of the file, wherever they were cut, and hands on what the lines hold that end in them.
  mutating func read<Failure: Error>(
    _ block: ArraySlice<UInt8>, _ body: (Item) throws(Failure) -> Void
  ) throws(Failure) {
    switch content {
    case .binary: return
    case .text: try readLines(block, body)
    case .unknown:
      rest += block
      if rest.count >= Self.head { try begin(body) }
    }
  }

  /// Hands on what the last line holds; a file without any is told.
  mutating func finish<Failure: Error>(_ body: (Item) throws(Failure) -> Void) throws(Failure) {
    if content == .unknown { try begin(body) }
    if !rest.isEmpty { try readLine(rest[...], body) }
    rest = []
    guard isEmpty else { return }
    let problem = ReadingProblem(
      .error, file: file, "is empty", cure: "write one document a line")
    try body(.problem(problem))
  }

  /// Tells text from other files by the first bytes.
  private mutating func begin<Failure: Error>(
    _ body: (Item) throws(Failure) -> Void
  ) throws(Failure) {
    let bytes = rest
    rest = []
    if UTF8Repair.isBinary(bytes) {
      content = .binary
      isEmpty = false
      return try body(.problem(UTF8Repair.binaryProblem(file)))
    }
    content = .text
    try readLines(bytes[...], body)
  }

  private mutating func readLines<Failure: Error>(
    _ block: ArraySlice<UInt8>, _ body: (Item) throws(Failure) -> Void
  ) throws(Failure) {
    var block = block
    while let end = block.firstIndex(of: UInt8(ascii: "\n")) {
      if rest.isEmpty {
        try readLine(block[..<end], body)
      } else {
        rest += block[..<end]
        let whole = rest
        rest = []
        try readLine(whole[...], body)
      }
      block = block[(end + 1)...]
    }
    rest += block
  }

  private mutating func readLine<Failure: Error>(
    _ slice: ArraySlice<UInt8>, _ body: (Item) throws(Failure) -> Void
  ) throws(Failure) {
    line += 1
    guard slice.contains(where: { $0 > 0x20 }) else { return }
    isEmpty = false
    var text = Array(slice)
    if !UTF8Repair.isValid(text) {
      let repaired = UTF8Repair.repair(text)
      text = repaired.text
      if repaired.repairs > 0 {
        let problem = ReadingProblem(
          .warning, file: file, line: line, "holds bytes that are not UTF-8, read as �",
          cure: "save the file as UTF-8")
        try body(.problem(problem))
      }
    }
    let record: Record
    do {
      record = try decoder.decode(Record.self, from: Data(text))
    } catch {
      let problem = ReadingProblem(
        .error, file: file, line: line,
        "is no JSON object with text fields: \(Self.reason(error))",
        cure: #"write {"id": "a1", "date": "2023-09-14", "text": "…"} on one line"#)
      return try body(.problem(problem))
    }
    let (document, problem) = Self.document(record, name: name, file: file, line: line)
    if let document { try body(.document(document)) }
    if let problem { try body(.problem(problem)) }
  }

  private static func document(
    _ record: Record, name: String, file: String, line: Int
  ) -> (Document?, ReadingProblem?) {
    guard let text = record.text, text.utf8.contains(where: { $0 > 0x20 }) else {
      let problem = ReadingProblem(
        .error, file: file, line: line, "has no \"text\"", cure: "add the field \"text\"")
      return (nil, problem)
    }
    let given = record.id.flatMap { $0.utf8.contains { $0 > 0x20 } ? $0 : nil }
    let id = given ?? "\(name):\(line)"
    var problem: ReadingProblem?
    var date: CalendarDay?
    if let written = record.date {
      date = HeaderReader.date(written)
      if date == nil {
        problem = ReadingProblem(
          .error, file: file, line: line,
          "the date \"\(written)\" cannot be read, so \(id) is kept as undated",
          cure: "write it as 2023-09-14")
      }
    } else {
      problem = ReadingProblem(
        .error, file: file, line: line, "\(id) has no date, so it is kept as undated",
        cure: #"add "date": "2023-09-14""#)
    }
    let document = Document(
      id: id, date: date, title: record.title, text: Array(text.utf8), source: file)
    return (document, problem)
  }

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "it cannot be parsed" }
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      let field = context.codingPath.last?.stringValue
      return field.map { "the field \"\($0)\" is no text" } ?? "it is no object"
    default: return "it cannot be parsed"
    }
  }
}
