internal import Extractor

/// Reads one text file as one document.
struct TextFileReader {
  /// The document, or `nil`, and what was wrong.
  ///
  /// - Parameters:
  ///   - bytes: the file's bytes
  ///   - id: the id that the document gets
  ///   - file: the file's name, for messages
  /// - Returns: the document, unless there is none, and what was wrong
  static func read(
    _ bytes: [UInt8], id: String, file: String
  ) -> (document: Document?, problems: [ReadingProblem]) {
    var problems: [ReadingProblem] = []
    if UTF8Repair.isBinary(bytes) { return (nil, [UTF8Repair.binaryProblem(file)]) }
    var text = bytes
    if !UTF8Repair.isValid(bytes) {
      let repaired = UTF8Repair.repair(bytes)
      text = repaired.text
      if repaired.repairs > 0 {
        problems.append(
          ReadingProblem(
            .warning, file: file, line: firstBadLine(bytes),
            "\(repaired.repairs) byte sequence\(repaired.repairs == 1 ? " is" : "s are") not UTF-8 and read as �",
            cure: "save the file as UTF-8"))
      }
    }
    let header = HeaderReader.read(text)
    guard text[header.bodyStart...].contains(where: { $0 > 0x20 }) else {
      problems.append(
        ReadingProblem(
          .error, file: file, bytes.isEmpty ? "is empty" : "has no text",
          cure: "write some, or take it out")
      )
      return (nil, problems)
    }
    let date = header.date ?? HeaderReader.dateInName(file)
    if let bad = header.badDate {
      problems.append(
        ReadingProblem(
          .error, file: file, line: bad.line, "the date \"\(bad.text)\" cannot be read",
          cure: "write Date: 2023-09-14"))
    } else if date == nil {
      problems.append(
        ReadingProblem(
          .error, file: file, line: 1, "has no date, so it is kept as undated",
          cure: "begin it with a line Date: 2023-09-14"))
    }
    let document = Document(
      id: id, date: date, title: header.title, text: text, bodyStart: header.bodyStart, source: file
    )
    return (document, problems)
  }

  /// The line of the first malformed byte.
  private static func firstBadLine(_ bytes: [UInt8]) -> Int {
    var line = 1
    var decoder = UTF8()
    var iterator = bytes.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue("\n"): line += 1
      case .scalarValue: break
      case .emptyInput, .error: return line
      }
    }
  }
}
