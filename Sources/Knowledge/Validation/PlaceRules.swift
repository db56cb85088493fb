/// What holds for the rows of `places.tsv`; their links to the generated tables are ``PlaceLinkRules``.
struct PlaceRules {
  let tables: CheckedTables

  func check(_ problems: inout ProblemList) {
    problems.checkOrder(of: tables.places, by: .id)
    for row in tables.places.rows {
      if !row.isFoldedName(.id) {
        problems.add(
          row, .id, "\"\(row.field(.id))\" is no id; write small letters, digits and single hyphens"
        )
      }
      checkNames(of: row, &problems)
      checkPoint(of: row, &problems)
      checkKind(of: row, &problems)
      for column in [PlaceColumn.state, .stands_for, .claimed_by] {
        tables.references.check(row, column, &problems)
      }
    }
  }

  private func checkNames(of row: TableRow<PlaceColumn>, _ problems: inout ProblemList) {
    guard let name = problems.required(row, .name) else { return }
    let aliases = row.list(.aliases)
    for (index, alias) in aliases.enumerated() {
      if alias == name {
        problems.add(row, .aliases, "\"\(alias)\" is the name itself; take it out")
      } else if let twin = aliases[..<index].first(where: { isSpelledAlike($0, alias) }) {
        problems.add(row, .aliases, "\"\(alias)\" is \"\(twin)\" once more; keep one")
      }
    }
  }

  /// Whether two names differ in accents, apostrophes and hyphens only; equal ones are said of the list.
  private func isSpelledAlike(_ first: String, _ second: String) -> Bool {
    first != second && PersonRules.words(of: first) == PersonRules.words(of: second)
  }

  private func checkPoint(of row: TableRow<PlaceColumn>, _ problems: inout ProblemList) {
    for column in [PlaceColumn.lat, .lon] where row.isNone(column) {
      problems.add(row, column, "\"\(column.title)\" is missing; each place has coordinates")
    }
    guard !row.isNone(.lat), !row.isNone(.lon), let point = row.point(.lat, .lon, &problems) else {
      return
    }
    if point.latitude == 0, point.longitude == 0 {
      problems.add(
        row, .lat, "0 degrees north and east is in the sea off Africa; write where the place is")
    }
  }

  private func checkKind(of row: TableRow<PlaceColumn>, _ problems: inout ProblemList) {
    guard let text = problems.required(row, .kind) else { return }
    guard let kind = PlaceKind(rawValue: text) else {
      let kinds = PlaceKind.allCases.map(\.rawValue).sorted()
      problems.add(row, .kind, "a kind of place is " + kinds.joined(separator: ", "))
      return
    }
    if kind == .seat, row.isNone(.stands_for) {
      problems.add(row, .stands_for, "a seat stands for a state or body; name it")
    }
    guard !row.isNone(.pop) else { return }
    if !kind.hasPopulation {
      problems.add(row, .pop, "only a city or capital has a population; write -")
    } else if row.count(.pop) == nil {
      problems.add(row, .pop, "\"\(row.field(.pop))\" is no number of people; write 290000 or -")
    }
  }
}
