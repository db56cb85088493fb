/// What holds for the rows of `roles.tsv`.
struct RoleRules {
  let tables: CheckedTables

  func check(_ problems: inout ProblemList) {
    problems.checkOrder(of: tables.roles, by: .role)
    for row in tables.roles.rows {
      if !row.isFoldedName(.role) {
        problems.add(
          row, .role, "\"\(row.field(.role))\" is no role; write small letters and single hyphens")
      }
      _ = problems.required(row, .label)
      if !(1...9).contains(row.count(.rank) ?? 0) {
        problems.add(row, .rank, "a rank is a number from 1 to 9")
      }
      for title in row.list(.titles) where title != title.lowercased() {
        problems.add(row, .titles, "\"\(title)\" has a capital; write titles in lower case")
      }
    }
  }
}
