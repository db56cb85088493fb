/// The number of an office in a knowledge base.
public struct OfficeID: RawRepresentable, Hashable, Comparable, Sendable {
  /// The number.
  public let rawValue: UInt32

  /// Makes it from its number.
  public init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  /// Orders by number.
  public static func < (left: OfficeID, right: OfficeID) -> Bool {
    left.rawValue < right.rawValue
  }
}

/// A kind of office, such as head of state or foreign minister.
public struct Role: Hashable, Sendable {
  /// The key used in the tables: `hos`, `foreign`.
  public let key: String
  /// The kind of office in words.
  public let label: String
  /// Prominence; 1 is the highest.
  public let rank: Int
}

/// An office of a state or body: "President of South Korea".
public struct Office: Hashable, Sendable {
  /// `KR.hos`.
  public let key: String
  /// The usual English title.
  public let title: String
  /// The state or body.
  public let state: EntityID
  /// The kind of office, as an index into ``KnowledgeBase/roles``.
  public let role: Int
  /// When the office existed.
  public let validity: Validity
}

/// One person's dated tenure of an office.
public struct Term: Hashable, Sendable {
  /// Who held the office.
  public let person: EntityID
  /// The office held.
  public let office: OfficeID
  /// The title, if it differs from the office's.
  public let title: String?
  /// From the first day to the last.
  public let validity: Validity

  /// Terms are ordered by their beginning, then by office and person; an open beginning comes first.
  static func order(of term: Term) -> (Int32, OfficeID, EntityID) {
    (term.validity.from?.first.rawValue ?? .min, term.office, term.person)
  }
}

/// A span in which nobody held an office.
public struct Vacancy: Hashable, Sendable {
  /// Why, if that is known.
  public let reason: String?
  /// From the first day to the last.
  public let validity: Validity
}

/// How far the tables of a state's or body's leaders reach.
public struct Coverage: Hashable, Sendable {
  /// The month as of which they hold; what came later is not in them.
  public let asOf: CalendarSpan
  /// The first day from which heads of state and government are held without a gap; `nil` when that is not promised.
  public let completeSince: CalendarDay?
  /// What else is to be known.
  public let note: String?
}
