/// One command of the program.
///
/// ```swift
/// struct RankCommand: Command {
///   let declaration = CommandDeclaration(
///     "rank", "Entities by a centrality", group: .network,
///     arguments: [Arguments.sources], options: [Options.measure, Options.top, Options.format])
///
///   func run(_ arguments: ParsedArguments, in context: CommandContext) throws(CommandFailure)
///     -> ExitCode
///   {
///     let measure = arguments[Options.measure]
///     …
///     try context.print(table, as: arguments[Options.format])
///     return .done
///   }
/// }
/// ```
protocol Command: Sendable {
  /// What the parser, the help and the completions know of the command.
  var declaration: CommandDeclaration { get }

  /// Does the work.
  ///
  /// - Returns: How it ended; `done` becomes `incomplete` if errors were reported.
  func run(
    _ arguments: ParsedArguments, in context: CommandContext
  ) async throws(CommandFailure) -> ExitCode
}
