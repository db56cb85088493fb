import Knowledge
import Testing

/// Days, against a calendar that is counted on one's fingers.
@Suite struct CalendarDayTests {
  @Test func `each day from 1900 to 2100 follows the day before`() throws {
    var expected = (year: 1900, month: 1, day: 1)
    var weekday = 1
    var day = try #require(CalendarDay(year: 1900, month: 1, day: 1))
    #expect(day.rawValue == -25_567)
    while expected.year <= 2100 {
      let found = day.components
      let text = "\(expected.year)-\(two(expected.month))-\(two(expected.day))"
      try #require(found == expected, "\(text)")
      try #require(day.weekday == weekday, "\(text)")
      try #require(day.description == text)
      try #require(CalendarDay(iso: text) == day)
      try #require(
        CalendarDay(year: expected.year, month: expected.month, day: expected.day) == day)
      let next = day.advanced(by: 1)
      try #require(day < next && day.distance(to: next) == 1 && next.distance(to: day) == -1)
      day = next
      weekday = weekday == 7 ? 1 : weekday + 1
      expected.day += 1
      if expected.day > lengthOfMonth(expected.year, expected.month) {
        expected = (
          expected.month == 12 ? expected.year + 1 : expected.year, expected.month % 12 + 1, 1
        )
      }
    }
    #expect(day == CalendarDay(year: 2101, month: 1, day: 1))
  }

  private func two(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }

  private func lengthOfMonth(_ year: Int, _ month: Int) -> Int {
    let isLeap = year % 400 == 0 || year % 4 == 0 && year % 100 != 0
    return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }

  @Test(
    "leap years are those of the Gregorian rule",
    arguments: [
      (1600, true), (1700, false), (1900, false), (1904, true), (1999, false), (2000, true),
      (2023, false), (2024, true), (2100, false), (2400, true),
    ])
  func leapYears(_ year: Int, _ isLeap: Bool) throws {
    #expect(CalendarDay.dayCount(year: year, month: 2) == (isLeap ? 29 : 28))
    #expect((CalendarDay(year: year, month: 2, day: 29) != nil) == isLeap)
    let first = try #require(CalendarDay(year: year, month: 1, day: 1))
    let last = try #require(CalendarDay(year: year, month: 12, day: 31))
    #expect(first.distance(to: last) == (isLeap ? 365 : 364))
  }

  @Test(
    "known days fall on their weekdays",
    arguments: [
      ("0001-01-01", 1), ("1600-02-29", 2), ("1900-01-01", 1), ("1945-05-08", 2),
      ("1953-07-27", 1), ("1969-12-31", 3), ("1970-01-01", 4), ("1989-11-09", 4),
      ("1991-12-25", 3), ("2000-01-01", 6), ("2000-02-29", 2), ("2018-06-12", 2),
      ("2022-02-24", 4), ("2023-09-13", 3), ("2024-02-29", 4), ("9999-12-31", 5),
    ])
  func weekdays(_ text: String, _ weekday: Int) throws {
    #expect(try #require(CalendarDay(iso: text)).weekday == weekday)
  }

  @Test(
    "days that do not exist are none",
    arguments: [
      (2023, 2, 29), (1900, 2, 29), (2023, 4, 31), (2023, 0, 1), (2023, 13, 1), (2023, 1, 0),
      (2023, 1, 32), (2023, 1, -1), (0, 1, 1), (-1, 1, 1), (10_000, 1, 1),
    ])
  func noSuchDay(_ year: Int, _ month: Int, _ day: Int) {
    #expect(CalendarDay(year: year, month: month, day: day) == nil)
  }

  @Test func `the ends of the calendar keep their dates`() throws {
    let first = try #require(CalendarDay(year: 1, month: 1, day: 1))
    let last = try #require(CalendarDay(year: 9999, month: 12, day: 31))
    #expect(first.components == (1, 1, 1))
    #expect(first.description == "0001-01-01")
    #expect(last.components == (9999, 12, 31))
    #expect(first.distance(to: last) == 3_652_058)
    #expect(CalendarDay(iso: "2023-09") == nil, "a month is no day")
  }
}
