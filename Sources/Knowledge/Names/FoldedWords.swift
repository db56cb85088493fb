extension WordScanner {
  /// Calls `body` with each word of a text: where it stands, its folded bytes and its shape.
  ///
  /// - Parameters:
  ///   - bytes: the text, in UTF-8
  ///   - key: memory for folded words, whose content is lost
  ///   - body: receives the words
  /// - Complexity: O(length of the text)
  @inline(__always)
  static func forEachWord(
    in bytes: Span<UInt8>, _ key: inout [UInt8],
    _ body: (Range<Int>, Span<UInt8>, WordShape) -> Void
  ) {
    var index = 0
    while index < bytes.count {
      guard let word = word(at: index, in: bytes) else {
        index += 1
        continue
      }
      key.removeAll(keepingCapacity: true)
      Folding.append(bytes, index..<word.end, to: &key)
      body(index..<word.end, key.span, word.shape)
      index = word.end
    }
  }

  /// The folded words of a text.
  static func foldedWords(of text: String) -> [String] {
    let bytes = Array(text.utf8)
    var key: [UInt8] = []
    var words: [String] = []
    forEachWord(in: bytes.span, &key) { _, folded, _ in
      words.append(folded.withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) })
    }
    return words
  }
}
