/// What holds for the text of any table: UTF-8, one line feed after each line, no stray blanks, no empty fields.
struct TextRules {
  let text: TableText
  /// Whether it has rows; other texts are there to be read by people.
  let isTable: Bool

  func check(_ problems: inout ProblemList) {
    checkBytes(&problems)
    guard isTable else { return }
    for line in text.lines {
      for field in 0..<Int(line.fieldCount) {
        if let reason = reason(against: text.range(of: field, in: line)) {
          add(line: Int(line.number), column: field + 1, reason, &problems)
        }
      }
    }
  }

  private func add(line: Int, column: Int, _ reason: String, _ problems: inout ProblemList) {
    problems.add(.badRow(file: text.file, line: line, column: column, reason: reason))
  }

  // MARK: - Bytes

  private func checkBytes(_ problems: inout ProblemList) {
    let bytes = text.bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      add(line: 1, column: 1, "begins with a byte-order mark; take it out", &problems)
    }
    if String(validating: bytes, as: UTF8.self) == nil { addMalformed(&problems) }
    let span = bytes.span
    let lineFeed = UInt8(ascii: "\n")
    var line = 1
    var before = lineFeed
    var hasReturn = false
    for index in span.indices {
      let byte = span[index]
      if byte == lineFeed {
        if before == lineFeed, isTable {
          add(line: line, column: 1, "a blank line; take it out", &problems)
        }
        line += 1
      } else if byte == UInt8(ascii: "\r"), !hasReturn {
        hasReturn = true
        add(
          line: line, column: 1, "has a carriage return; end lines with a line feed alone",
          &problems)
      }
      before = byte
    }
    if before != lineFeed {
      add(
        line: line, column: 1, "has no line feed at its end; the last line needs one too", &problems
      )
    }
  }

  /// Names the first field that is no UTF-8.
  private func addMalformed(_ problems: inout ProblemList) {
    let lines = text.bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated()
    where String(validating: line, as: UTF8.self) == nil {
      let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
      let field = fields.firstIndex { String(validating: $0, as: UTF8.self) == nil } ?? 0
      add(line: number + 1, column: field + 1, "is no UTF-8; save the file as UTF-8", &problems)
      return
    }
  }

  // MARK: - Fields

  private func reason(against field: Range<Int>) -> String? {
    guard !field.isEmpty else { return "is empty; write - for none" }
    let bytes = text.bytes
    let span = bytes.span
    var before = UInt8(ascii: " ")
    var isList = false
    for index in field {
      let byte = span[index]
      let isStray =
        byte == UInt8(ascii: " ") ? before == byte : byte == 0xA0 && before == 0xC2
      if isStray { return stray(field) }
      if byte == UInt8(ascii: "|") { isList = true }
      before = byte
    }
    if before == UInt8(ascii: " ") { return stray(field) }
    return isList ? reason(againstList: field) : nil
  }

  private func stray(_ field: Range<Int>) -> String {
    "\"\(string(field))\" has a stray blank; write single blanks, between words only"
  }

  private func reason(againstList field: Range<Int>) -> String? {
    let items = string(field).split(separator: "|", omittingEmptySubsequences: false)
    var seen: Set<Substring> = []
    for item in items {
      if item.isEmpty { return "has an empty item; part items by a single |" }
      if item == "-" { return "has an item -; write the items alone" }
      if item.first == " " || item.last == " " { return stray(field) }
      guard seen.insert(item).inserted else { return "has \"\(item)\" twice; keep one" }
    }
    return nil
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: text.bytes[range], as: UTF8.self)
  }
}
