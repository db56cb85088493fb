import Knowledge
import Testing

/// Spans of days and the validity of facts.
@Suite struct CalendarSpanTests {
  private func day(_ text: String) throws -> CalendarDay {
    try #require(CalendarDay(iso: text))
  }

  @Test(
    "ISO dates may be cut to the month or year",
    arguments: [
      ("2023-09-14", "2023-09-14", "2023-09-14", DateGrain.day),
      ("2023-09", "2023-09-01", "2023-09-30", .month),
      ("2023", "2023-01-01", "2023-12-31", .year),
      ("2024-02", "2024-02-01", "2024-02-29", .month),
      ("1900-02", "1900-02-01", "1900-02-28", .month),
      ("0001", "0001-01-01", "0001-12-31", .year), ("9999-12", "9999-12-01", "9999-12-31", .month),
    ])
  func isoDates(_ text: String, _ first: String, _ last: String, _ grain: DateGrain) throws {
    let span = try #require(CalendarSpan(iso: text))
    #expect(span.first.description == first)
    #expect(span.last.description == last)
    #expect(span.grain == grain)
    #expect(span.description == text)
  }

  @Test(
    "what is no ISO date is refused",
    arguments: [
      "", "-", "23", "20230914", "2023-", "2023-9", "2023-9-14", "2023-09-1", "2023-09-31",
      "2023-02-29", "2023-13", "2023-00", "2023-00-10", "2023-09-00", "0000", "0000-01-01",
      "2023/09/14", "2023.09.14", "2023-09/14", "2023-09-14 ", " 2023-09-14", "2023-09-14T00",
      "+023-09-14", "-023-09-14", "202a", "2o23", "2023-o9", "２０２３", "٢٠٢٣", "20é3",
    ])
  func refusedDates(_ text: String) {
    #expect(CalendarSpan(iso: text) == nil)
    #expect(CalendarDay(iso: text) == nil)
  }

  @Test func `a span that ends before it begins is one day`() throws {
    let span = CalendarSpan(
      first: try day("2023-09-14"), last: try day("2023-09-01"), grain: .week)
    #expect(span.last == span.first)
    #expect(span.description == "2023-09-14..2023-09-14")
  }

  @Test func `spans contain their ends and overlap where they share a day`() throws {
    let july = try #require(CalendarSpan(year: 2000, month: 7))
    for (text, expected) in [
      ("2000-06-30", false), ("2000-07-01", true), ("2000-07-31", true), ("2000-08-01", false),
    ] {
      #expect(july.contains(try day(text)) == expected, "\(text)")
    }
    let year = try #require(CalendarSpan(year: 2000))
    let lastDay = CalendarSpan(try day("2000-07-31"))
    let august = try #require(CalendarSpan(year: 2000, month: 8))
    for (first, second, expected) in [
      (july, year, true), (july, lastDay, true), (july, august, false), (lastDay, august, false),
    ] {
      #expect(first.overlaps(second) == expected, "\(first) and \(second)")
      #expect(second.overlaps(first) == expected, "\(second) and \(first)")
    }
    #expect(CalendarSpan(year: 2000, month: 13) == nil)
    #expect(CalendarSpan(year: 0) == nil && CalendarSpan(year: 10_000) == nil)
  }

  @Test(
    "a fact holds from its first day to its last",
    arguments: [
      ("2011-12-17", "-", "2011-12-16", false, 1), ("2011-12-17", "-", "2011-12-17", true, 0),
      ("2011-12-17", "-", "9999-12-31", true, 0), ("-", "1990-10-02", "1990-10-02", true, 0),
      ("-", "1990-10-02", "1990-10-03", false, 1), ("-", "-", "1066-10-14", true, 0),
      ("2011-12", "2012", "2011-11-30", false, 1), ("2011-12", "2012", "2011-12-01", true, 0),
      ("2011-12", "2012", "2012-12-31", true, 0), ("2011-12", "2012", "2013-01-31", false, 31),
      ("2000", "2000", "1999-12-01", false, 31),
    ])
  func validity(
    _ from: String, _ to: String, _ on: String, _ holds: Bool, _ distance: Int
  ) throws {
    let validity = Validity(from: CalendarSpan(iso: from), to: CalendarSpan(iso: to))
    #expect(validity.holds(on: try day(on)) == holds)
    #expect(validity.distance(to: try day(on)) == distance)
    #expect(validity.holds(on: nil), "an unknown day lies inside")
  }
}
