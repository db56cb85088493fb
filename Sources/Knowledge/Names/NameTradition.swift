/// How the names of a state's people are written in English news, beyond what holds for all names.
enum NameTradition: Sendable {
  /// No further rules.
  case other
  /// Surname first; North and South romanise the same surname differently: "Ri", "Lee".
  case korean
  /// Surname last in English news, first at home: "Shinzo Abe", "Abe Shinzo".
  case surnameFirstAtHome
  /// Given names in Ukrainian or Belarusian and in Russian: "Volodymyr", "Vladimir".
  case eastSlavic
  /// "ä", "ö", "ü" may be written "ae", "oe", "ue".
  case german
  /// "ø" may be written "oe", "å" "aa".
  case nordic

  /// The tradition of a state.
  init(state: String) {
    switch state {
    case "KP", "KR": self = .korean
    case "JP", "HU": self = .surnameFirstAtHome
    case "UA", "BY": self = .eastSlavic
    case "DE", "AT", "CH", "LI", "DDDE", "DEWE": self = .german
    case "DK", "NO": self = .nordic
    default: self = .other
    }
  }

  /// Whether letters may be spelled out.
  var hasSpecialLetters: Bool { self == .german || self == .nordic }

  /// Whether names have other words or another order by the tradition alone.
  var changesNames: Bool {
    switch self {
    case .korean, .surnameFirstAtHome, .eastSlavic: true
    default: false
    }
  }

  /// A name with its special letters written as two, or `nil` if it has none.
  func spelledOut(_ name: String) -> String? {
    let letters: [Character: String]
    switch self {
    case .german: letters = ["ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue"]
    case .nordic: letters = ["ø": "oe", "å": "aa", "Ø": "Oe", "Å": "Aa", "æ": "ae", "Æ": "Ae"]
    default: return nil
    }
    guard !name.utf8.allSatisfy({ $0 < 0x80 }), name.contains(where: { letters[$0] != nil }) else {
      return nil
    }
    return name.map { letters[$0] ?? String($0) }.joined()
  }
}
