/// Finds people by their names and surnames, in all the spellings that the rules know.
///
/// Building it reads each name once to hash it; nothing else of a person is read until a text names him or her.
struct NameIndex: Sendable {
  /// One name of one person.
  struct Entry: Sendable {
    /// The person, counted from 0 in the order of the tables.
    let person: UInt32
    /// The entry of another person or kind with the same words; itself if there is none.
    let next: UInt32
    /// Where the name stands in the person's file.
    let start: UInt32
    let length: UInt8
    let isSurname: Bool
    /// The words that must begin with a capital, one bit a word.
    var capitals: UInt16
  }

  private(set) var entries: [Entry] = []
  private var index = PhraseIndex(capacity: 1 << 16)
  private var name = ScannedName()

  init() {
    entries.reserveCapacity(60_000)
  }

  // MARK: - Building

  /// Adds a name of a person in all its spellings.
  mutating func add(
    _ bytes: TableBytes, _ range: Range<Int>, person: UInt32, isSurname: Bool,
    _ tradition: NameTradition
  ) {
    let buffer = bytes.buffer
    name.scan(buffer.span.extracting(range))
    enter(range, person: person, isSurname: isSurname, tradition)
    guard tradition.hasSpecialLetters, bytes[range].contains(where: { $0 >= 0x80 }),
      let spelledOut = tradition.spelledOut(bytes.text(range))
    else { return }
    let letters = Array(spelledOut.utf8)
    name.scan(letters.span)
    enter(range, person: person, isSurname: isSurname, tradition)
  }

  /// Enters the name that was cut last, and the names that it may change to.
  private mutating func enter(
    _ range: Range<Int>, person: UInt32, isSurname: Bool, _ tradition: NameTradition
  ) {
    guard name.count > 0 else { return }
    var phrase = PhraseHash()
    for position in 0..<name.count {
      if position > 0 { index.mark(phrase) }
      phrase.append(name.canonical(position))
    }
    enter(phrase, name.capitals, range, person, isSurname)
    // A surname alone is spelled as the table has it: "Ri" is no "Lee".
    guard !isSurname else { return }
    SpellingRules.shared.forEachVariant(of: name, tradition) { other in
      var variant = PhraseHash()
      for (position, word) in other.enumerated() {
        if position > 0 { index.mark(variant) }
        variant.append(word)
      }
      guard variant != phrase else { return }
      let last = UInt16(1) << UInt16(min(other.count, ScannedName.limit) - 1)
      enter(
        variant, other.count == name.count ? name.capitals : 1 | last, range, person, isSurname)
    }
  }

  private mutating func enter(
    _ phrase: PhraseHash, _ capitals: UInt16, _ range: Range<Int>, _ person: UInt32,
    _ isSurname: Bool
  ) {
    let number = UInt32(entries.count)
    let head = index.update(phrase, number)
    if let head {
      // Aliases that differ in spelling rules only meet here; what one of them writes small, texts may write small.
      if let known = find(person, isSurname, from: head) {
        entries[Int(known)].capitals &= capitals
        _ = index.update(phrase, head)
        return
      }
    }
    entries.append(
      Entry(
        person: person, next: head ?? number, start: UInt32(range.lowerBound),
        length: UInt8(clamping: range.count), isSurname: isSurname, capitals: capitals))
  }

  private func find(_ person: UInt32, _ isSurname: Bool, from head: UInt32) -> UInt32? {
    var number = head
    while true {
      let entry = entries[Int(number)]
      if entry.person == person, entry.isSurname == isSurname { return number }
      if entry.next == number { return nil }
      number = entry.next
    }
  }

  // MARK: - Finding

  /// Whether a name of more words may begin with these.
  func mayBegin(_ phrase: PhraseHash) -> Bool {
    index.mayBegin(phrase)
  }

  /// Whether an entry consists of these words.
  func has(_ phrase: PhraseHash) -> Bool {
    index.first(phrase) != nil
  }

  /// Calls `body` with the number of each entry of these words, in ascending order.
  func forEachEntry(_ phrase: PhraseHash, _ body: (Int) -> Void) {
    guard var number = index.first(phrase) else { return }
    var numbers: [Int] = []
    while true {
      numbers.append(Int(number))
      let next = entries[Int(number)].next
      if next == number { break }
      number = next
    }
    for number in numbers.reversed() { body(number) }
  }
}
