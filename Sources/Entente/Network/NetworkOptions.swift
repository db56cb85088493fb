public import Knowledge

/// The unit of text in which two mentions count as together.
public enum Window: Hashable, Sendable {
  /// `n` consecutive sentences of a document; with 1 the sentence itself.
  ///
  /// Windows slide by one sentence, so that a pair in one sentence stands in up to `n` of them.
  case sentences(Int)
  /// A paragraph.
  case paragraph
  /// The whole document.
  case document
}

extension Window: CustomStringConvertible {
  /// The window as the command line names it.
  public var description: String {
    switch self {
    case .sentences(1): "sentence"
    case .sentences(let count): "sentences:\(count)"
    case .paragraph: "paragraph"
    case .document: "document"
    }
  }
}

/// What one window adds to each of its pairs.
public enum Weighting: String, Hashable, Sendable, CaseIterable {
  /// 1, however many entities stand in the window.
  case count
  /// 1/(n−1) for n entities, so that each entity gives 1 in all (Newman, "Scientific collaboration networks II", 2001).
  case newman
}

/// Which date of a sentence is meant when a network is cut by dates.
public enum Clock: String, Hashable, Sendable, CaseIterable {
  /// The day of publication.
  case published
  /// When what the sentence tells happened, where it says so; else the day of publication.
  case event
}

/// How a network is made from a corpus.
public struct NetworkOptions: Hashable, Sendable {
  /// The unit of text in which two mentions count as together.
  public var window: Window
  /// What one window adds to each of its pairs.
  public var weighting: Weighting
  /// The kinds of entity that join.
  public var kinds: Set<EntityKind>
  /// The first day that counts, or `nil`.
  public var from: CalendarDay?
  /// The last day that counts, or `nil`.
  public var to: CalendarDay?
  /// Which date the days are compared with.
  public var clock: Clock

  /// Makes options.
  public init(
    window: Window = .sentences(1), weighting: Weighting = .count,
    kinds: Set<EntityKind> = EntityKind.networkDefault, from: CalendarDay? = nil,
    to: CalendarDay? = nil, clock: Clock = .published
  ) {
    self.window = window
    self.weighting = weighting
    self.kinds = kinds
    self.from = from
    self.to = to
    self.clock = clock
  }

  /// Whether a date lies in the span asked for; an unknown one does when no span is asked for.
  public func includes(_ date: CalendarDay?) -> Bool {
    guard let date else { return from == nil && to == nil }
    if let from, date < from { return false }
    if let to, date > to { return false }
    return true
  }

  /// Whether a span of days touches the span asked for.
  public func includes(_ span: CalendarSpan) -> Bool {
    if let from, span.last < from { return false }
    if let to, span.first > to { return false }
    return true
  }
}
