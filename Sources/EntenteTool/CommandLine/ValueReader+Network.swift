internal import Entente

extension ValueReader where Value == DateArgument {
  /// Dates, whole or cut to the month or the year.
  static var date: ValueReader {
    ValueReader("DATE") { text throws(ValueProblem) in try DateArgument(parsing: text) }
  }
}

extension ValueReader where Value == SpanArgument {
  /// Spans of dates.
  static var span: ValueReader {
    ValueReader("SPAN") { text throws(ValueProblem) in try SpanArgument(parsing: text) }
  }
}

extension ValueReader where Value == Window {
  /// Windows of text: `sentence`, `paragraph`, `document`, `3` or `sentences:3`.
  static var window: ValueReader {
    let words = ["sentence", "paragraph", "document"]
    return ValueReader("WINDOW", completion: .words(words)) { text throws(ValueProblem) in
      switch text {
      case "sentence": return .sentences(1)
      case "paragraph": return .paragraph
      case "document": return .document
      default:
        let prefix = "sentences:"
        let count = text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text
        do {
          return .sentences(try ValueReader<Int>.positiveInteger.read(count))
        } catch {
          throw ValueProblem(
            text, expected: "sentence, paragraph, document or a number of sentences",
            suggestion: Suggestion.nearest(to: text, in: words))
        }
      }
    }
  }
}

extension ValueReader where Value == BackboneArgument {
  /// Rules for a backbone, with or without a level.
  static var backbone: ValueReader {
    let words = BackboneArgument.Rule.allCases.map(\.rawValue)
    return ValueReader("RULE[:LEVEL]", completion: .words(words)) { text throws(ValueProblem) in
      try BackboneArgument(parsing: text)
    }
  }
}
