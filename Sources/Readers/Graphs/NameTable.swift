/// Numbers names in the order in which they come, as ranges of bytes.
struct NameTable {
  private var ranges: [Range<Int>] = []
  private var hashes: [UInt64] = []
  /// A table of a power of two of places, each 0 or the upper half of a hash and one more than a number.
  private var slots = [UInt64](repeating: 0, count: 1024)

  /// How many names there are.
  var count: Int { ranges.count }

  /// The number of a name.
  ///
  /// - Throws: `NetworkReadingError.malformed` for a new name that is not UTF-8
  mutating func number(
    of name: Range<Int>, in bytes: Span<UInt8>, line: Int
  ) throws(NetworkReadingError) -> Int {
    // FNV-1a, mixed once more: the low bits choose the place.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for index in name { hash = (hash ^ UInt64(bytes[index])) &* 0x100_0000_01B3 }
    hash ^= hash >> 29
    var slot = Int(hash & UInt64(slots.count - 1))
    while slots[slot] != 0 {
      let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if slots[slot] >> 32 == hash >> 32, Self.areEqual(ranges[number], name, bytes) {
        return number
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    guard Self.isText(name, bytes) else {
      throw .malformed(
        line: line, reason: "has a name that is not UTF-8", cure: "save the file as UTF-8")
    }
    ranges.append(name)
    hashes.append(hash)
    slots[slot] = (hash & ~0xFFFF_FFFF) | UInt64(ranges.count)
    if ranges.count * 2 > slots.count { grow() }
    return ranges.count - 1
  }

  private static func areEqual(
    _ one: Range<Int>, _ two: Range<Int>, _ bytes: Span<UInt8>
  ) -> Bool {
    guard one.count == two.count else { return false }
    for offset in 0..<one.count
    where bytes[one.lowerBound + offset] != bytes[two.lowerBound + offset] {
      return false
    }
    return true
  }

  private static func isText(_ name: Range<Int>, _ bytes: Span<UInt8>) -> Bool {
    var isASCII = true
    for index in name where bytes[index] >= 0x80 { isASCII = false }
    return isASCII || String(validating: name.map { bytes[$0] }, as: UTF8.self) != nil
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash & UInt64(slots.count - 1))
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = (hash & ~0xFFFF_FFFF) | UInt64(number + 1)
    }
  }

  /// The names as texts.
  func names(in bytes: [UInt8]) -> [String] {
    ranges.map { String(decoding: bytes[$0], as: UTF8.self) }
  }
}
