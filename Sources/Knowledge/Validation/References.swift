/// What rows may refer to: states and bodies by code, all by id.
struct References: Sendable {
  let states: Set<String>
  let bodies: Set<String>
  let places: Set<String>
  /// Whether all rows could be read; otherwise nobody can say that something does not exist.
  let isWhole: Bool

  init(
    states: CheckedTable<StateColumn>, places: CheckedTable<PlaceColumn>,
    bodies: CheckedTable<BodyColumn>
  ) {
    self.states = Set(states.rows.map { $0.field(.id) })
    self.places = Set(places.rows.map { $0.field(.id) })
    self.bodies = Set(bodies.rows.map { $0.field(.id) })
    isWhole = states.isWhole && places.isWhole && bodies.isWhole
  }

  /// Whether something is referred to that no table holds.
  func isUnknown(_ reference: some StringProtocol) -> Bool {
    isWhole && id(of: reference) == nil
  }

  /// The id of what a code or an id refers to; `nil` if no table holds it.
  func id(of reference: some StringProtocol) -> String? {
    let reference = String(reference)
    guard let slash = reference.firstIndex(of: "/") else {
      if states.contains(reference) { return "state/" + reference }
      return bodies.contains(reference) ? "organisation/" + reference : nil
    }
    let code = String(reference[reference.index(after: slash)...])
    let isHeld =
      switch reference[..<slash] {
      case "state": states.contains(code)
      case "place": places.contains(code)
      case "organisation": bodies.contains(code)
      default: false
      }
    return isHeld ? reference : nil
  }

  /// Adds a problem for each item of a list that refers to nothing.
  func check<Column>(_ row: TableRow<Column>, _ column: Column, _ problems: inout ProblemList) {
    for reference in row.list(column) where isUnknown(reference) {
      problems.add(row, column, "no table holds \"\(reference)\"")
    }
  }
}
