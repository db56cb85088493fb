public import Knowledge

/// A dated text as it was read: the unit of extraction.
public struct Document: Sendable {
  /// The id: a file's path or a record's own id.
  public var id: String
  /// The day of publication, or `nil` when it is not known.
  public var date: CalendarDay?
  /// The title, if the source has one; it is shown, not counted.
  public var title: String?
  /// The text in UTF-8, valid (readers repair it).
  public var text: [UInt8]
  /// Where the body begins in `text`: offsets count from the beginning of `text`, header lines are not read.
  public var bodyStart: Int
  /// The file or stream that it came from.
  public var source: String

  /// Makes a document.
  public init(
    id: String, date: CalendarDay?, title: String? = nil, text: [UInt8], bodyStart: Int = 0,
    source: String = ""
  ) {
    self.id = id
    self.date = date
    self.title = title
    self.text = text
    self.bodyStart = bodyStart
    self.source = source
  }

  /// Makes a document from a string.
  public init(id: String, date: CalendarDay?, text: String) {
    self.init(id: id, date: date, text: Array(text.utf8))
  }

  /// The text of a range of bytes.
  public func string(_ range: Range<Int>) -> String {
    String(decoding: text[range], as: UTF8.self)
  }
}
