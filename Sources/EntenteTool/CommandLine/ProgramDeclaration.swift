/// The program as data: what the help, the manual page and the completions are made from.
struct ProgramDeclaration: Sendable {
  /// The word that starts the program.
  let name: String
  /// The version, as `--version` prints it.
  let version: String
  /// Further lines of `--version`: the libraries it stands on.
  let versionDetails: [String]
  /// What the program is for, in one line without a full stop.
  let summary: String
  /// Further paragraphs for the manual page.
  let discussion: String
  /// Two examples that run as they stand.
  let examples: [CommandExample]
  /// The commands in the order of their groups.
  let commands: [CommandDeclaration]

  /// The command of a name, if there is one.
  func command(named name: String) -> CommandDeclaration? {
    commands.first { $0.name == name }
  }

  /// The usage line of the program.
  var usage: String { "\(name) <command> [arguments] [options]" }
}
