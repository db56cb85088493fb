/// Turns positions in the bytes of a text into those that the output counts in.
struct TextPositions: Sendable {
  private static let stride = 512

  private let text: [UInt8]
  /// The number of scalars before each 512th byte; empty if bytes are counted.
  private let marks: [Int]

  /// Prepares a text in UTF-8.
  ///
  /// - Complexity: O(n) for scalars.
  init(_ text: [UInt8], countsScalars: Bool) {
    self.text = text
    var marks: [Int] = []
    if countsScalars {
      var count = 0
      for (index, byte) in text.enumerated() {
        if index.isMultiple(of: Self.stride) { marks.append(count) }
        if Self.beginsScalar(byte) { count += 1 }
      }
      if text.count.isMultiple(of: Self.stride) { marks.append(count) }
    }
    self.marks = marks
  }

  /// The position of a byte, from 0.
  func position(of byte: Int) -> Int {
    guard !marks.isEmpty else { return byte }
    let mark = byte / Self.stride
    return marks[mark] + text[(mark * Self.stride)..<byte].count(where: Self.beginsScalar)
  }

  private static func beginsScalar(_ byte: UInt8) -> Bool {
    byte & 0xC0 != 0x80
  }
}
