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

extension ValueReader where Value == WindowArgument {
  /// Windows of text.
  static var window: ValueReader {
    ValueReader("WINDOW", completion: .words(WindowArgument.words)) { text throws(ValueProblem) in
      try WindowArgument(parsing: text)
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
