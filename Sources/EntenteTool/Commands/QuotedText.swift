internal import Entente

/// A quoted sentence, set into lines, in which the names that matter are marked.
struct QuotedText: Sendable {
  /// A stretch without spaces, and whether it belongs to a name.
  private struct Word {
    var text: String
    var isMarked: Bool
  }

  private let words: [Word]

  /// Splits a quotation into words.
  init(_ quotation: Evidence.Quotation) {
    var words: [Word] = []
    var current: [UInt8] = []
    var isMarked = false
    func finish() {
      guard !current.isEmpty else { return }
      let text = String(decoding: current, as: UTF8.self).printable
      words.append(Word(text: text, isMarked: isMarked))
      current = []
      isMarked = false
    }
    for (index, byte) in quotation.text.utf8.enumerated() {
      if [0x20, 0x09, 0x0A, 0x0D].contains(byte) {
        finish()
      } else {
        current.append(byte)
        let place = quotation.range.lowerBound + index
        if !isMarked { isMarked = quotation.mentions.contains { $0.contains(place) } }
      }
    }
    finish()
    self.words = words
  }

  /// The lines, each ending in a line break.
  ///
  /// - Parameters:
  ///   - indent: The number of spaces before each line.
  ///   - width: The columns of the terminal, or nil to make one line of it.
  ///   - style: How names are marked.
  /// - Returns: The lines.
  func text(indent: Int, width: Int?, style: TextStyle) -> String {
    let margin = String(repeating: " ", count: indent)
    let limit = max((width ?? .max) - indent, 20)
    var text = ""
    var used = 0
    for word in words {
      let length = word.text.displayWidth
      if used == 0 {
        text += margin
      } else if used + 1 + length > limit {
        text += "\n" + margin
        used = 0
      } else {
        text += " "
        used += 1
      }
      text += word.isMarked ? style.underlined(word.text) : word.text
      used += length
    }
    return text + "\n"
  }
}
