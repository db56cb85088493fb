/// A row of a leaders' file, cut into fields where it stands.
struct LeadersRow {
  private let bytes: TableBytes
  /// Where the row begins.
  let start: Int
  /// Where its line ends.
  let end: Int
  private var ends: InlineArray<8, Int32>

  /// Cuts the line that begins at a byte.
  ///
  /// - Complexity: O(length of the line)
  init(_ bytes: TableBytes, at start: Int) {
    self.bytes = bytes
    self.start = start
    ends = InlineArray(repeating: 0)
    var count = 0
    let buffer = bytes.buffer
    let span = buffer.span
    end = LineEnd.next(in: span, from: start)
    for index in start..<end where span[index] == UInt8(ascii: "\t") && count < 7 {
      ends[count] = Int32(index)
      count += 1
    }
    while count < 8 {
      ends[count] = Int32(end)
      count += 1
    }
  }

  /// The role of a row of a term, if it is an office of another file: `SUHH.foreign`.
  static func foreignRole(in bytes: Span<UInt8>, _ row: Range<Int>) -> Range<Int>? {
    var tabs = 0
    var first = row.lowerBound
    var hasPoint = false
    for index in row {
      switch bytes[index] {
      case UInt8(ascii: "\t"):
        tabs += 1
        if tabs == 2 { first = index + 1 }
        if tabs == 3 { return hasPoint ? first..<index : nil }
      case UInt8(ascii: "."): if tabs == 2 { hasPoint = true }
      default: break
      }
    }
    return nil
  }

  /// The letter that says what sort of row it is; 0 of an empty line.
  var letter: UInt8 { end > start ? bytes[start] : 0 }

  /// The bytes of a field, counted from 0; none of a field that is not there.
  func field(_ index: Int) -> Range<Int> {
    guard index > 0 else { return start..<Int(ends[0]) }
    let first = min(Int(ends[index - 1]) + 1, end)
    return first..<max(first, Int(ends[index]))
  }

  /// Calls `body` with the bytes of each item of a list.
  func forEachItem(_ index: Int, _ body: (Range<Int>) -> Void) {
    let field = field(index)
    guard field.count != 1 || bytes[field.lowerBound] != UInt8(ascii: "-") else { return }
    var start = field.lowerBound
    for index in field where bytes[index] == UInt8(ascii: "|") {
      if index > start { body(start..<index) }
      start = index + 1
    }
    if field.upperBound > start { body(start..<field.upperBound) }
  }
}
