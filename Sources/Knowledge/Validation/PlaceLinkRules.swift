/// What holds for the links of `places.tsv` to the generated tables, and for where places lie beside their cities.
///
/// A wrong sign or two columns exchanged put a place on another continent; a wrong link puts a city at another one's
/// place; a missing link makes two entities of one place.
struct PlaceLinkRules {
  /// Kilometres between a curated city and the row of GeoNames that it links to.
  private static let nearby = 60.0

  let tables: CheckedTables
  let cities: CityIndex

  func check(_ problems: inout ProblemList) {
    let regions = Set(tables.regions.rows.map { $0.field(.code) })
    var linked: [String: TableRow<PlaceColumn>] = [:]
    for row in tables.places.rows {
      let point = point(of: row)
      for key in row.list(.geonames) {
        if let before = linked.updateValue(row, forKey: key) {
          problems.add(
            row, .geonames, "\"\(key)\" is \"\(before.field(.id))\" too; link one place to it")
        }
        if !key.contains(".") {
          checkCity(key, row, point, &problems)
        } else if tables.regions.isWhole, !regions.contains(key) {
          problems.add(row, .geonames, "admin1.tsv holds no \"\(key)\"")
        }
      }
      guard let point, tables.cities.isWhole else { continue }
      checkNamesakes(row, point, &problems)
      checkReach(row, point, &problems)
    }
  }

  /// Where a place lies, if that can be read.
  private func point(of row: TableRow<PlaceColumn>) -> Coordinate? {
    guard let north = row.degrees(.lat), let east = row.degrees(.lon), abs(north) <= 90,
      abs(east) <= 180
    else { return nil }
    return Coordinate(latitude: north, longitude: east)
  }

  private func checkCity(
    _ key: String, _ row: TableRow<PlaceColumn>, _ point: Coordinate?, _ problems: inout ProblemList
  ) {
    guard let city = cities.linked[key] else {
      if tables.cities.isWhole {
        problems.add(row, .geonames, "cities.tsv holds no \"\(key)\"; write - for none")
      }
      return
    }
    guard let point, let other = city.point, !point.isNear(other, within: Self.nearby) else {
      return
    }
    problems.add(
      row, .geonames,
      "\"\(city.row.field(.name))\" (\(key)) lies more than \(Int(Self.nearby)) km away; mend the coordinates or the link"
    )
  }

  private func checkNamesakes(
    _ row: TableRow<PlaceColumn>, _ point: Coordinate, _ problems: inout ProblemList
  ) {
    for name in CityIndex.names(of: row) {
      for city in cities.namesakes[name] ?? [] {
        guard let other = city.point, point.isNear(other, within: Self.nearby) else { continue }
        problems.add(
          row, .geonames,
          "cities.tsv holds the place as \"\(city.row.field(.geonameid))\" too; link it")
        return
      }
    }
  }

  private func checkReach(
    _ row: TableRow<PlaceColumn>, _ point: Coordinate, _ problems: inout ProblemList
  ) {
    let states = row.list(.state)
    guard states.count == 1, let state = states.first,
      let reach = PlaceKind(rawValue: row.field(.kind))?.reach,
      cities.hasCity(of: state, within: reach, of: point) == false
    else { return }
    problems.add(
      row, .lat,
      "no city of \(state) lies within \(Int(reach)) km; mend the coordinates or the state")
  }
}
