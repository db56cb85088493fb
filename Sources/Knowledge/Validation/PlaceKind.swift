/// The kinds of place, and how far from the cities of its state one may lie.
enum PlaceKind: String, CaseIterable, Sendable {
  case base, border, canal, capital, city, desert, facility, island, lake, mountain, nuclear
  case peninsula, region, river, sea, seat, strait, venue

  /// Kilometres from the nearest city of its state; `nil` for what may lie far off, such as islands and their bases.
  var reach: Double? {
    switch self {
    case .base, .island, .sea, .strait: nil
    case .desert, .lake, .mountain, .peninsula, .region, .river: 1200
    case .border, .canal, .capital, .city, .facility, .nuclear, .seat, .venue: 500
    }
  }

  /// Whether people are counted who live there.
  var hasPopulation: Bool { self == .city || self == .capital }
}
