/// The number of a folded word in a word table.
public typealias WordID = UInt32

/// Numbers folded words: an open-addressed hash table over one pool of bytes.
public struct WordTable: Sendable {
  private var pool: [UInt8] = []
  private var starts: [UInt32] = [0]
  private var slots: [UInt32]

  /// Makes an empty table.
  ///
  /// - Parameter capacity: the number of words that is expected
  public init(capacity: Int = 4096) {
    var size = 64
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
  }

  /// The number of words.
  public var count: Int { starts.count - 1 }

  /// The number of a word, or `nil` if the table does not hold it.
  ///
  /// - Complexity: O(length of the word)
  public func find(_ key: Span<UInt8>) -> WordID? {
    find(key, hash: Self.hash(key))
  }

  /// The number of a word of a known hash, or `nil` if the table does not hold it.
  public func find(_ key: Span<UInt8>, hash: UInt64) -> WordID? {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if equals(slots[slot] - 1, key) { return slots[slot] - 1 }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// The number of a word, which is added if it is new.
  public mutating func insert(_ key: Span<UInt8>) -> WordID {
    insert(key, hash: Self.hash(key))
  }

  /// The number of a word of a known hash, which is added if it is new.
  mutating func insert(_ key: Span<UInt8>, hash: UInt64) -> WordID {
    if let found = find(key, hash: hash) { return found }
    if (count + 1) * 2 > slots.count { grow() }
    let id = WordID(count)
    for index in key.indices { pool.append(key[index]) }
    starts.append(UInt32(pool.count))
    place(id, hash: hash)
    return id
  }

  /// The folded word of a number.
  public func text(_ id: WordID) -> String {
    String(decoding: pool[Int(starts[Int(id)])..<Int(starts[Int(id) + 1])], as: UTF8.self)
  }

  private func equals(_ id: WordID, _ key: Span<UInt8>) -> Bool {
    let start = Int(starts[Int(id)])
    guard Int(starts[Int(id) + 1]) - start == key.count else { return false }
    for index in key.indices where pool[start + index] != key[index] { return false }
    return true
  }

  private mutating func place(_ id: WordID, hash: UInt64) {
    var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = id + 1
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for id in 0..<count {
      let range = Int(starts[id])..<Int(starts[id + 1])
      place(WordID(id), hash: Self.hash(pool.span.extracting(range)))
    }
  }

  /// The hash of a folded word.
  public static func hash(_ key: Span<UInt8>) -> UInt64 {
    WordHash.of(key)
  }
}
