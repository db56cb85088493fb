internal import Knowledge

/// What a document shows of a word at its other occurrences: a name seen clearly once informs its unclear uses.
///
/// Counted from the letters alone, before anything is tagged, as in the context aggregation of Ratinov and Roth (2009).
struct DocumentMemory {
  /// What an occurrence of a capitalised word shows.
  struct Sight: OptionSet {
    let rawValue: UInt16

    static let lowerCase = Sight(rawValue: 1)
    static let afterTitle = Sight(rawValue: 2)
    static let afterGivenName = Sight(rawValue: 4)
    static let afterLocative = Sight(rawValue: 8)
    static let beforeSaying = Sight(rawValue: 16)
    static let beforeOrganisationHead = Sight(rawValue: 32)
    static let insideSentence = Sight(rawValue: 64)
    static let beforeContainer = Sight(rawValue: 128)
    static let endsPair = Sight(rawValue: 256)
    static let beginsPair = Sight(rawValue: 512)
    static let afterThe = Sight(rawValue: 1024)
    static let beforeActing = Sight(rawValue: 2048)
  }

  private struct Entry {
    var once: Sight = []
    var twice: Sight = []

    mutating func add(_ sight: Sight) {
      twice.formUnion(once.intersection(sight))
      once.formUnion(sight)
    }
  }

  private var entries: [UInt64: Entry] = [:]

  /// Notes all occurrences in a text.
  ///
  /// - Complexity: O(number of tokens)
  init(_ text: SegmentedText, _ codes: TableCodes) {
    for segment in text.segments where segment.kind != .credit {
      for index in segment.tokens where text.tokens[index].isCapitalised {
        entries[text.tokens[index].hash, default: Entry()]
          .add(Self.sight(at: index, in: segment.tokens, text, codes))
      }
    }
    for token in text.tokens where token.isWord && !token.shape.contains(.startsUpper) {
      guard entries[token.hash] != nil else { continue }
      entries[token.hash]?.add(.lowerCase)
      entries[token.hash]?.add(.lowerCase)
    }
  }

  /// What the other occurrences of the capitalised word at a place show.
  func elsewhere(at index: Int, in segment: Range<Int>, _ text: SegmentedText, _ codes: TableCodes)
    -> Sight
  {
    guard let entry = entries[text.tokens[index].hash] else { return [] }
    let own =
      text.tokens[index].isCapitalised ? Self.sight(at: index, in: segment, text, codes) : []
    return entry.twice.union(entry.once.subtracting(own))
  }

  private static func sight(
    at index: Int, in segment: Range<Int>, _ text: SegmentedText, _ codes: TableCodes
  ) -> Sight {
    var sight: Sight = []
    let tokens = text.tokens
    let token = tokens[index]
    if index > segment.lowerBound {
      var last = index - 1
      if tokens[last].symbol == .period, !tokens[last].spaced, last > segment.lowerBound {
        last -= 1
      }
      let before = tokens[last]
      if before.has([.honorific, .politicalOffice, .anyOffice]) { sight.insert(.afterTitle) }
      if before.isCapitalised, before.has(.givenName) { sight.insert(.afterGivenName) }
      if before.isCapitalised, !before.has(.function), last == index - 1 { sight.insert(.endsPair) }
      if before.has(.locative) { sight.insert(.afterLocative) }
      if before.has(.the) { sight.insert(.afterThe) }
      if before.isWord, !before.isCapitalised, !token.shape.contains(.allUpper) {
        sight.insert(.insideSentence)
      }
    }
    if index + 1 < segment.upperBound {
      let after = tokens[index + 1]
      if after.has(.saying) { sight.insert(.beforeSaying) }
      if after.has([.acting, .auxiliary]), !after.isCapitalised { sight.insert(.beforeActing) }
      if after.isCapitalised {
        if after.has(.organisationHead) { sight.insert(.beforeOrganisationHead) }
        if !after.has(.function) { sight.insert(.beginsPair) }
      }
      if after.symbol == .comma, index + 2 < segment.upperBound, codes.isPlace(at: index + 2) {
        sight.insert(.beforeContainer)
      }
    }
    return sight
  }
}
