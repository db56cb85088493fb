/// Finds numbers by the hashes of phrases: an open-addressed table, and the set of the beginnings of its phrases.
struct PhraseIndex: Sendable {
  private var keys: [UInt64] = []
  private var values: [UInt32] = []
  private var count = 0
  /// The hashes of all beginnings of phrases, as a set of bits that may say yes too often.
  private var beginnings: [UInt64] = []

  private static let beginningBits: UInt64 = 1 << 20

  /// Makes an empty index.
  init() {}

  /// Makes an index for so many phrases.
  init(capacity: Int) {
    var size = 1 << 10
    while size < capacity * 2 { size *= 2 }
    keys = Array(repeating: 0, count: size)
    values = Array(repeating: 0, count: size)
  }

  /// The first value of a phrase of these words, or `nil`.
  ///
  /// - Complexity: O(1)
  func first(_ phrase: PhraseHash) -> UInt32? {
    guard !keys.isEmpty else { return nil }
    var slot = Int(truncatingIfNeeded: phrase.value >> 20) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == phrase.value { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return nil
  }

  /// Whether a longer phrase may begin with these words.
  ///
  /// - Complexity: O(1)
  func mayBegin(_ phrase: PhraseHash) -> Bool {
    guard !beginnings.isEmpty else { return false }
    let bit = phrase.value % Self.beginningBits
    return beginnings[Int(bit / 64)] & 1 << (bit % 64) != 0
  }

  /// Marks words as the beginning of a longer phrase.
  @inline(__always)
  mutating func mark(_ beginning: PhraseHash) {
    if beginnings.isEmpty {
      beginnings = Array(repeating: 0, count: Int(Self.beginningBits / 64))
    }
    let bit = beginning.value % Self.beginningBits
    beginnings[Int(bit / 64)] |= 1 << (bit % 64)
  }

  /// Adds a phrase, or gives a phrase that is there another value.
  ///
  /// - Returns: the value that the phrase had, or `nil` if it is new
  mutating func update(_ phrase: PhraseHash, _ value: UInt32) -> UInt32? {
    if (count + 1) * 3 > keys.count * 2 { grow() }
    var slot = Int(truncatingIfNeeded: phrase.value >> 20) & (keys.count - 1)
    while keys[slot] != 0 {
      if keys[slot] == phrase.value {
        let old = values[slot]
        values[slot] = value
        return old
      }
      slot = (slot + 1) & (keys.count - 1)
    }
    keys[slot] = phrase.value
    values[slot] = value
    count += 1
    return nil
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = Array(repeating: 0, count: max(1 << 10, oldKeys.count * 2))
    values = Array(repeating: 0, count: keys.count)
    for (key, value) in zip(oldKeys, oldValues) where key != 0 {
      var slot = Int(truncatingIfNeeded: key >> 20) & (keys.count - 1)
      while keys[slot] != 0 { slot = (slot + 1) & (keys.count - 1) }
      keys[slot] = key
      values[slot] = value
    }
  }
}
