public import Knowledge

/// What one window adds to one pair: the unit that every weight is recounted from.
public struct Contribution: Sendable, Hashable {
  /// The document, an index into the corpus.
  public let document: Int
  /// The sentences of the window, indices into the extraction.
  public let sentences: [Int]
  /// How many entities stand in the window; of more than four it is mostly a list.
  public let entities: Int
  /// What it adds to the weight.
  public let amount: Double
  /// How often the window's text stood in the corpus, copies and reprints included.
  public let occurrences: Int
  /// When what the window tells happened, if it says so.
  public let event: CalendarSpan?
}
