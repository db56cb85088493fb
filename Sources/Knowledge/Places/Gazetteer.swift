/// The cities and first-level regions of the generated tables, found by the words of their names.
///
/// The tables are not parsed: building the gazetteer reads each name once to hash it and keeps where its row begins; a
/// row is decoded when a text names it. Rows that the curated places link to are left out, as those are the entities.
public struct Gazetteer: Sendable {
  /// A row: in which table it stands and where it begins.
  private struct Row {
    let table: UInt32
    let start: UInt32
  }

  private var tables: [GazetteerTable] = []
  private var rows: [Row] = []
  /// The slots of an open-addressed table: half of the hash of a name, and its row, counted from 1.
  private var slots: [UInt64] = []
  private var nameCount = 0
  /// The hashes of all beginnings of names, as a set of bits that may say yes too often.
  private var beginnings: [UInt64] = []

  private static let beginningBits: UInt64 = 1 << 20

  /// Makes an empty gazetteer.
  init() {}

  /// The number of cities and regions.
  public var count: Int { rows.count }

  // MARK: - Building

  /// Adds a table's rows.
  ///
  /// - Parameters:
  ///   - table: cities or regions
  ///   - isLeftOut: whether a row, given by the bytes of its key, is left out
  /// - Throws: ``KnowledgeError`` for the first row that cannot be used
  /// - Complexity: O(length of the table)
  mutating func add(
    _ table: GazetteerTable, isLeftOut: (Range<Int>) throws(KnowledgeError) -> Bool
  ) throws(KnowledgeError) {
    if slots.isEmpty {
      slots = Array(repeating: 0, count: 1 << 17)
      beginnings = Array(repeating: 0, count: Int(Self.beginningBits / 64))
      rows.reserveCapacity(80_000)
    }
    tables.append(table)
    let number = UInt32(tables.count - 1)
    var key: [UInt8] = []
    try table.forEachRow { row throws(KnowledgeError) in
      guard try !isLeftOut(row.key) else { return }
      rows.append(Row(table: number, start: UInt32(row.start)))
      insert(row.name, of: table, &key)
      for alias in row.aliases { insert(alias, of: table, &key) }
    }
  }

  private mutating func insert(
    _ name: Range<Int>, of table: GazetteerTable, _ key: inout [UInt8]
  ) {
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

  // MARK: - All rows

  /// The names and other names of all cities and regions, in the order of the tables.
  ///
  /// - Complexity: O(length of the tables), as it is asked for by people alone
  public var names: [String] {
    var names: [String] = []
    for table in tables {
      try? table.forEachRow { row in
        for name in [row.name] + row.aliases {
          names.append(table.bytes.text(name))
        }
      }
    }
    return names
  }

  /// The names of all regions by their codes, such as `RU.30`, those that are curated places among them.
  ///
  /// - Complexity: O(length of the tables), as it is asked for by people alone
  public var regionNames: [String: String] {
    var names: [String: String] = [:]
    for table in tables where table.kind == .regions {
      try? table.forEachRow { row in
        names[table.bytes.text(row.key)] = table.bytes.text(row.name)
      }
    }
    return names
  }

  // MARK: - Finding

  /// Whether a name of more words may begin with these.
  ///
  /// - Complexity: O(1)
  public func mayBegin(_ phrase: PhraseHash) -> Bool {
    guard !beginnings.isEmpty else { return false }
    let bit = phrase.value % Self.beginningBits
    return beginnings[Int(bit / 64)] & 1 << (bit % 64) != 0
  }

  /// The rows whose names may consist of these words, in ascending order; each is to be compared by ``hasName(_:_:)``.
  public func candidates(_ phrase: PhraseHash) -> [Int] {
    guard !slots.isEmpty else { return [] }
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

  /// Whether a row has a name of these folded words.
  public func hasName(_ row: Int, _ words: [String]) -> Bool {
    place(row).isNamed(words)
  }

  /// The rows with a name of these words, whatever their letter case, in ascending order.
  public func rows(written text: String) -> [Int] {
    let words = GazetteerName.words(of: text)
    guard !words.isEmpty else { return [] }
    var phrase = PhraseHash()
    for word in words {
      let key = Array(word.utf8)
      phrase.append(WordHash.of(key.span))
    }
    return candidates(phrase).filter { hasName($0, words) }
  }

  /// What a row says.
  public func place(_ row: Int) -> GazetteerPlace {
    tables[Int(rows[row].table)].place(at: Int(rows[row].start))
  }

  /// The entity of a row.
  public func entity(_ row: Int) -> Entity {
    let place = place(row)
    return Entity(
      id: place.id, name: place.names[0], kind: .place, state: place.state,
      coordinate: place.coordinate, category: place.isRegion ? "region" : "city",
      validity: .always)
  }

  /// The row of an id such as `place/geonames-2013348`, or `nil`.
  ///
  /// - Complexity: O(number of rows), as it is asked for by people alone
  public func row(ofID id: String) -> Int? {
    guard id.hasPrefix("place/geonames-") else { return nil }
    return rows.indices.first { place($0).id == id }
  }
}
