/// The words of a name under which it is found: folded, hyphens and blanks equal.
struct FoldedName: Hashable, Sendable {
  /// The folded words, each between blanks.
  private let bytes: [UInt8]

  init(_ name: some StringProtocol) {
    let source = Array(name.utf8)
    self.init(source, 0..<source.count)
  }

  init(_ source: [UInt8], _ range: Range<Int>) {
    let blank = UInt8(ascii: " ")
    var folded: [UInt8] = [blank]
    Folding.append(source.span, range, to: &folded)
    folded.append(blank)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(folded.count)
    for byte in folded {
      let byte = byte == UInt8(ascii: "-") ? blank : byte
      if byte != blank || bytes.last != blank { bytes.append(byte) }
    }
    self.bytes = bytes
  }

  /// Whether the words of another name stand in this one, side by side.
  func contains(_ other: FoldedName) -> Bool {
    let count = other.bytes.count
    guard count > 1, count <= bytes.count else { return false }
    for start in 0...(bytes.count - count) where bytes[start] == other.bytes[0] {
      var length = 1
      while length < count, bytes[start + length] == other.bytes[length] { length += 1 }
      if length == count { return true }
    }
    return false
  }
}
