/// What holds for the rows `A`, `O`, `S` and `V` of the leaders' files.
struct OfficeRules {
  let tables: CheckedTables
  let leaders: Leaders

  func check(_ problems: inout ProblemList) {
    let roles = Set(tables.roles.rows.map { $0.field(.role) })
    for text in leaders.texts {
      let file = text.text.file
      if tables.references.isUnknown(text.code) {
        let reason = "the file is named after no state or body: \"\(text.code)\""
        problems.add(.badRow(file: file, line: 1, column: 1, reason: reason))
      }
      if leaders.coverages[text.code] == nil, !leaders.broken.contains(text.code) {
        let reason =
          "has no row A; begin with A, the month as of which it holds, the first complete year and a note"
        problems.add(.badRow(file: file, line: 1, column: 1, reason: reason))
      }
      if let row = text.coverage { check(row, &problems) }
      problems.checkOrder(of: text.offices, by: .role)
      for row in text.offices {
        if tables.roles.isWhole, !roles.contains(row.field(.role)) {
          problems.add(row, .role, "roles.tsv holds no \"\(row.field(.role))\"")
        }
        _ = problems.required(row, .title)
      }
      for row in text.shared + text.vacant
      where leaders.offices[text.code + "." + row.field(.role)] == nil && text.isWhole {
        problems.add(row, .role, "the file has no row O for \"\(row.field(.role))\"")
      }
    }
  }

  private func check(_ row: TableRow<CoverageColumn>, _ problems: inout ProblemList) {
    if CalendarSpan(iso: row.field(.as_of))?.grain != .month {
      problems.add(row, .as_of, "\"\(row.field(.as_of))\" is no month; write 2025-12")
    }
    if !row.isNone(.complete), CalendarSpan(iso: row.field(.complete))?.grain != .year {
      problems.add(row, .complete, "\"\(row.field(.complete))\" is no year; write 1990 or -")
    }
  }
}
