internal import GraphCore

/// All that a command may touch of the world outside its inputs.
struct CommandContext: Sendable {
  /// The program, for commands that describe it.
  let program: ProgramDeclaration
  /// What is known of the two streams.
  let terminal: Terminal
  /// Standard output.
  let output: any OutputSink
  /// Standard error: diagnostics and progress.
  let diagnostics: Diagnostics
  /// The knowledge tables of this run, once they were asked for.
  let tables = KnowledgeCache()

  /// Writes text to standard output as it is.
  func print(_ text: String) throws(CommandFailure) {
    try write(Array(text.utf8))
  }

  /// Writes a table to standard output.
  func print(_ table: Table, as format: TableFormat) throws(CommandFailure) {
    try print(text(of: table, as: format, fitted: true))
  }

  /// Writes a table to a file, or to standard output if there is none or it is `-`.
  func print(
    _ table: Table, as format: TableFormat, to path: String?
  ) throws(CommandFailure) {
    let isFile = path != nil && path != "-"
    try save(text(of: table, as: format, fitted: !isFile), to: path)
  }

  /// Writes bytes to standard output as they are.
  func write(_ bytes: [UInt8]) throws(CommandFailure) {
    if terminal.isOutputTerminal { diagnostics.showStatus("") }
    try output.write(bytes)
  }

  /// Writes text to a file, whole or not at all, or to standard output if there is no path or it
  /// is `-`.
  func save(_ text: String, to path: String?) throws(CommandFailure) {
    try save(Array(text.utf8), to: path)
  }

  /// Writes bytes to a file, whole or not at all, or to standard output if there is no path or it
  /// is `-`.
  func save(_ bytes: [UInt8], to path: String?) throws(CommandFailure) {
    guard let path, path != "-" else { return try write(bytes) }
    try OutputFile.write(bytes, to: path)
  }

  /// Opens a file, or standard output if there is no path or it is `-`, for a long output that is
  /// written piece by piece; `commit` ends it.
  func sink(for path: String?) throws(CommandFailure) -> any OutputSink {
    guard let path, path != "-" else { return output }
    return try FileSink(path: path)
  }

  /// Prints and counts a diagnostic; under `--strict` an error stops the run with a code.
  func report(
    _ severity: Diagnostic.Severity, _ message: String, file: String? = nil, line: Int? = nil,
    column: Int? = nil, cure: String? = nil, stoppingWith code: ExitCode = .badData
  ) throws(CommandFailure) {
    try diagnostics.report(
      Diagnostic(severity, message, file: file, line: line, column: column, cure: cure),
      stoppingWith: code)
  }

  /// Starts a line of progress, which is only shown on a terminal and after half a second.
  func progress(_ label: String, unit: String, total: Int? = nil) -> ProgressMeter {
    ProgressMeter(label, unit: unit, total: total, on: diagnostics)
  }

  /// Does work of the graph core with a line of its progress.
  /// - Parameters:
  ///   - label: What is going on: "measuring".
  ///   - unit: What the work counts: "parts".
  ///   - work: The work, given what it must call.
  /// - Returns: What the work returns.
  func watching<Result>(
    _ label: String, unit: String, _ work: (@escaping WorkProgress.Report) throws -> Result
  ) rethrows -> Result {
    let meter = progress(label, unit: unit)
    defer { meter.finish() }
    return try work { meter.reach($0.done, of: $0.total) }
  }

  private func text(of table: Table, as format: TableFormat, fitted: Bool) -> String {
    fitted
      ? table.text(as: format, width: terminal.tableWidth, style: terminal.outputStyle)
      : table.text(as: format)
  }
}
