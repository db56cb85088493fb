/// The text of a table of tab-separated values, cut into fields: `#` begins a comment line, blank lines are no rows.
final class TableText: Sendable {
  /// A line that is a row: its number from 1, where it begins, and which of the field ends are its own.
  struct Line: Sendable {
    let number: Int32
    let start: Int32
    let firstEnd: Int32
    let fieldCount: Int32
  }

  /// The name of the file, for messages.
  let file: String
  let bytes: [UInt8]
  let lines: [Line]
  private let ends: [Int32]

  /// Cuts a table.
  ///
  /// - Complexity: O(length of the text)
  init(_ bytes: [UInt8], file: String) {
    var lines: [Line] = []
    var ends: [Int32] = []
    lines.reserveCapacity(bytes.count / 40)
    ends.reserveCapacity(bytes.count / 8)
    let span = bytes.span
    var number: Int32 = 1
    var start = 0
    while start < span.count {
      let isComment = span[start] == UInt8(ascii: "#")
      let firstEnd = ends.count
      var index = start
      while index < span.count, span[index] != UInt8(ascii: "\n") {
        if span[index] == UInt8(ascii: "\t"), !isComment { ends.append(Int32(index)) }
        index += 1
      }
      if !isComment, index > start {
        ends.append(Int32(index))
        lines.append(
          Line(
            number: number, start: Int32(start), firstEnd: Int32(firstEnd),
            fieldCount: Int32(ends.count - firstEnd)))
      }
      start = index + 1
      number += 1
    }
    self.file = file
    self.bytes = bytes
    self.lines = lines
    self.ends = ends
  }

  /// The bytes of a field of a line, fields counted from 0.
  func range(of field: Int, in line: Line) -> Range<Int> {
    let start = field == 0 ? Int(line.start) : Int(ends[Int(line.firstEnd) + field - 1]) + 1
    return start..<Int(ends[Int(line.firstEnd) + field])
  }

  /// The text of a field of a line.
  func text(of field: Int, in line: Line) -> String {
    String(decoding: bytes[range(of: field, in: line)], as: UTF8.self)
  }

  /// The comment lines, in their order, without the `#`.
  var comments: [String] {
    bytes.split(separator: UInt8(ascii: "\n")).filter { $0.first == UInt8(ascii: "#") }
      .map { String(decoding: $0.dropFirst(), as: UTF8.self) }
  }
}
