extension CommandContext {
  /// Writes the rows that `--top` asks for in the format that `--format` asks for, to the file that
  /// `--output` asks for.
  ///
  /// - Parameters:
  ///   - table: All rows.
  ///   - count: How many rows a table shows to people unless `--top` says otherwise; all if `nil`.
  ///   - arguments: The options.
  ///   - heading: Lines that stand above the rows, for people only.
  func print(
    _ table: Table, shortenedTo count: Int? = nil, _ arguments: ParsedArguments,
    heading: String = ""
  ) throws(CommandFailure) {
    let format = arguments[Options.format]
    let isForPeople = format == .table || format == .markdown
    let top = arguments[Options.top] ?? (isForPeople ? count : nil)
    let path = arguments[Options.output]
    let rows = table.prefix(top)
    guard format == .table else { return try print(rows, as: format, to: path) }
    let isFile = path != nil && path != "-"
    var text = heading
    text +=
      isFile
      ? rows.text(as: .table)
      : rows.text(as: .table, width: terminal.tableWidth, style: terminal.outputStyle)
    let hidden = table.rowCount - rows.rowCount
    if hidden > 0, arguments[Options.top] == nil {
      text += "… and \(hidden) more; --top \(table.rowCount) shows all.\n"
    }
    try save(text, to: path)
  }
}

extension Table {
  /// The number of rows.
  var rowCount: Int { rows.count }
}
