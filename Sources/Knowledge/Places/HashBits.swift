/// A set of hashes as bits (Bloom, 1970, with one hash): it may say yes too often, and never no to what it holds.
struct HashBits: Sendable {
  private static let count: UInt64 = 1 << 19
  private var words = [UInt64](repeating: 0, count: Int(count / 64))

  /// Adds a hash.
  mutating func insert(_ hash: PhraseHash) {
    let bit = hash.value % Self.count
    words[Int(bit / 64)] |= 1 << (bit % 64)
  }

  /// Adds what another set holds.
  mutating func formUnion(_ other: HashBits) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  /// Whether the set may hold a hash.
  func mayHold(_ hash: PhraseHash) -> Bool {
    let bit = hash.value % Self.count
    return words[Int(bit / 64)] & 1 << (bit % 64) != 0
  }
}
