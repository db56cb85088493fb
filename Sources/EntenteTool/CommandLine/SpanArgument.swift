internal import Knowledge

/// A span of dates as people write it: `2023-09`, or `2023-08-01..2023-09-12` with both ends in it.
struct SpanArgument: Equatable, Sendable, CustomStringConvertible {
  /// The date with which the span begins.
  let start: DateArgument
  /// The date with which the span ends, itself included.
  let end: DateArgument

  /// Reads one date, or two with `..` between them.
  init(parsing text: String) throws(ValueProblem) {
    let expected = "a date such as 2023-09, or a span such as 2023-08-01..2023-09-12"
    let parts = text.splitAtDots
    do {
      start = try DateArgument(parsing: parts.start)
      end = if let text = parts.end { try DateArgument(parsing: text) } else { start }
    } catch {
      throw ValueProblem(text, expected: expected, detail: error.detail)
    }
    guard start.firstDay <= end.lastDay else {
      throw ValueProblem(text, expected: expected, detail: "the span ends before it begins")
    }
  }

  /// The first day of the span.
  var firstDay: CalendarDay { start.firstDay }

  /// The last day of the span, itself included.
  var lastDay: CalendarDay { end.lastDay }

  /// The span as it was written.
  var description: String { start == end ? "\(start)" : "\(start)..\(end)" }
}

extension String {
  /// The text before the first `..`, and the text after it if there is one.
  fileprivate var splitAtDots: (start: String, end: String?) {
    let bytes = utf8
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let next = bytes.index(after: index)
      let dot = UInt8(ascii: ".")
      if next < bytes.endIndex, bytes[index] == dot, bytes[next] == dot {
        return (String(self[..<index]), String(self[bytes.index(after: next)...]))
      }
      index = next
    }
    return (self, nil)
  }
}
