/// One row of a table, with columns that are known.
struct TableRow<Column: TableColumns>: Sendable {
  let text: TableText
  let line: TableText.Line

  /// Takes a line that must have one field for each column.
  init(_ text: TableText, _ line: TableText.Line) throws(KnowledgeError) {
    let count = Int(line.fieldCount)
    let wanted = Column.allCases.count
    guard count == wanted else {
      throw .badRow(
        file: text.file, line: Int(line.number),
        column: min(count, wanted) + (count > wanted ? 1 : 0),
        reason: "has \(count) fields, needs \(wanted), parted by one tab each")
    }
    self.text = text
    self.line = line
  }

  /// The bytes of a field in the text of the table.
  func range(_ column: Column) -> Range<Int> {
    text.range(of: column.rawValue, in: line)
  }

  /// Whether a field is `-`: none, open or unknown.
  func isNone(_ column: Column) -> Bool {
    let range = range(column)
    return range.count == 1 && text.bytes[range.lowerBound] == UInt8(ascii: "-")
  }

  /// The field as it stands.
  func field(_ column: Column) -> String {
    text.text(of: column.rawValue, in: line)
  }

  /// The field; `-` reads as `nil`.
  func optional(_ column: Column) -> String? {
    isNone(column) ? nil : field(column)
  }

  /// The field, which must not be `-`.
  func required(_ column: Column) throws(KnowledgeError) -> String {
    guard !isNone(column), !range(column).isEmpty else {
      throw error(column, "\"\(column.title)\" is missing; write it, or take the row out")
    }
    return field(column)
  }

  /// The bytes of the items of a list.
  func items(_ column: Column) -> [Range<Int>] {
    guard !isNone(column) else { return [] }
    let range = range(column)
    var items: [Range<Int>] = []
    var start = range.lowerBound
    for index in range where text.bytes[index] == UInt8(ascii: "|") {
      if index > start { items.append(start..<index) }
      start = index + 1
    }
    if range.upperBound > start { items.append(start..<range.upperBound) }
    return items
  }

  /// The items of a list.
  func list(_ column: Column) -> [String] {
    items(column).map { String(decoding: text.bytes[$0], as: UTF8.self) }
  }

  /// A date, whole or cut; `-` reads as `nil`.
  func date(_ column: Column) throws(KnowledgeError) -> CalendarSpan? {
    guard !isNone(column) else { return nil }
    let bytes = text.bytes
    guard let span = CalendarSpan(iso: bytes.span.extracting(range(column))) else {
      throw error(
        column, "\"\(field(column))\" is no date; write 2011-12-17, 2011-12, 2011 or -")
    }
    return span
  }

  /// When the row's fact holds.
  func validity(_ from: Column, _ to: Column) throws(KnowledgeError) -> Validity {
    let validity = Validity(from: try date(from), to: try date(to))
    if let first = validity.from, let last = validity.to, first.first > last.last {
      throw error(to, "ends before it begins")
    }
    return validity
  }

  /// A decimal number; `-` reads as `nil`.
  func number(_ column: Column, in range: ClosedRange<Double>) throws(KnowledgeError) -> Double? {
    guard !isNone(column) else { return nil }
    let bytes = text.bytes
    guard let value = DecimalNumber.value(bytes.span.extracting(self.range(column))),
      range.contains(value)
    else {
      throw error(
        column, "\"\(field(column))\" is no number from \(range.lowerBound) to \(range.upperBound)")
    }
    return value
  }

  /// An error that names a column of this row.
  func error(_ column: Column, _ reason: String) -> KnowledgeError {
    .badRow(
      file: text.file, line: Int(line.number), column: column.rawValue + 1, reason: reason)
  }
}

extension TableText {
  /// The rows of a table whose first line names its columns.
  func rows<Column: TableColumns>(
    _ type: Column.Type
  ) throws(KnowledgeError) -> [TableRow<Column>] {
    guard let header = lines.first else { return [] }
    let titles = (0..<Int(header.fieldCount)).map { text(of: $0, in: header) }
    guard titles == Column.titles else {
      throw wrongHeader(Column.titles, line: Int(header.number))
    }
    var rows: [TableRow<Column>] = []
    rows.reserveCapacity(lines.count)
    for line in lines.dropFirst() { rows.append(try TableRow(self, line)) }
    return rows
  }

  private func wrongHeader(_ titles: [String], line: Int) -> KnowledgeError {
    .badRow(
      file: file, line: line, column: 1,
      reason: "the first line must name the columns: " + titles.joined(separator: " "))
  }
}
