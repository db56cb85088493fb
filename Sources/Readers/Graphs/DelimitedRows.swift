/// The rows of a table of texts with commas, semicolons or tabs between.
struct DelimitedRows {
  /// A row and its first line, from 1.
  struct Row {
    let fields: [String]
    let line: Int
  }

  private static let quote = UInt8(ascii: "\"")
  private let bytes: [UInt8]
  private let delimiter: UInt8
  private var place: Int
  private var line = 1

  /// Takes the bytes of a file; its first line says what parts the fields.
  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    place = bytes.span.startsWithMark ? 3 : 0
    let titles = bytes[place...].prefix { $0 != Separator.lineFeed }
    let candidates = [Separator.comma, UInt8(ascii: ";"), Separator.tab]
    delimiter =
      candidates.max { one, two in
        titles.count { $0 == one } < titles.count { $0 == two }
      } ?? Separator.comma
  }

  /// The next row that is not blank, or `nil` behind the last.
  mutating func next() throws(NetworkReadingError) -> Row? {
    while place < bytes.count {
      let start = line
      let fields = try row()
      if fields.count > 1 || !fields[0].isEmpty { return Row(fields: fields, line: start) }
    }
    return nil
  }

  private mutating func row() throws(NetworkReadingError) -> [String] {
    var fields: [String] = []
    while true {
      fields.append(try field())
      guard place < bytes.count else { return fields }
      let byte = bytes[place]
      place += 1
      if byte == delimiter { continue }
      if byte == Separator.carriageReturn, place < bytes.count, bytes[place] == Separator.lineFeed {
        place += 1
      }
      line += 1
      return fields
    }
  }

  /// Reads a field up to the delimiter or the end of the line.
  private mutating func field() throws(NetworkReadingError) -> String {
    guard place < bytes.count, bytes[place] == Self.quote else {
      let start = place
      while place < bytes.count, !endsField(bytes[place]) { place += 1 }
      return String(decoding: bytes[bytes.trimmed(start..<place)], as: UTF8.self)
    }
    let start = line
    var text: [UInt8] = []
    place += 1
    while place < bytes.count {
      let byte = bytes[place]
      place += 1
      if byte == Separator.lineFeed { line += 1 }
      guard byte == Self.quote else {
        text.append(byte)
        continue
      }
      if place < bytes.count, bytes[place] == Self.quote {
        text.append(byte)
        place += 1
        continue
      }
      guard place == bytes.count || endsField(bytes[place]) else {
        throw .malformed(
          line: line, reason: "has text behind a field in quotes",
          cure: "write a quote within quotes twice")
      }
      return String(decoding: text, as: UTF8.self)
    }
    throw .malformed(
      line: start, reason: "has a quote that is not closed",
      cure: "write a quote within quotes twice")
  }

  private func endsField(_ byte: UInt8) -> Bool {
    byte == delimiter || byte == Separator.lineFeed || byte == Separator.carriageReturn
  }
}
