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
