internal import Knowledge

/// What a document shows of a word at its other occurrences: a name seen clearly once informs its unclear uses.
///
/// Counted from the letters alone, before anything is tagged, as in the context aggregation of Ratinov and Roth (2009).
struct DocumentMemory {
  /// What an occurrence of a capitalised word shows.
  struct Sight: OptionSet {
    let rawValue: UInt16

    /// The number of what an occurrence may show.
    static let count = 12

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

  /// What one occurrence of a word shows, and what two or more do.
  private struct Entry {
    var word: UInt64 = 0
    var once: Sight = []
    var twice: Sight = []
  }

  /// An open-addressed table by the words' hashes; a word of hash 0 is empty.
  private var entries: [Entry]
  /// What each capitalised token shows.
  private var sights: [Sight]

  /// Notes all occurrences in a text.
  ///
  /// - Complexity: O(number of tokens)
  init(_ text: SegmentedText, _ codes: TableCodes) {
    let capitals = text.tokens.count { $0.isCapitalised }
    var size = 16
    while size < capitals * 2 { size *= 2 }
    entries = Array(repeating: Entry(), count: size)
    sights = Array(repeating: [], count: text.tokens.count)
    for segment in text.segments where segment.kind != .credit {
      for index in segment.tokens where text.tokens[index].isCapitalised {
        sights[index] = Self.sight(at: index, in: segment.tokens, text, codes)
        let place = place(of: text.tokens[index].hash)
        entries[place].word = text.tokens[index].hash
        entries[place].twice.formUnion(entries[place].once.intersection(sights[index]))
        entries[place].once.formUnion(sights[index])
      }
    }
    for token in text.tokens where token.isWord && !token.shape.contains(.startsUpper) {
      let place = place(of: token.hash)
      guard entries[place].word != 0 else { continue }
      entries[place].once.insert(.lowerCase)
      entries[place].twice.insert(.lowerCase)
    }
  }

  /// What the other occurrences of the capitalised word at a place show.
  func elsewhere(at index: Int, _ text: SegmentedText) -> Sight {
    let entry = entries[place(of: text.tokens[index].hash)]
    return entry.twice.union(entry.once.subtracting(sights[index]))
  }

  /// The slot of a word, or the empty one where it would stand.
  private func place(of word: UInt64) -> Int {
    var place = Int(truncatingIfNeeded: word) & (entries.count - 1)
    while entries[place].word != 0, entries[place].word != word {
      place = (place + 1) & (entries.count - 1)
    }
    return place
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
