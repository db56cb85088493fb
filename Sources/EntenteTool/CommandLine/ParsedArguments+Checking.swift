internal import Knowledge

extension ParsedArguments {
  /// The failure for a value that can only be judged by the command itself.
  ///
  /// - Parameters:
  ///   - message: What is wrong, as a sentence.
  ///   - option: The option whose help is shown with it.
  /// - Returns: The failure, to be thrown.
  func failure(_ message: String, about option: some OptionDeclaring) -> CommandFailure {
    .usage(
      UsageProblem(
        message, help: UsageProblem.help(for: option.declaration), of: command, in: program))
  }

  /// The failure for an argument that can only be judged by the command itself.
  ///
  /// - Parameters:
  ///   - message: What is wrong, as a sentence.
  ///   - argument: The argument whose help is shown with it.
  /// - Returns: The failure, to be thrown.
  func failure(_ message: String, about argument: some ArgumentDeclaring) -> CommandFailure {
    .usage(
      UsageProblem(
        message, help: UsageProblem.help(for: argument.declaration), of: command, in: program))
  }

  /// Refuses `-` among sources more than once.
  ///
  /// - Parameter sources: The sources that are read, as the person wrote them.
  /// - Throws: A usage failure.
  func checkStandardInput(_ sources: [String]) throws(CommandFailure) {
    guard sources.count(where: { $0 == "-" }) > 1 else { return }
    let message = "- is given twice, but standard input can be read only once."
    if takes(Arguments.sources) { throw failure(message, about: Arguments.sources) }
    throw failure(message, about: Arguments.new)
  }

  /// The first and last day that `--from` and `--to` leave, each open if it was not given.
  ///
  /// - Throws: A usage failure if the span ends before it begins.
  func days() throws(CommandFailure) -> (first: CalendarDay?, last: CalendarDay?) {
    let first = self[Options.from]
    let last = self[Options.to]
    if let first, let last, first.firstDay > last.lastDay {
      throw failure("--from \(first) is later than --to \(last).", about: Options.to)
    }
    return (first?.firstDay, last?.lastDay)
  }

  /// The code of a run that found nothing, or something.
  func exitCode(foundNothing: Bool) -> ExitCode {
    foundNothing && declares(Options.failIfEmpty) && self[Options.failIfEmpty]
      ? .incomplete : .done
  }
}
