/// What sort of name the tagger takes a stretch of tokens for.
package enum NameClass: UInt8, Sendable, CaseIterable {
  case person, place, organisation
}

/// The label of a token: outside of names, a word of nationality, or the beginning, the inside, the last token or the only
/// one of a name (the coding BILOU of Ratinov and Roth, 2009).
package struct NameLabel: Hashable, Sendable {
  package let rawValue: UInt8

  package static let count = 14
  package static let outside = NameLabel(rawValue: 0)
  /// "Russian", "Koreans": no name of a person, place or organisation, but told apart from the words around it.
  package static let nationality = NameLabel(rawValue: 1)

  /// Where in a name a token stands.
  package enum Position: UInt8, Sendable {
    case begin, inside, last, only
  }

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package init(_ name: NameClass, _ position: Position) {
    rawValue = 2 + 4 * name.rawValue + position.rawValue
  }

  /// The sort of name, or `nil` outside of names.
  package var name: NameClass? {
    rawValue < 2 ? nil : NameClass(rawValue: (rawValue - 2) / 4)
  }

  /// The place in the name, or `nil` outside of names.
  package var position: Position? {
    rawValue < 2 ? nil : Position(rawValue: (rawValue - 2) % 4)
  }

  /// Whether a label may follow another one.
  package static func allows(_ first: NameLabel, _ second: NameLabel) -> Bool {
    let isOpen = first.position == .begin || first.position == .inside
    let continues = second.position == .inside || second.position == .last
    return isOpen == continues && (!isOpen || first.name == second.name)
  }
}
