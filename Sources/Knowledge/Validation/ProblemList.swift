/// Collects what is wrong with tables.
struct ProblemList {
  private var problems: [KnowledgeError] = []

  mutating func add(_ problem: KnowledgeError) {
    problems.append(problem)
  }

  /// The number of problems.
  var count: Int { problems.count }

  /// Adds a problem of a field.
  mutating func add<Column>(_ row: TableRow<Column>, _ column: Column, _ reason: String) {
    problems.append(row.error(column, reason))
  }

  /// The problems in ascending order of file, line and column.
  func sorted() -> [KnowledgeError] {
    let keyed = problems.map { (place: Self.place(of: $0), problem: $0) }
    return keyed.sorted { $0.place < $1.place }.map(\.problem)
  }

  private static func place(of problem: KnowledgeError) -> (String, Int, Int, String) {
    switch problem {
    case .badRow(let file, let line, let column, let reason): (file, line, column, reason)
    case .missingTable(let name): (name, 0, 0, "")
    }
  }
}

/// Reading fields, where what cannot be read is a problem and no end of the reading.
extension ProblemList {
  /// What a field says; `nil` if that is nothing or cannot be read.
  mutating func value<Value>(of read: () throws(KnowledgeError) -> Value?) -> Value? {
    do {
      return try read()
    } catch {
      add(error)
      return nil
    }
  }

  /// A field that must not be `-`.
  mutating func required<Column>(_ row: TableRow<Column>, _ column: Column) -> String? {
    // That it is empty is said of the text.
    row.range(column).isEmpty
      ? nil : value { () throws(KnowledgeError) in try row.required(column) }
  }

  /// A date; `nil` for `-` and what is no date.
  mutating func date<Column>(_ row: TableRow<Column>, _ column: Column) -> CalendarSpan? {
    row.range(column).isEmpty ? nil : value { () throws(KnowledgeError) in try row.date(column) }
  }

  /// Two dates, of which the second must not lie before the first.
  mutating func validity<Column>(
    _ row: TableRow<Column>, _ from: Column, _ to: Column
  ) -> Validity {
    let validity = Validity(from: date(row, from), to: date(row, to))
    if let first = validity.from, let last = validity.to, first.first > last.last {
      add(row, to, "ends before it begins")
    }
    return validity
  }

  /// The rows of a table whose first line names its columns, but those that have not as many fields.
  mutating func rows<Column>(_ type: Column.Type, of text: TableText) -> [TableRow<Column>] {
    do {
      return try text.rows(type)
    } catch .badRow(_, let line, _, _) where line > text.lines.first.map({ Int($0.number) }) ?? 1 {
      return text.lines.dropFirst().compactMap { row(type, text, $0) }
    } catch {
      add(error)
      return []
    }
  }

  /// A row, if it has as many fields as there are columns.
  mutating func row<Column>(
    _ type: Column.Type, _ text: TableText, _ line: TableText.Line
  ) -> TableRow<Column>? {
    value { () throws(KnowledgeError) in try TableRow<Column>(text, line) }
  }
}
