/// Checks bytes by the cyclic redundancy code of 32 bits that gzip files end with (ISO 3309).
struct CyclicChecksum {
  private static let table: [UInt32] = (0..<256).map { byte in
    (0..<8).reduce(UInt32(byte)) { rest, _ in
      rest & 1 == 1 ? rest >> 1 ^ 0xEDB8_8320 : rest >> 1
    }
  }

  private var state: UInt32 = ~0

  /// The checksum of all bytes so far.
  var value: UInt32 { ~state }

  /// Adds bytes.
  mutating func add(_ bytes: ArraySlice<UInt8>) {
    var state = state
    let table = Self.table
    for byte in bytes { state = state >> 8 ^ table[Int((state ^ UInt32(byte)) & 0xFF)] }
    self.state = state
  }
}
