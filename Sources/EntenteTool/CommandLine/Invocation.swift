/// What a command line asks for.
enum Invocation: Sendable {
  /// The help of the program.
  case programHelp
  /// The version of the program.
  case version
  /// The help of a command, short or whole.
  case commandHelp(CommandDeclaration, HelpDetail)
  /// A run of a command.
  case command(ParsedArguments)
}

/// How much the help of a command says.
enum HelpDetail: Sendable {
  /// One line for each option, as `-h` prints it.
  case short
  /// All there is, as `--help` prints it.
  case full
}
