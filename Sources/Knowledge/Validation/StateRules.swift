/// What holds for the rows of `states.tsv`.
struct StateRules {
  private static let statuses = ["disputed", "historic", "member", "observer", "territory"]

  let tables: CheckedTables

  func check(_ problems: inout ProblemList) {
    problems.checkOrder(of: tables.states, by: .id)
    var names: Set<String> = []
    var codes: Set<String> = []
    let described = describedStates()
    let capitals = capitals()
    for row in tables.states.rows {
      if !isCode(row) {
        problems.add(
          row, .id,
          "\"\(row.field(.id))\" is no code; write two letters, four for a historic state, or X- and a name"
        )
      }
      if let name = problems.required(row, .name), !names.insert(name).inserted {
        problems.add(
          row, .name, "\"\(name)\" is the name of another state too; names tell states apart")
      }
      if let code = row.optional(.iso3) {
        if !row.isCapitals(.iso3, count: 3) {
          problems.add(row, .iso3, "\"\(code)\" is no code of three letters; write KOR or -")
        } else if !codes.insert(code).inserted {
          problems.add(row, .iso3, "\"\(code)\" is the code of another state too; mend one")
        }
      }
      _ = problems.validity(row, .from, .to)
      checkStatus(of: row, isDescribed: described.contains("state/" + row.field(.id)), &problems)
      checkCapitals(of: row, capitals, &problems)
      tables.references.check(row, .claimed_by, &problems)
    }
  }

  /// Whether the id is a code of ISO 3166-1, of ISO 3166-3 or one of ours: `KP`, `SUHH`, `X-ABKHAZIA`.
  private func isCode(_ row: TableRow<StateColumn>) -> Bool {
    if row.isCapitals(.id, count: 2) || row.isCapitals(.id, count: 4) { return true }
    let parts = row.field(.id).split(separator: "-", omittingEmptySubsequences: false)
    return parts.count > 1 && parts[0] == "X"
      && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(TableRow<StateColumn>.isCapital) }
  }

  private func checkStatus(
    of row: TableRow<StateColumn>, isDescribed: Bool, _ problems: inout ProblemList
  ) {
    guard let status = problems.required(row, .status) else { return }
    switch status {
    case "historic" where row.isNone(.to):
      problems.add(row, .to, "a historic state has an end; write it")
    case "member" where !isDescribed && tables.forms.isWhole:
      problems.add(
        row, .id, "forms.tsv has no adjective and no demonym for \"\(row.field(.id))\"; add one")
    case "historic", "disputed", "member", "observer", "territory":
      if status != "historic", status != "disputed", !row.isNone(.to) {
        problems.add(row, .to, "a state that is past has the status historic; mend one")
      }
    default:
      problems.add(row, .status, "a status is " + Self.statuses.joined(separator: ", "))
    }
  }

  private func checkCapitals(
    of row: TableRow<StateColumn>, _ places: [String: TableRow<PlaceColumn>],
    _ problems: inout ProblemList
  ) {
    let status = row.field(.status)
    let names = row.list(.capital)
    if names.isEmpty, status == "member" || status == "observer" {
      problems.add(row, .capital, "a member or observer has a capital; name it")
    }
    for name in names {
      guard let place = places[name] else {
        if tables.places.isWhole { problems.add(row, .capital, "no table holds \"place/\(name)\"") }
        continue
      }
      if place.field(.kind) != "capital" {
        problems.add(
          row, .capital,
          "\"\(name)\" is of the kind \(place.field(.kind)) in places.tsv, not capital; mend one")
      }
      if status == "member", !place.list(.state).contains(row.field(.id)) {
        problems.add(
          row, .capital, "\"\(name)\" does not lie in \(row.field(.id)) in places.tsv; mend one")
      }
    }
  }

  /// The places that rows name as capitals.
  private func capitals() -> [String: TableRow<PlaceColumn>] {
    let wanted = Set(tables.states.rows.flatMap { $0.list(.capital) })
    var places: [String: TableRow<PlaceColumn>] = [:]
    for row in tables.places.rows {
      let id = row.field(.id)
      if wanted.contains(id) { places[id] = row }
    }
    return places
  }

  /// The ids of what has an adjective or a word for its people.
  private func describedStates() -> Set<String> {
    var ids: Set<String> = []
    for row in tables.forms.rows where ["adjective", "demonym"].contains(row.field(.kind)) {
      ids.formUnion(row.list(.targets).compactMap { tables.references.id(of: $0) })
    }
    return ids
  }
}
