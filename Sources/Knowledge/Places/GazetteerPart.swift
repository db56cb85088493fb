/// A piece of a generated table, with the names of its rows hashed.
struct GazetteerPart: Sendable {
  let table: GazetteerTable
  /// Where each row begins.
  private var rows: [UInt32] = []
  /// The slots of an open-addressed table: half of the hash of a name, and its row, counted from 1.
  private var slots: [UInt64] = []
  private var nameCount = 0
  /// The hashes of all beginnings of names, as a set of bits that may say yes too often.
  private var beginnings: [UInt64] = []

  private static let beginningBits: UInt64 = 1 << 18

  /// The number of rows.
  var count: Int { rows.count }

  // MARK: - Building

  /// Hashes the names of a piece's rows.
  ///
  /// - Parameters:
  ///   - table: the piece
  ///   - isLeftOut: whether a row, given by the bytes of its key, is left out
  /// - Throws: ``KnowledgeError`` for the first row that cannot be used
  /// - Complexity: O(length of the piece)
  init(
    _ table: GazetteerTable, isLeftOut: (Range<Int>) throws(KnowledgeError) -> Bool
  ) throws(KnowledgeError) {
    self.table = table
    // A row has fifty bytes or so.
    let expected = table.range.count / 45
    var size = 64
    while size < expected * 3 / 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    beginnings = Array(repeating: 0, count: Int(Self.beginningBits / 64))
    rows.reserveCapacity(expected)
    var key: [UInt8] = []
    try table.forEachRow { row throws(KnowledgeError) in
      guard try !isLeftOut(row.key) else { return }
      rows.append(UInt32(row.start))
      insert(row.name, &key)
      for alias in row.aliases { insert(alias, &key) }
    }
  }

  private mutating func insert(_ name: Range<Int>, _ key: inout [UInt8]) {
    var hash = PhraseHash()
    var before: PhraseHash?
    let buffer = table.bytes.buffer
    GazetteerName.forEachWord(of: buffer.span, name, &key) { word in
      if let before { mark(before) }
      hash.append(word)
      before = hash
    }
    guard before != nil else { return }
    if (nameCount + 1) * 3 > slots.count * 2 { grow() }
    nameCount += 1
    place(UInt64(hash.value >> 32) << 32 | UInt64(rows.count), hash.value)
  }

  private mutating func mark(_ hash: PhraseHash) {
    let bit = hash.value % Self.beginningBits
    beginnings[Int(bit / 64)] |= 1 << (bit % 64)
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

  /// Whether a name of more words may begin with these.
  ///
  /// - Complexity: O(1)
  func mayBegin(_ phrase: PhraseHash) -> Bool {
    let bit = phrase.value % Self.beginningBits
    return beginnings[Int(bit / 64)] & 1 << (bit % 64) != 0
  }

  /// The rows whose names may consist of these words, in ascending order; what they say is to be compared.
  func candidates(_ phrase: PhraseHash) -> [Int] {
    var found: [Int] = []
    var slot = Self.slot(of: phrase.value, in: slots.count)
    while slots[slot] != 0 {
      if slots[slot] >> 32 == phrase.value >> 32 {
        found.append(Int(truncatingIfNeeded: slots[slot] & 0xffff_ffff) - 1)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    if found.count > 1 { found = Set(found).sorted() }
    return found
  }

  /// What a row says.
  func place(_ row: Int) -> GazetteerPlace {
    table.place(at: Int(rows[row]))
  }
}
