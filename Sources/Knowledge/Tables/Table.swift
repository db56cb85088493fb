/// One line of a table: its fields and where it stands.
struct TableRow {
  let file: String
  let line: Int
  /// The text of the whole table; fields are decoded when they are asked for.
  let bytes: [UInt8]
  /// Where each field ends; the first begins at ``start``, the others one byte after the end of the one before.
  let start: Int
  let ends: ArraySlice<Int32>
  let columns: [String]

  /// The field at a place, from 0.
  func field(_ index: Int) -> String {
    let first = index == 0 ? start : Int(ends[ends.startIndex + index - 1]) + 1
    return String(decoding: bytes[first..<Int(ends[ends.startIndex + index])], as: UTF8.self)
  }

  /// The field of a named column; `-` reads as `nil`.
  func optional(_ column: String) -> String? {
    guard let index = columns.firstIndex(of: column) else { return nil }
    let text = field(index)
    return text == "-" ? nil : text
  }

  /// The field of a named column, which must not be `-`.
  func required(_ column: String) throws(KnowledgeError) -> String {
    guard let text = optional(column), !text.isEmpty else {
      throw error(column, "\"\(column)\" is missing; write it, or take the row out")
    }
    return text
  }

  /// The items of a list.
  func list(_ column: String) -> [String] {
    guard let text = optional(column) else { return [] }
    guard text.utf8.contains(UInt8(ascii: "|")) else { return text.isEmpty ? [] : [text] }
    return text.utf8.split(separator: UInt8(ascii: "|")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A date, whole or cut; `-` reads as `nil`.
  func date(_ column: String) throws(KnowledgeError) -> CalendarSpan? {
    guard let text = optional(column) else { return nil }
    guard let span = CalendarSpan(iso: text) else {
      throw error(column, "\"\(text)\" is no date; write 2011-12-17, 2011-12, 2011 or -")
    }
    return span
  }

  /// The validity of columns `from` and `to`.
  func validity() throws(KnowledgeError) -> Validity {
    let validity = Validity(from: try date("from"), to: try date("to"))
    if let from = validity.from, let to = validity.to, from.first > to.last {
      throw error("to", "ends before it begins")
    }
    return validity
  }

  /// A decimal number; `-` reads as `nil`.
  func number(_ column: String, in range: ClosedRange<Double>) throws(KnowledgeError) -> Double? {
    guard let text = optional(column) else { return nil }
    guard let value = Double(text), range.contains(value) else {
      throw error(
        column, "\"\(text)\" is no number from \(range.lowerBound) to \(range.upperBound)")
    }
    return value
  }

  /// An error that names a column of this row.
  func error(_ column: String, _ reason: String) -> KnowledgeError {
    .badRow(
      file: file, line: line, column: (columns.firstIndex(of: column) ?? 0) + 1, reason: reason)
  }
}

/// A table of tab-separated values: one header line, `#` comments, one fact a row.
struct Table {
  let rows: [TableRow]

  /// Reads a table with a header line.
  ///
  /// - Parameters:
  ///   - text: the table, in UTF-8
  ///   - file: its name, for messages
  ///   - columns: the columns that it must have, in their order
  /// - Throws: ``KnowledgeError/badRow(file:line:column:reason:)`` for the first row that does not fit
  init(_ text: String, file: String, columns: [String]) throws(KnowledgeError) {
    var rows: [TableRow] = []
    var hasHeader = false
    for line in Self.lines(text, file: file) {
      guard hasHeader else {
        let fields = (0..<line.ends.count).map(line.field)
        guard fields == columns else {
          throw .badRow(
            file: file, line: line.line, column: 1,
            reason: "the first line must name the columns: " + columns.joined(separator: " "))
        }
        hasHeader = true
        continue
      }
      rows.append(try Self.row(line, columns))
    }
    self.rows = rows
  }

  /// Reads a table whose rows begin with a letter that says which columns follow.
  init(_ text: String, file: String, rowColumns: [String: [String]]) throws(KnowledgeError) {
    var rows: [TableRow] = []
    let headers = rowColumns.mapValues { ["row"] + $0 }
    for line in Self.lines(text, file: file) {
      let letter = line.field(0)
      guard let header = headers[letter] else {
        let known = rowColumns.keys.sorted().joined(separator: " or ")
        throw .badRow(
          file: file, line: line.line, column: 1,
          reason: "a row begins with \(known), not \"\(letter)\"")
      }
      rows.append(try Self.row(line, header))
    }
    self.rows = rows
  }

  /// The lines that are no comments, cut into fields, without columns yet.
  private static func lines(_ text: String, file: String) -> [TableRow] {
    let bytes = Array(text.utf8)
    var ends: [Int32] = []
    var lines: [(line: Int, start: Int, fields: Range<Int>)] = []
    var line = 1
    var start = 0
    while start < bytes.count {
      var index = start
      let first = ends.count
      let isComment = bytes[start] == UInt8(ascii: "#")
      while index < bytes.count, bytes[index] != UInt8(ascii: "\n") {
        if !isComment, bytes[index] == UInt8(ascii: "\t") { ends.append(Int32(index)) }
        index += 1
      }
      if !isComment, index > start {
        ends.append(Int32(index))
        lines.append((line, start, first..<ends.count))
      }
      start = index + 1
      line += 1
    }
    return lines.map { line in
      TableRow(
        file: file, line: line.line, bytes: bytes, start: line.start, ends: ends[line.fields],
        columns: [])
    }
  }

  private static func row(
    _ line: TableRow, _ columns: [String]
  ) throws(KnowledgeError) -> TableRow {
    guard line.ends.count == columns.count else {
      throw .badRow(
        file: line.file, line: line.line,
        column: min(line.ends.count, columns.count) + (line.ends.count > columns.count ? 1 : 0),
        reason: "has \(line.ends.count) fields, needs \(columns.count), parted by one tab each")
    }
    return TableRow(
      file: line.file, line: line.line, bytes: line.bytes, start: line.start, ends: line.ends,
      columns: columns)
  }
}
