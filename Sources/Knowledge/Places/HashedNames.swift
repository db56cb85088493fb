/// The names of a piece of a generated table by their hashes: an open-addressed table, and the hashes as sets of bits.
struct HashedNames: Sendable {
  /// Half of the hash of a name, and its row, counted from 1.
  private var slots: [UInt64]
  private var count = 0
  /// The hashes of all beginnings of names.
  private(set) var beginnings = HashBits()
  /// The hashes of all names.
  private(set) var wholes = HashBits()

  /// Makes an empty table.
  ///
  /// - Parameter expected: the number of names that is expected
  init(_ expected: Int) {
    var size = 64
    while size < expected * 3 / 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  // MARK: - Building

  /// Adds a name of a row, counted from 1.
  mutating func insert(
    _ name: Range<Int>, of row: Int, _ table: GazetteerTable, _ key: inout [UInt8]
  ) {
    var hash = PhraseHash()
    var before: PhraseHash?
    let buffer = table.bytes.buffer
    GazetteerName.forEachWord(of: buffer.span, name, &key) { word in
      if let before { beginnings.insert(before) }
      hash.append(word)
      before = hash
    }
    guard before != nil else { return }
    if (count + 1) * 3 > slots.count * 2 { grow() }
    count += 1
    wholes.insert(hash)
    place(UInt64(hash.value >> 32) << 32 | UInt64(row), hash.value)
  }

  private mutating func place(_ entry: UInt64, _ hash: UInt64) {
    var slot = Self.slot(of: hash, in: slots.count)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = entry
  }

  /// The upper half of a hash is kept, so that the table can grow without the names.
  private static func slot(of hash: UInt64, in count: Int) -> Int {
    Int(truncatingIfNeeded: hash >> 32) & (count - 1)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: 0, count: old.count * 2)
    for entry in old where entry != 0 { place(entry, entry) }
  }

  // MARK: - Finding

  /// Calls `body` with each row, counted from 0, whose names may consist of these words.
  func forEachRow(_ phrase: PhraseHash, _ body: (Int) -> Void) {
    var slot = Self.slot(of: phrase.value, in: slots.count)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == phrase.value >> 32 {
        body(Int(truncatingIfNeeded: slots[slot] & 0xffff_ffff) - 1)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
  }
}
