/// The words of a place's name, folded and hashed as those of a text are.
enum GazetteerName {
  /// Calls `body` with the hash of each word of a name.
  ///
  /// - Parameters:
  ///   - bytes: the text of the table
  ///   - name: where the name stands
  ///   - key: memory for folded words, whose content is lost
  ///   - body: receives the hashes
  /// - Complexity: O(length of the name)
  static func forEachWord(
    of bytes: Span<UInt8>, _ name: Range<Int>, _ key: inout [UInt8], _ body: (UInt64) -> Void
  ) {
    if forEachPlainWord(of: bytes, name, body) { return }
    WordScanner.forEachWord(in: bytes.extracting(name), &key) { _, folded, _ in
      body(WordHash.of(folded))
    }
  }

  /// The same for a name of ASCII letters, blanks and hyphens alone, as most are; `false` for others.
  private static func forEachPlainWord(
    of bytes: Span<UInt8>, _ name: Range<Int>, _ body: (UInt64) -> Void
  ) -> Bool {
    for index in name {
      let byte = bytes[index]
      let isLetter = byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z")
      guard isLetter || byte == UInt8(ascii: " ") || byte == UInt8(ascii: "-") else { return false }
    }
    var hash = WordHash()
    var isInside = false
    for index in name {
      let byte = bytes[index]
      if byte & 0x40 != 0 {
        hash.append(byte | 0x20)
        isInside = true
      } else if isInside {
        body(hash.value)
        hash = WordHash()
        isInside = false
      }
    }
    if isInside { body(hash.value) }
    return true
  }
}
