/// The unit of text in which two mentions count as together, as written on a command line.
enum WindowArgument: Equatable, Sendable, CustomStringConvertible {
  /// So many sentences that follow each other; one of them is the default.
  case sentences(Int)
  /// A paragraph.
  case paragraph
  /// A whole document.
  case document

  /// Reads `sentence`, `paragraph`, `document`, `3` or `sentences:3`.
  init(parsing text: String) throws(ValueProblem) {
    switch text {
    case "sentence": self = .sentences(1)
    case "paragraph": self = .paragraph
    case "document": self = .document
    default:
      let prefix = "sentences:"
      let count = text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
      do {
        self = .sentences(try ValueReader.positiveInteger.read(count))
      } catch {
        throw ValueProblem(
          text, expected: "sentence, paragraph, document or a number of sentences",
          suggestion: Suggestion.nearest(to: text, in: Self.words))
      }
    }
  }

  /// The windows that are words.
  static let words = ["sentence", "paragraph", "document"]

  /// The window as it is written.
  var description: String {
    switch self {
    case .sentences(1): "sentence"
    case .sentences(let count): "sentences:\(count)"
    case .paragraph: "paragraph"
    case .document: "document"
    }
  }
}
