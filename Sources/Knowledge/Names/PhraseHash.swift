/// A hash of a phrase of folded words, fed word by word.
///
/// The same words give the same hash, whether they come from a table or from the tokens of a text. With 64 bits, two of a
/// hundred thousand phrases of the tables share one once in four billion tables.
public struct PhraseHash: Hashable, Sendable {
  /// The hash of the words so far.
  public private(set) var value: UInt64 = 0x9e37_79b9_7f4a_7c15

  /// The hash of no word.
  public init() {}

  /// Adds a word by its hash.
  @inline(__always)
  public mutating func append(_ word: UInt64) {
    value = (value ^ word) &* 0xd6e8_feb8_6659_fd93
    value ^= value >> 32
  }
}
