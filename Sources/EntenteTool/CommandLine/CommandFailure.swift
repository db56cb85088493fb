/// Why a command ended before its time.
enum CommandFailure: Error, Equatable, Sendable {
  /// The command line turned out to be wrong: three lines, code 64.
  case usage(UsageProblem)
  /// Something failed: the diagnostic is printed, and the code returned.
  case failed(Diagnostic, ExitCode)
  /// The failure has been printed already; only the code is left.
  case stopped(ExitCode)
  /// Nobody reads the output any more: the run ends quietly.
  case closedPipe

  /// A failure with a message, the place it is about and what cures it.
  ///
  /// - Parameters:
  ///   - code: The exit code.
  ///   - message: What failed, without a full stop.
  ///   - file: The file it is about.
  ///   - line: The line in the file, from 1.
  ///   - column: The column in the line, from 1.
  ///   - cure: What the person can do, as a sentence.
  /// - Returns: The failure, to be thrown.
  static func failed(
    _ code: ExitCode, _ message: String, file: String? = nil, line: Int? = nil,
    column: Int? = nil, cure: String? = nil
  ) -> CommandFailure {
    .failed(
      Diagnostic(.error, message, file: file, line: line, column: column, cure: cure), code)
  }
}
