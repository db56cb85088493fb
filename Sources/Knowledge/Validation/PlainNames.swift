/// The names that states, places and bodies have by their own rows, and who is named without a condition.
struct PlainNames {
  private var named: [FoldedName: Set<String>] = [:]
  private var unconditioned: Set<String> = []

  init(_ tables: CheckedTables) {
    var conditioned: Set<FoldedName> = []
    for row in tables.forms.rows {
      if row.isNone(.cond) {
        unconditioned.formUnion(row.list(.targets).compactMap { tables.references.id(of: $0) })
      } else {
        conditioned.insert(FoldedName(row.field(.form)))
      }
    }
    for row in tables.states.rows {
      add(
        [row.field(.name)] + (row.optional(.official).map { [$0] } ?? []),
        "state/" + row.field(.id), conditioned)
    }
    for row in tables.places.rows {
      add([row.field(.name)] + row.list(.aliases), "place/" + row.field(.id), conditioned)
    }
    for row in tables.bodies.rows {
      add([row.field(.name)] + row.list(.aliases), "organisation/" + row.field(.id), conditioned)
    }
  }

  private mutating func add(_ names: [String], _ id: String, _ conditioned: Set<FoldedName>) {
    for name in names.map({ FoldedName($0) }) {
      named[name, default: []].insert(id)
      // A condition in forms.tsv replaces the plain name.
      if !conditioned.contains(name) { unconditioned.insert(id) }
    }
  }

  /// The ids whose own rows give them a name.
  func ids(named name: FoldedName) -> Set<String> {
    named[name] ?? []
  }

  /// Whether a text can name it without a condition.
  func hasName(_ id: String) -> Bool {
    unconditioned.contains(id)
  }
}
