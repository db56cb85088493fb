/// A canonical prefix code: shorter codes come first, those of one length in the order of their symbols (RFC 1951, 3.2.2).
struct PrefixCode {
  /// For each 15 bits to come the symbol that they begin with, and in the lowest 4 bits the length of its code; 0 where
  /// no code fits.
  private let entries: [UInt16]

  /// Makes the code of symbols whose lengths are known; 0 is a symbol without a code.
  ///
  /// `nil` if there are more codes than fit, or fewer than all bits need; a lone code of one bit, or none at all, is
  /// allowed, as a text may have a single distance or none.
  init?(lengths: ArraySlice<UInt8>) {
    var counts = [Int](repeating: 0, count: 16)
    for length in lengths { counts[Int(length)] += 1 }
    let coded = lengths.count - counts[0]
    counts[0] = 0
    var next = [Int](repeating: 0, count: 17)
    for length in 1...15 { next[length + 1] = (next[length] + counts[length]) << 1 }
    // The first code behind the longest ones says how much of all bits the codes take.
    let used = next[16]
    guard used == 1 << 16 || coded == 0 || (coded == 1 && counts[1] == 1) else { return nil }
    guard used <= 1 << 16 else { return nil }
    var entries = [UInt16](repeating: 0, count: 1 << 15)
    for (symbol, length) in lengths.enumerated() where length > 0 {
      let width = Int(length)
      // Codes come with their highest bit first.
      var place = 0
      for bit in 0..<width where next[width] >> bit & 1 == 1 { place |= 1 << (width - 1 - bit) }
      next[width] += 1
      let entry = UInt16(symbol << 4 | width)
      while place < entries.count {
        entries[place] = entry
        place += 1 << width
      }
    }
    self.entries = entries
  }

  /// Takes the next symbol, or `nil` where no code fits or the bytes end.
  func next(_ bits: inout BitReader) -> Int? {
    let entry = entries[bits.peek()]
    guard entry != 0, bits.skip(Int(entry & 15)) else { return nil }
    return Int(entry >> 4)
  }
}
