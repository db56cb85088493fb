internal import CTagger

/// The weights of the tagger: a linear chain over ``NameLabel`` with hashed features, quantised to bytes.
///
/// The bytes: a magic number, the number of buckets, the weights of the transitions, then the buckets. A bucket is one
/// cache line of four rows; a row holds the weights of 14 labels and 16 bits of its feature's hash, so that a feature
/// never seen in training is taken for another one once in some ten thousand times.
package struct TagModel: Sendable {
  package static let magic: UInt32 = 0x3147_5445  // "ETG1"
  package static let rowsPerBucket = 4
  package static let rowSize = 16
  package static let bucketsOffset = 448

  private nonisolated(unsafe) let buckets: UnsafeRawBufferPointer
  private let mask: UInt64
  /// The weight of each label after each other one.
  let transitions: [SIMD16<Int16>]

  /// The weights embedded in the binary; `nil` in a build that is to train the first ones.
  package static let embedded: TagModel? = TagModel(
    UnsafeRawBufferPointer(start: entente_tagger_weights(), count: entente_tagger_weights_count()))

  /// Takes weights that stay in place as long as the program runs.
  ///
  /// - Parameter bytes: the weights, beginning at a multiple of 64
  package init?(_ bytes: UnsafeRawBufferPointer) {
    guard bytes.count > Self.bucketsOffset,
      UInt32(littleEndian: bytes.loadUnaligned(as: UInt32.self)) == Self.magic
    else { return nil }
    let count = Int(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: 4, as: UInt32.self)))
    guard count > 0, count & (count - 1) == 0,
      bytes.count == Self.bucketsOffset + count * Self.rowsPerBucket * Self.rowSize
    else { return nil }
    mask = UInt64(count - 1)
    var rows: [SIMD16<Int16>] = []
    for label in 0..<NameLabel.count {
      var row = SIMD16<Int16>(repeating: 0)
      for next in 0..<NameLabel.count {
        let place = 8 + (label * NameLabel.count + next) * 2
        row[next] = Int16(
          littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: Int16.self))
      }
      rows.append(row)
    }
    transitions = rows
    buckets = UnsafeRawBufferPointer(rebasing: bytes[Self.bucketsOffset...])
  }

  /// Adds the weights of a feature to the scores of the labels; lanes past the last label are noise.
  @inline(__always)
  func add(_ feature: UInt64, to scores: inout SIMD16<Int16>) {
    let start = Int(truncatingIfNeeded: feature & mask) * (Self.rowsPerBucket * Self.rowSize)
    let check = Self.check(feature)
    for slot in 0..<Self.rowsPerBucket {
      // In bounds: the bucket is below the number of buckets, the row below that of rows.
      let row = start + slot * Self.rowSize
      if UInt16(
        littleEndian: buckets.loadUnaligned(fromByteOffset: row + 14, as: UInt16.self)) == check
      {
        scores &+= SIMD16<Int16>(
          truncatingIfNeeded: buckets.loadUnaligned(fromByteOffset: row, as: SIMD16<Int8>.self))
        return
      }
    }
  }

  /// The part of a feature's hash that its row holds; never 0.
  @inline(__always)
  package static func check(_ feature: UInt64) -> UInt16 {
    max(1, UInt16(truncatingIfNeeded: feature >> 48))
  }
}
