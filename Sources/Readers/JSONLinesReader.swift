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

  /// The documents, and what was wrong with the other lines.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes
  ///   - name: what records without an id of their own are named after
  ///   - file: the file's name, for messages
  /// - Returns: the documents, and what was wrong
  static func read(
    _ bytes: [UInt8], name: String, file: String
  ) -> (documents: [Document], problems: [ReadingProblem]) {
    if UTF8Repair.isBinary(bytes) { return ([], [UTF8Repair.binaryProblem(file)]) }
    var documents: [Document] = []
    var problems: [ReadingProblem] = []
    let decoder = JSONDecoder()
    var number = 0
    for slice in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      guard slice.contains(where: { $0 > 0x20 }) else { continue }
      var line = Array(slice)
      if !UTF8Repair.isValid(line) {
        let repaired = UTF8Repair.repair(line)
        line = repaired.text
        if repaired.repairs > 0 {
          problems.append(
            ReadingProblem(
              .warning, file: file, line: number, "holds bytes that are not UTF-8, read as �",
              cure: "save the file as UTF-8"))
        }
      }
      do {
        let record = try decoder.decode(Record.self, from: Data(line))
        let (document, problem) = self.document(record, name: name, file: file, line: number)
        if let document { documents.append(document) }
        if let problem { problems.append(problem) }
      } catch {
        problems.append(
          ReadingProblem(
            .error, file: file, line: number,
            "is no JSON object with text fields: \(reason(error))",
            cure: #"write {"id": "a1", "date": "2023-09-14", "text": "…"} on one line"#))
      }
    }
    if documents.isEmpty, problems.isEmpty {
      problems.append(
        ReadingProblem(.error, file: file, "is empty", cure: "write one document a line"))
    }
    return (documents, problems)
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
