/// The rows of `cities.tsv` that the places of `places.tsv` link to, are named like or lie near.
struct CityIndex {
  /// A row and where its city lies.
  struct City {
    let row: TableRow<CityColumn>
    let point: Coordinate?
  }

  /// The cities that places link to, by their GeoNames number.
  private(set) var linked: [String: City] = [:]
  /// The cities that have the name of a place without a link, by name and state.
  private(set) var namesakes: [String: [City]] = [:]
  /// The points of the cities by state and cell of the grid.
  private var cells: [String: [Int: [Coordinate]]] = [:]
  private let wanted: Set<Int>
  private let wantedNames: Set<String>

  /// Prepares an index for some places.
  init(_ places: [TableRow<PlaceColumn>]) {
    var wanted: Set<Int> = []
    var names: Set<String> = []
    for row in places {
      wanted.formUnion(row.list(.geonames).compactMap { Int($0) })
      names.formUnion(Self.names(of: row))
    }
    self.wanted = wanted
    wantedNames = names
  }

  /// What cities of a place's name would be found by; nothing for a place that has a link or is no city.
  static func names(of place: TableRow<PlaceColumn>) -> [String] {
    guard place.isNone(.geonames), PlaceKind(rawValue: place.field(.kind))?.hasPopulation == true
    else {
      return []
    }
    let names = [place.field(.name)] + place.list(.aliases)
    return place.list(.state).flatMap { state in names.map { $0 + "\t" + state } }
  }

  /// Adds a city.
  mutating func add(_ row: TableRow<CityColumn>, _ point: Coordinate?) {
    if let id = row.count(.geonameid), wanted.contains(id) {
      linked[String(id)] = City(row: row, point: point)
    }
    let range = row.range(.name).lowerBound..<row.range(.cc).upperBound
    let name = String(decoding: row.text.bytes[range], as: UTF8.self)
    if wantedNames.contains(name) {
      namesakes[name, default: []].append(City(row: row, point: point))
    }
    if let point {
      cells[row.field(.cc), default: [:]][Self.cell(of: point), default: []].append(point)
    }
  }

  /// Whether a city of a state lies within some kilometres of a point; `nil` if the tables hold no city of the state.
  func hasCity(of state: String, within reach: Double, of point: Coordinate) -> Bool? {
    guard let own = cells[state] else { return nil }
    // The cell of the point first: nearly all places have a city there.
    let nearest = own[Self.cell(of: point)] ?? []
    if nearest.contains(where: { point.isNear($0, within: reach) }) { return true }
    return own.values.contains { cell in cell.contains { point.isNear($0, within: reach) } }
  }

  /// The number of a cell of two degrees.
  private static func cell(of point: Coordinate) -> Int {
    Int((point.latitude + 90) / 2) * 181 + Int((point.longitude + 180) / 2)
  }
}
