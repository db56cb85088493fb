extension ProblemList {
  /// Checks that the rows of each text ascend by a column, in the order of bytes, and have each key once.
  mutating func checkOrder<Column>(
    of table: CheckedTable<Column>, by column: Column, repeats: Bool = false
  ) {
    for rows in table.texts { checkOrder(of: rows, by: column, repeats: repeats) }
  }

  /// Checks that rows ascend by a column; several may have one key if `repeats` says so.
  mutating func checkOrder<Column>(
    of rows: [TableRow<Column>], by column: Column, repeats: Bool = false
  ) {
    var seen: Set<String> = []
    var last = ""
    for row in rows {
      let key = row.field(column)
      if !repeats, !seen.insert(key).inserted {
        add(row, column, "\"\(key)\" stands in the table twice; keep one row")
      } else if key.utf8.lexicographicallyPrecedes(last.utf8) {
        add(
          row, column,
          "\"\(key)\" after \"\(last)\"; sort the rows by \(column.title), in the order of bytes")
      }
      last = key
    }
  }
}
