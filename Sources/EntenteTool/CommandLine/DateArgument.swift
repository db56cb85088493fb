internal import Knowledge

/// A date as people write it on a command line: a day, or cut to its month or its year.
///
/// `2023-09` stands for all of September 2023: as the start of a span it means its first day,
/// as the end its last.
struct DateArgument: Equatable, Sendable, CustomStringConvertible {
  /// The days that the date stands for.
  let days: CalendarSpan

  /// Reads `2023`, `2023-09` or `2023-09-14`.
  init(parsing text: String) throws(ValueProblem) {
    let expected = "a date such as 2023-09-14, 2023-09 or 2023"
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let widths = [4, 2, 2]
    guard (1...3).contains(parts.count),
      zip(parts, widths).allSatisfy({ part, width in
        part.count == width
          && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      })
    else { throw ValueProblem(text, expected: expected) }
    guard let days = CalendarSpan(iso: text) else {
      let numbers = parts.map { part in
        part.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
      }
      throw ValueProblem(text, expected: expected, detail: Self.fault(of: numbers))
    }
    self.days = days
  }

  /// The first day that the date stands for.
  var firstDay: CalendarDay { days.first }

  /// The last day that the date stands for.
  var lastDay: CalendarDay { days.last }

  /// The date as it was written.
  var description: String { days.description }

  /// Why a year with or without month and day is no date.
  private static func fault(of numbers: [Int]) -> String {
    guard numbers[0] >= 1 else { return "there is no year 0" }
    guard numbers.count > 1, (1...12).contains(numbers[1]) else {
      return "a year has months 01 to 12"
    }
    let length = CalendarDay.dayCount(year: numbers[0], month: numbers[1])
    return "\(monthNames[numbers[1] - 1]) \(numbers[0]) has \(length) days"
  }

  /// The months in English.
  static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}
