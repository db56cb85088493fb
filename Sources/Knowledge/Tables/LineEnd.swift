/// Finds where lines end, eight bytes at a time.
enum LineEnd {
  /// The place of the next line feed at or after a byte, or the end of the bytes.
  ///
  /// A byte of a word of eight is the line feed if it is zero after an exclusive or with eight line feeds; the highest bit
  /// of the lowest zero byte is the lowest bit that the subtraction sets (Mycroft, 1987).
  static func next(in bytes: Span<UInt8>, from start: Int) -> Int {
    var index = start
    let raw = bytes.bytes
    while index + 8 <= raw.byteCount {
      // In bounds: eight bytes are left.
      let word = UInt64(
        littleEndian: unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: UInt64.self))
      let mixed = word ^ 0x0a0a_0a0a_0a0a_0a0a
      let found = (mixed &- 0x0101_0101_0101_0101) & ~mixed & 0x8080_8080_8080_8080
      if found != 0 { return index + found.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
    return index
  }
}
