/// What else a place's name is, which is why a text that has it may not mean the place.
public struct GazetteerFlags: OptionSet, Hashable, Sendable {
  /// The bits.
  public let rawValue: UInt8

  /// Makes it from its bits.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// An English word: "Normal", "Date".
  public static let word = GazetteerFlags(rawValue: 1)
  /// A given name: "Nelson".
  public static let givenName = GazetteerFlags(rawValue: 2)
  /// A surname: "Nelson".
  public static let surname = GazetteerFlags(rawValue: 4)
  /// A form of a state: "Georgia".
  public static let state = GazetteerFlags(rawValue: 8)

  /// Reads the letters of the tables: `wgsc`, or `-` for none; `nil` for others.
  init?(_ letters: some Sequence<UInt8>) {
    var flags: GazetteerFlags = []
    for letter in letters {
      switch letter {
      case UInt8(ascii: "w"): flags.insert(.word)
      case UInt8(ascii: "g"): flags.insert(.givenName)
      case UInt8(ascii: "s"): flags.insert(.surname)
      case UInt8(ascii: "c"): flags.insert(.state)
      case UInt8(ascii: "-"): break
      default: return nil
      }
    }
    self = flags
  }
}
