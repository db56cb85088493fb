internal import CTagger

/// The clusters of words that occur in like contexts: for each of some two hundred thousand folded words a number below
/// ``count``.
///
/// K-means over the word vectors of spaCy's model `en_core_web_md` (MIT licence), made by `Sources/CTagger/train`. A word is
/// found by 22 bits of its hash among the words of its bucket, so an unknown word is taken for a known one once in some
/// hundred thousand times.
package struct WordClusters: Sendable {
  package static let count = 1024
  /// The cluster of words that the table does not hold.
  package static let unknown: UInt16 = 1024
  /// A bucket is one cache line.
  private static let slotsPerBucket = 16

  private nonisolated(unsafe) let bytes: UnsafeRawBufferPointer
  private let mask: Int

  /// The clusters embedded in the binary.
  package static let embedded = WordClusters(
    UnsafeRawBufferPointer(start: entente_word_clusters(), count: entente_word_clusters_count()))

  /// Takes a table that stays in place as long as the program runs: a power of two of buckets of 16 slots, little-endian.
  ///
  /// A slot holds the upper 22 bits of a word's hash above the 10 of its cluster; 0 is empty.
  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
    let buckets = bytes.count / (Self.slotsPerBucket * 4)
    mask = buckets - 1
    precondition(buckets > 0 && buckets & mask == 0, "\(buckets) buckets are no power of two")
  }

  /// The cluster of a word by its hash.
  @inline(__always)
  func cluster(ofHash hash: UInt64) -> UInt16 {
    // In bounds: the bucket is at most the mask.
    let start = (Int(truncatingIfNeeded: hash) & mask) * (Self.slotsPerBucket * 4)
    let slots = bytes.loadUnaligned(fromByteOffset: start, as: SIMD16<UInt32>.self)
    let key = SIMD16(repeating: Self.key(hash))
    let found = SIMD16<UInt32>.zero.replacing(with: slots, where: (slots &>> 10) .== key)
    let slot = found.max()
    return slot == 0 ? Self.unknown : UInt16(slot & 1023)
  }

  @inline(__always)
  private static func key(_ hash: UInt64) -> UInt32 {
    max(1, UInt32(truncatingIfNeeded: hash >> 42))
  }

  /// Lays words out as a table; words that find no room in their bucket are left out, the last ones first.
  package static func table(_ words: [(hash: UInt64, cluster: UInt16)], buckets: Int) -> [UInt32] {
    var slots = [UInt32](repeating: 0, count: buckets * slotsPerBucket)
    for word in words {
      let start = (Int(truncatingIfNeeded: word.hash) & (buckets - 1)) * slotsPerBucket
      let key = key(word.hash)
      for place in start..<(start + slotsPerBucket) {
        if slots[place] >> 10 == key { break }
        if slots[place] == 0 {
          slots[place] = key << 10 | UInt32(word.cluster)
          break
        }
      }
    }
    return slots
  }
}
