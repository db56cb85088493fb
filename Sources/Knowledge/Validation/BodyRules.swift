/// What holds for the rows of `bodies.tsv`.
struct BodyRules {
  private static let kinds = [
    "agency", "body", "club", "company", "media", "military", "party", "university",
  ]

  let tables: CheckedTables

  func check(_ problems: inout ProblemList) {
    problems.checkOrder(of: tables.bodies, by: .id)
    for row in tables.bodies.rows {
      let id = row.field(.id)
      if !row.isFoldedName(.id, capitals: true) {
        problems.add(row, .id, "\"\(id)\" is no id; write letters, digits and single hyphens")
      }
      if tables.references.states.contains(id) {
        problems.add(row, .id, "\"\(id)\" is a state too; give the body another id")
      }
      _ = problems.required(row, .name)
      if let kind = problems.required(row, .kind), !Self.kinds.contains(kind) {
        problems.add(row, .kind, "a kind of body is " + Self.kinds.joined(separator: ", "))
      }
    }
  }
}
