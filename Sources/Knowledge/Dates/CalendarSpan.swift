/// How exactly a date is known.
public enum DateGrain: String, Sendable, CaseIterable {
  case day
  case week
  case monthPart = "month-part"
  case month
  case year
}

/// A span of days with the grain in which it was stated: "in July 2000" is the month 2000-07.
public struct CalendarSpan: Hashable, Sendable {
  /// The first day.
  public let first: CalendarDay
  /// The last day, not before the first.
  public let last: CalendarDay
  /// How exactly the date was stated.
  public let grain: DateGrain

  /// Makes a span; `last` is raised to `first` if it lies before it.
  public init(first: CalendarDay, last: CalendarDay, grain: DateGrain) {
    self.first = first
    self.last = max(first, last)
    self.grain = grain
  }

  /// Makes the span of a single day.
  public init(_ day: CalendarDay) {
    self.init(first: day, last: day, grain: .day)
  }

  /// Makes the span of a whole month; `nil` if there is no such month.
  public init?(year: Int, month: Int) {
    guard let first = CalendarDay(year: year, month: month, day: 1) else { return nil }
    self.init(
      first: first, last: first.advanced(by: CalendarDay.dayCount(year: year, month: month) - 1),
      grain: .month)
  }

  /// Makes the span of a whole year; `nil` before 1 and after 9999.
  public init?(year: Int) {
    guard let first = CalendarDay(year: year, month: 1, day: 1),
      let last = CalendarDay(year: year, month: 12, day: 31)
    else { return nil }
    self.init(first: first, last: last, grain: .year)
  }

  /// Parses an ISO date, whole or cut to the month or year: `2023-09-14`, `2023-09`, `2023`.
  public init?(iso text: some StringProtocol) {
    let bytes = Array(text.utf8)
    self.init(iso: bytes.span)
  }

  /// Parses an ISO date from ASCII bytes.
  init?(iso bytes: Span<UInt8>) {
    func number(_ range: Range<Int>) -> Int? {
      var value = 0
      for index in range {
        guard bytes[index] >= 0x30, bytes[index] <= 0x39 else { return nil }
        value = value * 10 + Int(bytes[index] - 0x30)
      }
      return value
    }
    let dash = UInt8(ascii: "-")
    switch bytes.count {
    case 4:
      guard let year = number(0..<4) else { return nil }
      self.init(year: year)
    case 7:
      guard bytes[4] == dash, let year = number(0..<4), let month = number(5..<7) else {
        return nil
      }
      self.init(year: year, month: month)
    case 10:
      guard bytes[4] == dash, bytes[7] == dash, let year = number(0..<4),
        let month = number(5..<7), let day = number(8..<10),
        let date = CalendarDay(year: year, month: month, day: day)
      else { return nil }
      self.init(date)
    default:
      return nil
    }
  }

  /// Whether the day lies in the span.
  public func contains(_ day: CalendarDay) -> Bool {
    first <= day && day <= last
  }

  /// Whether the spans share a day.
  public func overlaps(_ other: CalendarSpan) -> Bool {
    first <= other.last && other.first <= last
  }
}

extension CalendarSpan: CustomStringConvertible {
  /// The span in ISO form, cut to its grain; `first..last` for weeks and parts of months.
  public var description: String {
    let (year, month, _) = first.components
    switch grain {
    case .day: return first.description
    case .month: return "\(padded(year, 4))-\(padded(month, 2))"
    case .year: return padded(year, 4)
    case .week, .monthPart: return "\(first)..\(last)"
    }
  }
}
