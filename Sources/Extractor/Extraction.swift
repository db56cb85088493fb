public import Knowledge

/// A time expression of a text and what it means.
public struct DateExpression: Hashable, Sendable {
  /// The bytes in the document's text.
  public let range: Range<Int>
  /// The days meant; `nil` when they cannot be told.
  public let value: CalendarSpan?

  /// Makes an expression.
  public init(range: Range<Int>, value: CalendarSpan?) {
    self.range = range
    self.value = value
  }
}

/// What a stretch of text is.
public enum SentenceKind: String, Sendable {
  /// A sentence, a caption or a headline.
  case text
  /// The place and date before a report ("SEOUL, Sept. 14 —").
  case dateline
  /// Who took a photo or wrote a report; nothing in it counts.
  case credit
}

/// A sentence of a document, as extraction leaves it.
public struct ExtractedSentence: Sendable {
  /// The bytes in the document's text.
  public let range: Range<Int>
  /// The paragraph, from 0.
  public let paragraph: Int
  /// What it is.
  public let kind: SentenceKind
  /// The earlier sentence of this document that it repeats, or `nil`.
  public let copyOf: Int?
  /// Equal for sentences with the same words, whatever their punctuation, case and credit line.
  public let fingerprint: Fingerprint
  /// Its time expressions, in the order of the text.
  public let dates: [DateExpression]
  /// When what it tells happened, if it says so.
  public let event: CalendarSpan?
}

/// What extraction finds in one document.
public struct Extraction: Sendable {
  /// The sentences, in the order of the text.
  public let sentences: [ExtractedSentence]
  /// The mentions, in the order of the text; those in copies included, none in credit lines.
  public let mentions: [Mention]

  /// Makes an extraction.
  public init(sentences: [ExtractedSentence], mentions: [Mention]) {
    self.sentences = sentences
    self.mentions = mentions
  }
}
