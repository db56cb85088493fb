/// Makes bytes valid UTF-8.
enum UTF8Repair {
  /// The text with each malformed sequence replaced by U+FFFD, and how many there were; a byte-order mark is dropped.
  ///
  /// - Complexity: O(n)
  static func repair(_ bytes: [UInt8]) -> (text: [UInt8], repairs: Int) {
    var body = bytes[...]
    if body.starts(with: [0xEF, 0xBB, 0xBF]) { body = body.dropFirst(3) }
    var text: [UInt8] = []
    text.reserveCapacity(body.count)
    var repairs = 0
    var decoder = UTF8()
    var iterator = body.makeIterator()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): text.append(contentsOf: String(scalar).utf8)
      case .emptyInput: return (text, repairs)
      case .error:
        repairs += 1
        text += [0xEF, 0xBF, 0xBD]
      }
    }
  }

  /// Whether the bytes are well-formed already.
  static func isValid(_ bytes: [UInt8]) -> Bool {
    !bytes.starts(with: [0xEF, 0xBB, 0xBF]) && String(validating: bytes, as: UTF8.self) != nil
  }

  /// Whether bytes look like no text at all: a NUL, or a known signature.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    if bytes.prefix(8192).contains(0) { return true }
    let signatures: [[UInt8]] = [
      Array("%PDF-".utf8), [0x89, 0x50, 0x4E, 0x47], [0xFF, 0xD8, 0xFF], [0x50, 0x4B, 0x03, 0x04],
      [0x1F, 0x8B], Array("SQLite format 3".utf8), [0x7F, 0x45, 0x4C, 0x46],
    ]
    return signatures.contains { bytes.starts(with: $0) }
  }

  /// What is told of a file whose bytes look like no text.
  static func binaryProblem(_ file: String) -> ReadingProblem {
    ReadingProblem(
      .error, file: file, "is no text (it holds bytes that no text has)",
      cure: "convert it to text in UTF-8 first")
  }
}
