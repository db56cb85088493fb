public import Knowledge

/// A text whose expected mentions stand in it, as in `[Putin|leader/vladimir-putin] met [Kim|?]`.
///
/// `?` marks a mention that must stay open. The markup is taken out of the text; ranges count UTF-8 bytes of what is left.
public struct MarkedText: Sendable {
  /// An expected mention.
  public struct Expectation: Hashable, Sendable {
    /// The bytes in ``plain``.
    public let range: Range<Int>
    /// The entity's id, or `?`.
    public let entity: String
  }

  /// The text without markup.
  public let plain: String
  /// The expected mentions, in the order of the text.
  public let expectations: [Expectation]

  /// Reads a marked text; an unclosed bracket is left as it stands.
  public init(_ marked: String) {
    var plain: [UInt8] = []
    var expectations: [Expectation] = []
    let bytes = Array(marked.utf8)
    var index = 0
    while index < bytes.count {
      guard bytes[index] == UInt8(ascii: "["),
        let bar = bytes[index...].firstIndex(of: UInt8(ascii: "|")),
        let close = bytes[bar...].firstIndex(of: UInt8(ascii: "]"))
      else {
        plain.append(bytes[index])
        index += 1
        continue
      }
      let start = plain.count
      plain += bytes[(index + 1)..<bar]
      expectations.append(
        Expectation(
          range: start..<plain.count,
          entity: String(decoding: bytes[(bar + 1)..<close], as: UTF8.self)))
      index = close + 1
    }
    self.plain = String(decoding: plain, as: UTF8.self)
    self.expectations = expectations
  }
}

/// A marked text with its date and theme.
public struct MarkedCase: Sendable, CustomStringConvertible {
  /// Where it stands: file and line.
  public let name: String
  /// What it tests.
  public let theme: String
  /// The day of publication.
  public let date: CalendarDay?
  /// The text.
  public let text: MarkedText

  /// The name.
  public var description: String { name }

  /// Makes a case.
  public init(name: String, theme: String, date: CalendarDay?, text: MarkedText) {
    self.name = name
    self.theme = theme
    self.date = date
    self.text = text
  }

  /// Reads lines of `DATE<TAB>THEME<TAB>marked text`; `#` begins a comment.
  public static func lines(of file: String, named name: String) -> [MarkedCase] {
    file.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .compactMap { number, line in
        let fields = line.split(separator: "\t", maxSplits: 2).map(String.init)
        guard fields.count == 3, !line.hasPrefix("#") else { return nil }
        return MarkedCase(
          name: "\(name):\(number + 1)", theme: fields[1], date: CalendarDay(iso: fields[0]),
          text: MarkedText(fields[2]))
      }
  }

  /// Reads a text with a first line `Date: 2023-09-14`.
  public static func text(of file: String, named name: String) -> MarkedCase {
    let parts = file.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    let date = parts[0].hasPrefix("Date: ") ? CalendarDay(iso: parts[0].dropFirst(6)) : nil
    return MarkedCase(
      name: name, theme: "text", date: date, text: MarkedText(String(parts.last ?? "")))
  }
}
