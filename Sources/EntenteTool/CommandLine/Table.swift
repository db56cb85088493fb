/// Rows of values under named columns, to be printed in any of the formats.
///
/// ```swift
/// var table = Table([TableColumn("entity"), TableColumn("weight", .number)])
/// table.append([.text("North Korea"), .integer(12)])
/// print(table.text(as: .csv))
/// ```
struct Table: Equatable, Sendable {
  /// The columns in order.
  let columns: [TableColumn]
  /// The rows in order, each as long as the columns.
  private(set) var rows: [[TableCell]] = []

  /// Starts a table without rows.
  init(_ columns: [TableColumn]) {
    self.columns = columns
  }

  /// Whether the table has no rows.
  var isEmpty: Bool { rows.isEmpty }

  /// Adds a row.
  ///
  /// - Precondition: It has one cell for each column.
  mutating func append(_ row: [TableCell]) {
    precondition(row.count == columns.count, "a row has one cell for each column")
    rows.append(row)
  }

  /// The table without the columns that only machines want.
  private var forPeople: Table { keepingColumns { !$0.isForMachines } }

  /// The table without the columns that only people want.
  var forMachines: Table { keepingColumns { !$0.isForPeople } }

  private func keepingColumns(_ isKept: (TableColumn) -> Bool) -> Table {
    let kept = columns.indices.filter { isKept(columns[$0]) }
    guard kept.count < columns.count else { return self }
    var table = Table(kept.map { columns[$0] })
    table.rows = rows.map { row in kept.map { row[$0] } }
    return table
  }

  /// The first rows of the table.
  func prefix(_ count: Int?) -> Table {
    guard let count, count < rows.count else { return self }
    var table = self
    table.rows = Array(rows.prefix(count))
    return table
  }

  /// The whole table in a format, ending in a line break unless it is empty.
  ///
  /// - Parameters:
  ///   - format: The format.
  ///   - width: The columns of the terminal that a plain table must fit, or nil for no limit.
  ///   - style: How headings of a plain table are marked.
  /// - Returns: The lines of the table.
  /// - Complexity: O(cells).
  func text(as format: TableFormat, width: Int? = nil, style: TextStyle = .plain) -> String {
    switch format {
    case .table: forPeople.plainText(width: width, style: style)
    case .json: forMachines.jsonText()
    case .jsonl: forMachines.jsonLines()
    case .csv: forMachines.csvText()
    case .tsv: forMachines.tsvText()
    case .markdown: forPeople.markdownText()
    }
  }
}
