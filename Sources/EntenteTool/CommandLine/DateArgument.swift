/// A date as people write it on a command line: a day, or cut to its month or its year.
///
/// `2023-09` stands for all of September 2023: as the start of a span it means its first day,
/// as the end its last.
struct DateArgument: Equatable, Sendable, CustomStringConvertible {
  /// A day of the Gregorian calendar.
  struct Day: Comparable, Hashable, Sendable, CustomStringConvertible {
    /// The year, 1 to 9999.
    let year: Int
    /// The month, 1 to 12.
    let month: Int
    /// The day of the month, from 1.
    let day: Int

    static func < (left: Day, right: Day) -> Bool {
      (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// The day as `2023-09-14`.
    var description: String {
      "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }
  }

  /// The year, 1 to 9999.
  let year: Int
  /// The month, unless the date is cut to its year.
  let month: Int?
  /// The day of the month, unless the date is cut.
  let day: Int?

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
    let numbers = parts.map { part in
      part.reduce(0) { $0 * 10 + Int($1 - UInt8(ascii: "0")) }
    }

    year = numbers[0]
    month = numbers.count > 1 ? numbers[1] : nil
    day = numbers.count > 2 ? numbers[2] : nil
    guard year >= 1 else {
      throw ValueProblem(text, expected: expected, detail: "there is no year 0")
    }
    guard let month else { return }
    guard (1...12).contains(month) else {
      throw ValueProblem(text, expected: expected, detail: "a year has months 01 to 12")
    }
    guard let day else { return }
    let length = Self.length(ofMonth: month, year: year)
    guard (1...length).contains(day) else {
      let name = "\(Self.monthNames[month - 1]) \(year)"
      throw ValueProblem(text, expected: expected, detail: "\(name) has \(length) days")
    }
  }

  /// The first day that the date stands for.
  var firstDay: Day { Day(year: year, month: month ?? 1, day: day ?? 1) }

  /// The last day that the date stands for.
  var lastDay: Day {
    let month = month ?? 12
    return Day(
      year: year, month: month, day: day ?? Self.length(ofMonth: month, year: year))
  }

  /// The date as it was written.
  var description: String {
    [padded(year, to: 4), month.map { padded($0, to: 2) }, day.map { padded($0, to: 2) }]
      .compactMap(\.self).joined(separator: "-")
  }

  private static let monthNames = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]

  private static func length(ofMonth month: Int, year: Int) -> Int {
    let isLeap = year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    return switch month {
    case 2: isLeap ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// Writes a number with zeros before it.
private func padded(_ number: Int, to width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
}
