/// When a fact of the tables holds: from a first day to a last one, either of them open.
public struct Validity: Hashable, Sendable {
  /// The first day; `nil` when it is open or unknown.
  public let from: CalendarSpan?
  /// The last day; `nil` when it is open or unknown.
  public let to: CalendarSpan?

  /// Holds always.
  public static let always = Validity(from: nil, to: nil)

  /// Makes a validity; a cut date means its first day as a start and its last day as an end.
  public init(from: CalendarSpan?, to: CalendarSpan?) {
    self.from = from
    self.to = to
  }

  /// Whether the fact holds on a day; an unknown day is taken to lie inside.
  public func holds(on day: CalendarDay?) -> Bool {
    guard let day else { return true }
    if let from, day < from.first { return false }
    if let to, day > to.last { return false }
    return true
  }

  /// The number of days by which `day` misses the validity; 0 inside it.
  public func distance(to day: CalendarDay) -> Int {
    if let from, day < from.first { return day.distance(to: from.first) }
    if let to, day > to.last { return to.last.distance(to: day) }
    return 0
  }
}
