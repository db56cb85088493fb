/// What the tables hold of a leader besides name and id.
public struct Person: Sendable {
  /// The leader's entity.
  public let entity: EntityID
  /// What later mentions use: "Kim", "von der Leyen".
  public let surnames: [String]
  /// Further full names, those apart that spelling rules make.
  public let aliases: [String]
  /// `m`, `f` or `nil`.
  public let sex: Character?
  /// The year of birth.
  public let born: CalendarSpan?
  /// The day or year of death; `nil` for the living.
  public let died: CalendarSpan?
  /// The person's terms, in the order of their beginning.
  public let terms: [Term]

  /// The prominence of the person's most prominent term that holds on a day: 1 is the highest; `nil` without one.
  public func rank(on day: CalendarDay?, in knowledge: KnowledgeBase) -> Int? {
    terms.filter { $0.validity.holds(on: day) }
      .map { knowledge.role(of: $0.office).rank }.min()
  }
}
