/// The columns of a table, numbered from 0 in their order.
protocol TableColumns: RawRepresentable<Int>, CaseIterable, Sendable {}

extension TableColumns {
  /// The name that the first line of a table gives the column.
  var title: String { String(describing: self) }

  static var titles: [String] { allCases.map(\.title) }
}

/// Columns of `states.tsv`.
enum StateColumn: Int, TableColumns {
  case id, name, official, iso3, from, to, capital, status, claimed_by
}

/// Columns of `forms.tsv`.
enum FormColumn: Int, TableColumns {
  case form, kind, targets, from, to, cond
}

/// Columns of `places.tsv`.
enum PlaceColumn: Int, TableColumns {
  case id, name, kind, state, lat, lon, pop, aliases, stands_for, claimed_by, geonames
}

/// Columns of `bodies.tsv`.
enum BodyColumn: Int, TableColumns {
  case id, name, kind, aliases
}

/// Columns of `roles.tsv`.
enum RoleColumn: Int, TableColumns {
  case role, label, rank, titles
}

/// Columns of `cities.tsv`.
enum CityColumn: Int, TableColumns {
  case geonameid, name, cc, admin1, lat, lon, pop, flags, aliases
}

/// Columns of `admin1.tsv`.
enum RegionColumn: Int, TableColumns {
  case code, iso, name, lat, lon, pop, flags, aliases
}

/// Columns of a row `A` of a leaders' file: as of which month, since which year heads are complete.
enum CoverageColumn: Int, TableColumns {
  case row, as_of, complete, note
}

/// Columns of a row `O`: an office.
enum OfficeColumn: Int, TableColumns {
  case row, role, title, from, to, aliases
}

/// Columns of rows `S` and `V`: an office shared by several, or vacant.
enum SpellColumn: Int, TableColumns {
  case row, role, from, to, reason
}

/// Columns of a row `P`: a person.
enum PersonColumn: Int, TableColumns {
  case row, id, name, surname, sex, born, died, aliases
}

/// Columns of a row `T`: a term.
enum TermColumn: Int, TableColumns {
  case row, id, role, title, from, to
}
