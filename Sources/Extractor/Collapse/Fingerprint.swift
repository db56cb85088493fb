/// A 128-bit digest of a sentence's folded words.
public struct Fingerprint: Hashable, Comparable, Sendable {
  /// The first half.
  public let high: UInt64
  /// The second half.
  public let low: UInt64
  /// How many words went in.
  public let wordCount: Int

  /// Orders by the digest.
  public static func < (left: Fingerprint, right: Fingerprint) -> Bool {
    (left.high, left.low) < (right.high, right.low)
  }
}

/// Makes a fingerprint from the hashes of words, one after the other.
struct FingerprintBuilder {
  private var high: UInt64 = 0xcbf2_9ce4_8422_2325
  private var low: UInt64 = 0x9e37_79b9_7f4a_7c15
  private var wordCount = 0

  /// Adds a folded word by its hash.
  mutating func add(_ word: UInt64) {
    high = (high ^ word) &* 0xd6e8_feb8_6659_fd93
    high ^= high >> 32
    low = (low ^ word) &* 0xa076_1d64_78bd_642f
    low ^= low >> 29
    wordCount += 1
  }

  /// The fingerprint of the words added.
  var fingerprint: Fingerprint {
    Fingerprint(high: high, low: low, wordCount: wordCount)
  }
}
