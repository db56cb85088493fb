extension CommandContext {
  /// Writes the rows that `--top` asks for in the format that `--format` asks for, to the file that
  /// `--output` asks for.
  ///
  /// - Parameters:
  ///   - table: All rows.
  ///   - count: How many rows a table shows to people unless `--top` says otherwise; all if `nil`.
  ///   - arguments: The options.
  ///   - heading: What stands above the rows of a table for people, and is wrapped.
  /// - Throws: A failure with 73 or 74 if it cannot be written.
  func print(
    _ table: Table, shortenedTo count: Int? = nil, _ arguments: ParsedArguments,
    heading: String? = nil
  ) throws(CommandFailure) {
    let format = arguments[Options.format]
    let isForPeople = format == .table || format == .markdown
    let top = arguments[Options.top] ?? (isForPeople ? count : nil)
    let path = arguments[Options.output]
    let rows = table.prefix(top)
    guard format == .table else { return try print(rows, as: format, to: path) }
    let isFile = path != nil && path != "-"
    let width = isFile ? nil : terminal.tableWidth
    var text = ""
    if let heading {
      text += heading.wrapped(toDisplayWidth: width ?? .max).joined(separator: "\n") + "\n\n"
    }
    text += rows.text(as: .table, width: width, style: isFile ? .plain : terminal.outputStyle)
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
