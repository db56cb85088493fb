/// One line of a table: its fields and where it stands.
struct TableRow {
  let file: String
  let line: Int
  let fields: [String]
  let columns: [String: Int]

  /// The field of a named column; `-` reads as `nil`.
  func optional(_ column: String) -> String? {
    guard let index = columns[column], fields[index] != "-" else { return nil }
    return fields[index]
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
    optional(column)?.split(separator: "|").map(String.init) ?? []
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
    .badRow(file: file, line: line, column: (columns[column] ?? 0) + 1, reason: reason)
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
    var header: [String: Int]?
    for (number, fields) in Self.lines(text) {
      guard let known = header else {
        guard fields == columns else {
          throw .badRow(
            file: file, line: number, column: 1,
            reason: "the first line must name the columns: " + columns.joined(separator: " "))
        }
        header = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
        continue
      }
      rows.append(try Self.row(fields, known, columns.count, file, number))
    }
    self.rows = rows
  }

  /// Reads a table whose rows begin with a letter that says which columns follow.
  init(_ text: String, file: String, rowColumns: [String: [String]]) throws(KnowledgeError) {
    var rows: [TableRow] = []
    let headers = rowColumns.mapValues { names in
      Dictionary(uniqueKeysWithValues: names.enumerated().map { ($1, $0 + 1) })
        .merging(["row": 0]) { first, _ in first }
    }
    for (number, fields) in Self.lines(text) {
      guard let header = headers[fields[0]] else {
        let known = rowColumns.keys.sorted().joined(separator: " or ")
        throw .badRow(
          file: file, line: number, column: 1,
          reason: "a row begins with \(known), not \"\(fields[0])\"")
      }
      rows.append(try Self.row(fields, header, header.count, file, number))
    }
    self.rows = rows
  }

  private static func lines(_ text: String) -> [(number: Int, fields: [String])] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .enumerated()
      .compactMap { number, line in
        guard let first = line.first, first != UInt8(ascii: "#") else { return nil }
        let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
        return (number + 1, fields.map { String(decoding: $0, as: UTF8.self) })
      }
  }

  private static func row(
    _ fields: [String], _ columns: [String: Int], _ count: Int, _ file: String, _ line: Int
  ) throws(KnowledgeError) -> TableRow {
    guard fields.count == count else {
      throw .badRow(
        file: file, line: line, column: min(fields.count, count) + (fields.count > count ? 1 : 0),
        reason: "has \(fields.count) fields, needs \(count), parted by one tab each")
    }
    return TableRow(file: file, line: line, fields: fields, columns: columns)
  }
}
