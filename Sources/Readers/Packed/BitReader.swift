/// Takes bits from bytes, the lowest bit of each byte first, as RFC 1951 packs them.
struct BitReader {
  private let bytes: [UInt8]
  private var place: Int
  private var bits: UInt64 = 0
  private var count = 0

  /// Starts at a place.
  init(_ bytes: [UInt8], at place: Int) {
    self.bytes = bytes
    self.place = place
  }

  /// The next 15 bits, lowest first; zeros behind the end.
  mutating func peek() -> Int {
    while count < 48, place < bytes.count {
      bits |= UInt64(bytes[place]) << UInt64(count)
      place += 1
      count += 8
    }
    return Int(bits & 0x7FFF)
  }

  /// Goes on by at most 15 bits that were peeked at.
  ///
  /// - Returns: whether there were so many
  mutating func skip(_ width: Int) -> Bool {
    guard width <= count else { return false }
    bits >>= UInt64(width)
    count -= width
    return true
  }

  /// Takes a number of at most 15 bits, or `nil` behind the end.
  mutating func take(_ width: Int) -> Int? {
    let number = peek() & (1 << width - 1)
    return skip(width) ? number : nil
  }

  /// Leaves the rest of the byte that was begun, and tells where the next one stands.
  mutating func byteBoundary() -> Int {
    place -= count / 8
    bits = 0
    count = 0
    return place
  }

  /// Goes on at a byte.
  mutating func move(to place: Int) {
    self.place = place
  }
}
