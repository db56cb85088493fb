/// How the rows of a table are written.
enum TableFormat: String, CaseIterable, Sendable {
  /// Columns of text, fitted to a terminal.
  case table
  /// One array of objects, a row to a line.
  case json
  /// An object to a line.
  case jsonl
  /// Values with commas between (RFC 4180), safe to open in a spreadsheet.
  case csv
  /// Values with tabs between.
  case tsv
  /// A table of GitHub's Markdown.
  case markdown
}
