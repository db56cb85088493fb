/// What holds for the rows of `forms.tsv`.
struct FormRules {
  private static let kinds = [
    "abbreviation", "adjective", "demonym", "name", "nickname", "official",
  ]

  /// Two rows that say the same.
  private struct Statement: Hashable {
    let name: FoldedName
    let rest: [String]
  }

  let tables: CheckedTables

  func check(_ problems: inout ProblemList) {
    problems.checkOrder(of: tables.forms, by: .form, repeats: true)
    let plain = PlainNames(tables)
    var seen: [Statement: TableRow<FormColumn>] = [:]
    for row in tables.forms.rows {
      checkFields(of: row, &problems)
      checkCondition(of: row, plain, &problems)
      let name = FoldedName(row.field(.form))
      let rest = [FormColumn.kind, .targets, .from, .to, .cond].map(row.field)
      let before = seen.updateValue(row, forKey: Statement(name: name, rest: rest))
      if let before, before.text.file == row.text.file {
        problems.add(row, .form, "says what line \(before.line.number) says; keep one row")
      }
      guard row.isNone(.cond) else { continue }
      for target in row.list(.targets) {
        guard let id = tables.references.id(of: target), plain.ids(named: name).contains(id) else {
          continue
        }
        problems.add(
          row, .form,
          "\"\(row.field(.form))\" is a plain name of \(id) already; take the row out or give it a condition"
        )
      }
    }
  }

  private func checkFields(of row: TableRow<FormColumn>, _ problems: inout ProblemList) {
    if let form = problems.required(row, .form),
      !form.contains(where: { $0.isLetter || $0.isNumber })
    {
      problems.add(row, .form, "\"\(form)\" holds no word")
    }
    if let kind = problems.required(row, .kind), !Self.kinds.contains(kind) {
      problems.add(row, .kind, "a form is " + Self.kinds.joined(separator: ", "))
    }
    if row.isNone(.targets) { problems.add(row, .targets, "names no target") }
    tables.references.check(row, .targets, &problems)
    _ = problems.validity(row, .from, .to)
  }

  private func checkCondition(
    of row: TableRow<FormColumn>, _ plain: PlainNames, _ problems: inout ProblemList
  ) {
    var seen: Set<Substring> = []
    let text = row.optional(.cond) ?? ""
    for item in text.split(separator: ";", omittingEmptySubsequences: text.isEmpty) {
      if !seen.insert(item).inserted {
        problems.add(row, .cond, "has \"\(item)\" twice; keep one")
      }
      if ["the", "context", "container"].contains(item) { continue }
      guard item.hasPrefix("near:"), item.utf8.count > 5 else {
        problems.add(
          row, .cond, "\"\(item)\" is no condition; write the, context, container or near:KP,KR")
        continue
      }
      for code in item.dropFirst(5).split(separator: ",", omittingEmptySubsequences: false) {
        guard let id = tables.references.id(of: code) else {
          if tables.references.isWhole { problems.add(row, .cond, "no table holds \"\(code)\"") }
          continue
        }
        if tables.forms.isWhole, !plain.hasName(id) {
          problems.add(
            row, .cond,
            "near:\(code) never holds, since all names of \(id) have conditions; give it one without"
          )
        }
      }
    }
  }
}
