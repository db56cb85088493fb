internal import Knowledge

/// Reads the header lines of a text file: its date and title.
///
/// A header stands at the beginning: `date 2023-09-14` (the text may follow on the same line), `Date: 14 September 2023`,
/// `Title: …`; a blank line or the first other line ends it.
struct HeaderReader {
  /// What a header says.
  struct Header {
    var date: CalendarDay?
    var title: String?
    /// Where the body begins.
    var bodyStart = 0
    /// A date line that could not be read: its line from 1 and what it says.
    var badDate: (line: Int, text: String)?
  }

  private static let longestLine = 400

  /// Reads the header of a text in UTF-8.
  static func read(_ text: [UInt8]) -> Header {
    var header = Header()
    var index = 0
    var line = 1
    while index < text.count {
      let end = text[index...].firstIndex(of: UInt8(ascii: "\n")) ?? text.count
      let content = String(decoding: text[index..<end].prefix(longestLine), as: UTF8.self)
      let trimmed = trim(content)
      if trimmed.isEmpty {
        // Blank lines before a header are no header's end.
        if header.bodyStart > 0 { break }
      } else if let rest = inlineDate(content) {
        header.date = rest.date
        header.bodyStart = index + rest.length
        return header
      } else if let value = field("date", trimmed) {
        if let date = date(value) {
          header.date = date
        } else {
          header.badDate = (line, value)
        }
        header.bodyStart = min(end + 1, text.count)
      } else if let value = field("title", trimmed) {
        header.title = value
        header.bodyStart = min(end + 1, text.count)
      } else {
        break
      }
      index = end + 1
      line += 1
    }
    return header
  }

  /// A date in the spellings that headers use; `nil` for anything else.
  ///
  /// `2023-09-14` (a time may follow), `14 September 2023`, `September 14, 2023`, `Thu, 14 Sep 2023 …`.
  static func date(_ text: String) -> CalendarDay? {
    let trimmed = trim(text)
    if let day = CalendarDay(iso: trimmed.prefix(10)) {
      let rest = trimmed.dropFirst(10)
      return rest.isEmpty || rest.hasPrefix("T") || rest.hasPrefix(" ") ? day : nil
    }
    var words = trimmed.split { $0 == " " || $0 == "," || $0 == "." }.map { $0.lowercased() }
    if let first = words.first, weekdays.contains(String(first.prefix(3))) { words.removeFirst() }
    guard words.count >= 3, let year = Int(words[2]), words[2].count == 4 else { return nil }
    if let day = number(words[0]), let month = month(words[1]) {
      return CalendarDay(year: year, month: month, day: day)
    }
    guard let month = month(words[0]), let day = number(words[1]) else { return nil }
    return CalendarDay(year: year, month: month, day: day)
  }

  /// The date that a file's name begins with or holds: `2023-09-14-summit.txt`.
  static func dateInName(_ path: String) -> CalendarDay? {
    let name = Array(path.utf8.split(separator: UInt8(ascii: "/")).last ?? [])
    guard name.count >= 10 else { return nil }
    for start in 0...(name.count - 10) {
      let isDigitBefore = start > 0 && (0x30...0x39).contains(name[start - 1])
      let isDigitAfter = start + 10 < name.count && (0x30...0x39).contains(name[start + 10])
      guard !isDigitBefore, !isDigitAfter else { continue }
      if let day = CalendarDay(iso: String(decoding: name[start..<(start + 10)], as: UTF8.self)) {
        return day
      }
    }
    return nil
  }

  private static let weekdays: Set<String> = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static func month(_ word: String) -> Int? {
    guard word.count >= 3 else { return nil }
    return months.firstIndex { $0.hasPrefix(word) || word == "sept" && $0 == "september" }
      .map { $0 + 1 }
  }

  private static func number(_ word: String) -> Int? {
    for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) {
      return Int(word.dropLast(2))
    }
    return Int(word)
  }

  private static func field(_ name: String, _ line: String) -> String? {
    guard line.lowercased().hasPrefix(name + ":") else { return nil }
    return trim(String(line.dropFirst(name.count + 1)))
  }

  /// `date 2023-09-14` and where what follows it begins; after `Date: 2023-09-14` only if text follows, not a time.
  private static func inlineDate(_ line: String) -> (date: CalendarDay, length: Int)? {
    let bytes = Array(line.utf8)
    var index = 0
    while index < bytes.count, isBlank(bytes[index]) { index += 1 }
    guard bytes.count >= index + 15,
      String(decoding: bytes[index..<(index + 4)], as: UTF8.self).lowercased() == "date"
    else { return nil }
    let hasColon = bytes[index + 4] == UInt8(ascii: ":")
    guard hasColon || isBlank(bytes[index + 4]) else { return nil }
    index += 5
    while index < bytes.count, isBlank(bytes[index]) { index += 1 }
    guard index + 10 <= bytes.count,
      let day = CalendarDay(iso: String(decoding: bytes[index..<(index + 10)], as: UTF8.self)),
      index + 10 == bytes.count || isBlank(bytes[index + 10])
    else { return nil }
    if hasColon {
      guard let next = bytes[(index + 10)...].first(where: { !isBlank($0) }),
        !(0x30...0x39).contains(next)
      else { return nil }
    }
    return (day, index + 10)
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0D
  }

  private static func trim(_ text: String) -> String {
    let isBlank: (Character) -> Bool = { $0.isWhitespace || $0 == "\u{FEFF}" }
    guard let first = text.firstIndex(where: { !isBlank($0) }),
      let last = text.lastIndex(where: { !isBlank($0) })
    else { return "" }
    return String(text[first...last])
  }
}
