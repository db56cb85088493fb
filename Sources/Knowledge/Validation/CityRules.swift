/// What holds for the rows of `cities.tsv`.
struct CityRules {
  let tables: CheckedTables

  /// Checks the rows and finds those that places may link to.
  func check(_ problems: inout ProblemList) -> CityIndex {
    for rows in tables.cities.texts { checkOrder(of: rows, &problems) }
    var index = CityIndex(tables.places.rows)
    var regions = knownRegions()
    var states = tables.references.states
    for row in tables.cities.rows {
      checkFields(of: row, &problems)
      let point = row.point(.lat, .lon, &problems)
      index.add(row, point)
      guard row.isCapitals(.cc, count: 2) else { continue }
      // Each unknown code is said once: a whole state may be missing.
      let state = row.field(.cc)
      if states.insert(state).inserted, tables.states.isWhole {
        problems.add(
          row, .cc, "states.tsv holds no \"\(state)\", here and perhaps below; add the state")
      }
      guard !row.isNone(.admin1), tables.regions.isWhole else { continue }
      let range = row.range(.cc).lowerBound..<row.range(.admin1).upperBound
      if regions.insert(String(decoding: row.text.bytes[range], as: UTF8.self)).inserted {
        let code = state + "." + row.field(.admin1)
        problems.add(
          row, .admin1,
          "admin1.tsv holds no \"\(code)\", here and perhaps below; write - or add the region")
      }
    }
    return index
  }

  /// The codes of the regions, as the two columns of a city have them: parted by a tab.
  private func knownRegions() -> Set<String> {
    Set(tables.regions.rows.map { $0.field(.code).replacing(".", with: "\t", maxReplacements: 1) })
  }

  private func checkOrder(of rows: [TableRow<CityColumn>], _ problems: inout ProblemList) {
    var last = 0
    for row in rows {
      guard let id = row.count(.geonameid) else {
        problems.add(row, .geonameid, "\"\(row.field(.geonameid))\" is no number of GeoNames")
        continue
      }
      if id == last {
        problems.add(row, .geonameid, "\"\(id)\" stands in the table twice; keep one row")
      } else if id < last {
        problems.add(
          row, .geonameid, "\"\(id)\" after \"\(last)\"; sort the rows by geonameid, as numbers")
      }
      last = id
    }
  }

  private func checkFields(of row: TableRow<CityColumn>, _ problems: inout ProblemList) {
    if row.isNone(.name) {
      problems.add(row, .name, "\"name\" is missing; write it, or take the row out")
    }
    if !row.isCapitals(.cc, count: 2) {
      problems.add(row, .cc, "\"\(row.field(.cc))\" is no code of two letters; write KR")
    }
    if row.count(.pop) == nil {
      problems.add(row, .pop, "\"\(row.field(.pop))\" is no number of people")
    }
    row.checkFlags(.flags, &problems)
    row.checkAliases(.aliases, besides: .name, &problems)
  }
}
