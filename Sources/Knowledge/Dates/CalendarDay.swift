/// A day of the proleptic Gregorian calendar, without a time zone.
///
/// Days are counted from 1970-01-01, so that the difference of two raw values is a number of days. The machine's clock
/// and time zone are never read. The conversions follow Hinnant, "chrono-compatible low-level date algorithms" (2013).
public struct CalendarDay: RawRepresentable, Hashable, Comparable, Sendable {
  /// Days since 1970-01-01; negative before.
  public let rawValue: Int32

  /// Makes the day that lies `rawValue` days after 1970-01-01.
  public init(rawValue: Int32) {
    self.rawValue = rawValue
  }

  /// Makes a day from its year (1 to 9999), month and day of the month; `nil` if there is no such day.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
      day <= Self.dayCount(year: year, month: month)
    else { return nil }
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    self.rawValue = Int32(era * 146_097 + dayOfEra - 719_468)
  }

  /// Parses `2023-09-14`; `nil` for anything else.
  public init?(iso text: some StringProtocol) {
    guard let span = CalendarSpan(iso: text), span.grain == .day else { return nil }
    self = span.first
  }

  /// The number of days of a month.
  public static func dayCount(year: Int, month: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// The year, month and day of the month.
  public var components: (year: Int, month: Int, day: Int) {
    let shifted = Int(rawValue) + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// The day of the week: 1 is Monday, 7 Sunday.
  public var weekday: Int {
    let offset = (Int(rawValue) + 3) % 7
    return (offset < 0 ? offset + 7 : offset) + 1
  }

  /// The day `count` days later.
  public func advanced(by count: Int) -> CalendarDay {
    CalendarDay(rawValue: rawValue + Int32(count))
  }

  /// The number of days from this day to `other`.
  public func distance(to other: CalendarDay) -> Int {
    Int(other.rawValue) - Int(rawValue)
  }

  /// Orders by time.
  public static func < (left: CalendarDay, right: CalendarDay) -> Bool {
    left.rawValue < right.rawValue
  }
}

extension CalendarDay: CustomStringConvertible {
  /// The day as `2023-09-14`.
  public var description: String {
    let (year, month, day) = components
    return "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
  }
}

/// Writes a number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
