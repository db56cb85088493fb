internal import Knowledge

/// Finds time expressions and resolves them against the date of the document.
///
/// Weekdays are the last such day up to the document's, unless the sentence looks ahead; months without a year likewise;
/// "the next day" counts from the day named before. The machine's clock is never read.
struct DateFinder {
  private let text: SegmentedText
  private let lexicon: Lexicon
  private let published: CalendarDay?
  /// The last day that the text named: what "the next day" counts from.
  private var anchor: CalendarDay?

  init(_ text: SegmentedText, _ lexicon: Lexicon, published: CalendarDay?) {
    self.text = text
    self.lexicon = lexicon
    self.published = published
  }

  /// The expressions of each segment, in the order of the text.
  mutating func find() -> [[DateExpression]] {
    text.segments.map { segment in
      segment.kind == .credit ? [] : expressions(in: segment.tokens)
    }
  }

  private mutating func expressions(in segment: Range<Int>) -> [DateExpression] {
    var result: [DateExpression] = []
    let parser = DateParser(text, lexicon, segment: segment, published: published)
    var index = segment.lowerBound
    while index < segment.upperBound {
      guard let match = parser.parse(at: index, anchor: anchor) else {
        index += 1
        continue
      }
      result.append(DateExpression(range: text.byteRange(match.tokens), value: match.value))
      if let value = match.value, value.grain == .day { anchor = value.first }
      index = match.tokens.upperBound
    }
    return result
  }

  /// The date of what a sentence tells: its first expression that can be told and does not only date a report.
  static func event(of segment: Segment, _ dates: [DateExpression], _ text: SegmentedText)
    -> CalendarSpan?
  {
    let told = dates.lazy.filter { $0.value != nil }
    let own = told.first { date in
      guard
        let token = text.tokens[segment.tokens].firstIndex(where: {
          Int($0.start) >= date.range.lowerBound
        })
      else { return true }
      var before = token - 1
      while before >= segment.tokens.lowerBound, text.tokens[before].has([.datePreposition, .the]) {
        before -= 1
      }
      return before < segment.tokens.lowerBound || !text.tokens[before].has(.saying)
    }
    return (own ?? told.first)?.value
  }
}
