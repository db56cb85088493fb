/// A table in all its texts, cut into rows.
struct CheckedTable<Column: TableColumns>: Sendable {
  /// The rows of each text.
  let texts: [[TableRow<Column>]]
  /// The rows that no later text replaces.
  let rows: [TableRow<Column>]
  /// Whether it is there and all rows could be read, so that what it does not hold does not exist.
  let isWhole: Bool

  init(_ texts: [TableText], key: Column, _ problems: inout ProblemList) {
    let count = problems.count
    self.texts = texts.map { problems.rows(Column.self, of: $0) }
    isWhole = !texts.isEmpty && problems.count == count
    guard self.texts.count > 1 else {
      rows = self.texts.first ?? []
      return
    }
    var last: [String: Int] = [:]
    for (index, text) in self.texts.enumerated() {
      for row in text { last[row.field(key)] = index }
    }
    rows = self.texts.enumerated().flatMap { index, text in
      text.filter { last[$0.field(key)] == index }
    }
  }
}

/// The tables to check: each cut into rows, and what may be referred to.
struct CheckedTables: Sendable {
  let states: CheckedTable<StateColumn>
  let places: CheckedTable<PlaceColumn>
  let bodies: CheckedTable<BodyColumn>
  let forms: CheckedTable<FormColumn>
  let roles: CheckedTable<RoleColumn>
  let cities: CheckedTable<CityColumn>
  let regions: CheckedTable<RegionColumn>
  let manifests: [TableText]
  /// The leaders' texts, with the code that each is named after.
  let leaders: [(code: String, text: TableText)]
  let references: References

  /// Cuts the tables and checks what is to be said of them as texts.
  init(_ source: TableSource, _ problems: inout ProblemList) {
    var texts: [String: [TableText]] = [:]
    var leaders: [(code: String, text: TableText)] = []
    for file in source.files {
      let text = TableText(file.bytes, file: file.name)
      TextRules(text: text, isTable: file.path.hasSuffix(".tsv")).check(&problems)
      if file.path.hasPrefix("leaders/"), file.path.hasSuffix(".tsv") {
        leaders.append((String(file.path.dropFirst(8).dropLast(4)), text))
      } else if file.path == "MANIFEST.tsv" || TableSource.paths.contains(file.path) {
        texts[file.path, default: []].append(text)
      } else if file.path.hasSuffix(".tsv") {
        let reason = "no such table is read; the tables are \(Self.paths)"
        problems.add(.badRow(file: file.name, line: 1, column: 1, reason: reason))
      }
    }
    for path in Self.needed where texts[path] == nil { problems.add(.missingTable(path)) }
    func table<Column>(
      _ path: String, key: Column, _ problems: inout ProblemList
    ) -> CheckedTable<Column> {
      CheckedTable(texts[path] ?? [], key: key, &problems)
    }
    states = table("states.tsv", key: .id, &problems)
    places = table("places.tsv", key: .id, &problems)
    bodies = table("bodies.tsv", key: .id, &problems)
    forms = table("forms.tsv", key: .form, &problems)
    roles = table("roles.tsv", key: .role, &problems)
    cities = table("cities.tsv", key: .geonameid, &problems)
    regions = table("admin1.tsv", key: .code, &problems)
    manifests = texts["MANIFEST.tsv"] ?? []
    self.leaders = leaders
    references = References(states: states, places: places, bodies: bodies)
  }

  /// The tables without which nothing can be read; those of cities and regions may be left out.
  private static let needed = TableSource.paths.filter { $0 != "cities.tsv" && $0 != "admin1.tsv" }

  private static var paths: String {
    TableSource.paths.sorted().joined(separator: ", ") + " and leaders/XX.tsv"
  }
}
