/// A command as data: its name, arguments and options, and all that the help says of it.
struct CommandDeclaration: Sendable {
  /// The word after the program's name.
  let name: String
  /// What it answers, in one line without a full stop.
  let summary: String
  /// Further paragraphs, with an empty line between them.
  let discussion: String
  /// What it answers: the heading in the list of commands.
  let group: CommandGroup
  /// The arguments in order.
  let arguments: [any ArgumentDeclaring]
  /// The options, those that every command has included.
  let options: [any OptionDeclaring]
  /// Runnable examples.
  let examples: [CommandExample]
  /// The exit codes it uses.
  let exitCodes: [ExitCode]

  /// Declares a command; `--strict`, `--quiet` and `--help` are added to its options.
  ///
  /// - Parameters:
  ///   - name: The word after the program's name.
  ///   - summary: What it answers, in one line without a full stop.
  ///   - group: The heading in the list of commands.
  ///   - discussion: Further paragraphs, with an empty line between them.
  ///   - arguments: The arguments in order; at most one of them repeats.
  ///   - options: The options in the order in which the help lists them within their groups.
  ///   - examples: Runnable examples.
  ///   - exitCodes: The codes it uses beside 0 and 64.
  init(
    _ name: String, _ summary: String, group: CommandGroup, discussion: String = "",
    arguments: [any ArgumentDeclaring] = [], options: [any OptionDeclaring] = [],
    examples: [CommandExample] = [], exitCodes: [ExitCode] = []
  ) {
    precondition(
      arguments.count { $0.declaration.count == .repeating } <= 1,
      "at most one argument of \(name) repeats")
    self.name = name
    self.summary = summary
    self.group = group
    self.discussion = discussion
    self.arguments = arguments
    self.options = options + Options.common
    self.examples = examples
    let used = Set(exitCodes).union([.done, .usage])
    self.exitCodes = ExitCode.allCases.filter(used.contains)
    let names = self.options.map(\.declaration.long)
    precondition(Set(names).count == names.count, "an option of \(name) is declared twice")
  }

  /// The option of a long name, if the command has it.
  func option(long: String) -> (any OptionDeclaring)? {
    options.first { $0.declaration.long == long }
  }

  /// The option of a short name, if the command has it.
  func option(short: Character) -> (any OptionDeclaring)? {
    options.first { $0.declaration.short == short }
  }

  /// The usage line without the program's name: `rank SOURCE… [options]`.
  var usage: String {
    let required = options.map(\.declaration).filter(\.isRequired).map(\.usage)
    return ([name] + arguments.map(\.declaration.usage) + required + ["[options]"])
      .joined(separator: " ")
  }
}
