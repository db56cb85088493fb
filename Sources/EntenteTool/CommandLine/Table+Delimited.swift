internal import Entente

extension Table {
  /// The table with commas between its values and a line break after each row.
  ///
  /// Values are quoted as RFC 4180 says. Text that a spreadsheet would run as a formula (it begins
  /// with `=`, `+`, `-`, `@`, a tab or a carriage return) has an apostrophe before it.
  func csvText() -> String {
    let head = columns.map { Self.quoted($0.name) }.joined(separator: ",")
    let body = rows.map { row in
      let line = row.map(Self.csv).joined(separator: ",")
      // A lone empty value would be a blank line, which readers skip.
      return line.isEmpty ? "\"\"" : line
    }
    return ([head] + body).map { $0 + "\n" }.joined()
  }

  /// The table with tabs between its values; tabs and line breaks in a text become spaces.
  func tsvText() -> String {
    let head = columns.map(\.name.printable).joined(separator: "\t")
    let body = rows.map { $0.map(Self.tsv).joined(separator: "\t") }
    return ([head] + body).map { $0 + "\n" }.joined()
  }

  private static func csv(_ cell: TableCell) -> String {
    switch cell {
    case .text(let text): quoted(text.withoutFormula)
    case .decimal(let number, _): DecimalText(number).shortest
    case .integer, .empty: cell.shown
    }
  }

  private static func tsv(_ cell: TableCell) -> String {
    guard case .decimal(let number, _) = cell else { return cell.shown }
    return DecimalText(number).shortest
  }

  private static func quoted(_ text: String) -> String {
    let safe = text.printableLines
    let needsQuotes = safe.utf8.contains { byte in
      switch byte {
      case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"): true
      default: false
      }
    }
    guard needsQuotes || safe.hasPrefix(" ") || safe.hasSuffix(" ") else { return safe }
    let parts = safe.split(separator: "\"", omittingEmptySubsequences: false)
    return "\"" + parts.joined(separator: "\"\"") + "\""
  }
}

extension String {
  /// The text with an apostrophe before it if a spreadsheet would take it for a formula.
  fileprivate var withoutFormula: String {
    switch utf8.first {
    case UInt8(ascii: "="), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "@"),
      UInt8(ascii: "\t"), UInt8(ascii: "\r"):
      "'" + self
    default: self
    }
  }
}
