/// The number of an entity in a knowledge base; ascending numbers are ascending ids.
public struct EntityID: RawRepresentable, Hashable, Comparable, Sendable {
  /// The number.
  public let rawValue: UInt32

  /// Makes it from its number.
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Orders by number, which is the order of ids.
  public static func < (left: EntityID, right: EntityID) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A leader, state, place or organisation that the tables hold.
public struct Entity: Hashable, Sendable {
  /// The readable and stable id: `state/KP`, `leader/kim-jong-un`, `place/vostochny-cosmodrome`.
  public let id: String
  /// The canonical English name.
  public let name: String
  /// What sort of entity it is.
  public let kind: EntityKind
  /// The code of the state that it lies in, leads or is: `KP`; `nil` for seas and for bodies.
  public let state: String?
  /// Where it lies, in decimal degrees; `nil` for people and bodies.
  public let coordinate: Coordinate?
  /// The column `kind` of its table: `capital`, `strait`, `media` …; empty for leaders.
  public let category: String
  /// When a state existed.
  public let validity: Validity
}

/// A point on the Earth, in decimal degrees north and east.
public struct Coordinate: Hashable, Sendable {
  /// Degrees north; negative in the south.
  public let latitude: Double
  /// Degrees east; negative in the west.
  public let longitude: Double

  /// Makes a point.
  public init(latitude: Double, longitude: Double) {
    self.latitude = latitude
    self.longitude = longitude
  }
}
