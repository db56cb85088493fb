/// Prints the help of the program or of a command, the manual page, or completions for a shell.
struct HelpCommand: Command {
  private static let manual = Option.flag(
    "man", "Print the manual page, as man reads it", .output)
  private static let completions = Option.optional(
    "completions", .choice("SHELL") as ValueReader<Shell>, "Print the completions for a shell",
    .output)
  private static let command = Argument.optional(
    .text("COMMAND", completion: .nothing), "The command to explain")

  let declaration: CommandDeclaration

  /// Describes the command of a program.
  init(program: String) {
    declaration = CommandDeclaration(
      "help", "How a command is used; manual page; completions", group: .help,
      arguments: [Self.command], options: [Self.manual, Self.completions],
      examples: [
        CommandExample("\(program) help help", "all about one command"),
        CommandExample(
          "\(program) help --man > \(program).1", "the manual page of the program"),
        CommandExample(
          "source <(\(program) help --completions bash)", "completions for this session"),
      ])
  }

  func run(
    _ arguments: ParsedArguments, in context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let program = context.program
    let (width, style) = (context.terminal.width, context.terminal.outputStyle)
    if arguments[Self.manual] {
      try context.print(ManualPage(program).text)
    } else if let shell = arguments[Self.completions] {
      try context.print(shell.completions(for: program))
    } else if let name = arguments[Self.command] {
      guard let command = program.command(named: name) else {
        let suggestion = Suggestion.nearest(to: name, in: program.commands.map(\.name))
        throw arguments.failure(
          "Unknown command \"\(name.printable)\"." + didYouMean(suggestion),
          about: Self.command)
      }
      try context.print(
        CommandHelp(command, of: program.name).text(.full, width: width, style: style))
    } else {
      try context.print(ProgramHelp(program).text(width: width, style: style))
    }
    return .done
  }
}
