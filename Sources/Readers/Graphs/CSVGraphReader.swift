/// Reads a table of edges: a line of titles with source and target, then an edge a line.
///
/// Fields are parted by commas, semicolons or tabs, whichever the titles are; one in quotes may hold anything. Titles are
/// those of Gephi (`Source`, `Target`, `Type`, `Weight`) or of our own tables, in capitals or not.
struct CSVGraphReader {
  private static let cure = "begin with a line of titles, such as source,target,weight"

  /// The graph of a file.
  static func draft(_ bytes: [UInt8]) throws(NetworkReadingError) -> GraphDraft {
    if UTF8Repair.isBinary(bytes) {
      throw .malformed(
        line: nil, reason: "is no table: it holds bytes that no text has", cure: cure)
    }
    guard UTF8Repair.isValid(bytes.span.startsWithMark ? Array(bytes.dropFirst(3)) : bytes) else {
      throw .malformed(line: nil, reason: "is not UTF-8", cure: "save the file as UTF-8")
    }
    var rows = DelimitedRows(bytes)
    guard let first = try rows.next() else {
      throw .malformed(line: nil, reason: "is empty", cure: cure)
    }
    let titles = first.fields.map { $0.lowercased() }
    guard let source = titles.firstIndex(of: "source"), let target = titles.firstIndex(of: "target")
    else {
      throw .malformed(
        line: first.line, reason: "has no titles source and target in its first line", cure: cure)
    }
    var draft = GraphDraft()
    while let row = try rows.next() {
      guard row.fields.count > max(source, target) else {
        throw .malformed(
          line: row.line,
          reason:
            "has \(row.fields.count == 1 ? "1 field" : "\(row.fields.count) fields") where the titles are \(titles.count)",
          cure: "write a source and a target in each line")
      }
      try add(row, titles, source, target, to: &draft)
    }
    return draft
  }

  private static func add(
    _ row: DelimitedRows.Row, _ titles: [String], _ source: Int, _ target: Int,
    to draft: inout GraphDraft
  ) throws(NetworkReadingError) {
    let ends = [row.fields[source], row.fields[target]].map(unmasked)
    guard !ends[0].isEmpty, !ends[1].isEmpty else {
      throw .malformed(
        line: row.line, reason: "has an empty source or target",
        cure: "write a source and a target in each line")
    }
    var facts: [(name: String, value: String)] = []
    for (title, field) in zip(titles, row.fields) where !field.isEmpty {
      switch title {
      case "type":
        if field.lowercased() == "directed" { draft.isDirected = true }
      case "source_name": draft.addNode(ends[0], facts: [("name", unmasked(field))])
      case "target_name": draft.addNode(ends[1], facts: [("name", unmasked(field))])
      default: facts.append((title, field))
      }
    }
    try draft.addEdge(ends[0], ends[1], facts: facts, line: row.line)
  }

  /// The text without the apostrophe that keeps spreadsheets from taking it for a formula.
  private static func unmasked(_ field: String) -> String {
    let bytes = Array(field.utf8.prefix(2))
    guard bytes.count == 2, bytes[0] == UInt8(ascii: "'"), "=+-@\t\r".utf8.contains(bytes[1]) else {
      return field
    }
    return String(field.dropFirst())
  }
}

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
