/// A city or first-level region of the generated tables.
public struct GazetteerPlace: Sendable {
  /// The GeoNames number of a city (`2013348`), the GeoNames code of a region (`RU.30`).
  public let key: String
  /// The name, then other names that English news uses.
  public let names: [String]
  /// The code of the state that it lies in.
  public let state: String
  /// The code of the first-level region that it lies in or is; `nil` if that is not known.
  public let region: String?
  /// Where it lies; of a region the middle of its people.
  public let coordinate: Coordinate?
  /// People who live there; of a region those of its cities.
  public let population: Int?
  /// What else the name is.
  public let flags: GazetteerFlags
  /// Whether it is a region.
  public let isRegion: Bool

  /// The id of its entity: `place/geonames-2013348`, `place/geonames-ru-30`.
  public var id: String {
    "place/geonames-" + String(key.lowercased().map { $0 == "." ? "-" : $0 })
  }

  /// The same place with further names.
  func named(_ others: [String]) -> GazetteerPlace {
    GazetteerPlace(
      key: key, names: names + others, state: state, region: region, coordinate: coordinate,
      population: population, flags: flags, isRegion: isRegion)
  }
}
