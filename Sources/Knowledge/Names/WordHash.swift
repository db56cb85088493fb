/// The hash of a folded word, fed byte by byte.
///
/// FNV-1a (Fowler, Noll and Vo, 1991), finished by a multiplication so that all bits depend on all bytes.
struct WordHash {
  private var state: UInt64 = 0xcbf2_9ce4_8422_2325

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    state = (state ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
  }

  /// The hash of the bytes so far.
  var value: UInt64 {
    let mixed = (state ^ (state >> 32)) &* 0x9e37_79b9_7f4a_7c15
    return mixed ^ (mixed >> 29)
  }

  /// The hash of a word.
  static func of(_ folded: Span<UInt8>) -> UInt64 {
    var hash = WordHash()
    for index in folded.indices { hash.append(folded[index]) }
    return hash.value
  }

  /// The hash of a word.
  static func of(_ folded: String) -> UInt64 {
    var hash = WordHash()
    for byte in folded.utf8 { hash.append(byte) }
    return hash.value
  }
}
