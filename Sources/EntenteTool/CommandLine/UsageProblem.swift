/// Says what is wrong with a command line, in exactly three lines.
struct UsageProblem: Error, Equatable, Sendable, CustomStringConvertible {
  /// What is wrong, as a sentence.
  let message: String
  /// The one line of help that answers it.
  let help: String
  /// The usage line, without its heading.
  let usage: String

  /// The three lines, without a final line break.
  var description: String {
    """
    Error: \(message)
    Help:  \(help)
    Usage: \(usage)
    """
  }
}

extension UsageProblem {
  /// A problem of one command, with the help of the option or argument that it is about.
  init(_ message: String, help: String, of command: CommandDeclaration, in program: String) {
    let line = "\(program) \(command.usage)"
    self.init(
      message: message, help: help, usage: "\(line)   See '\(program) \(command.name) --help'.")
  }

  /// The line of help for an option.
  static func help(for option: OptionDeclaration) -> String {
    "\(option.label)  \(option.annotatedHelp)"
  }

  /// The line of help for an argument.
  static func help(for argument: ArgumentDeclaration) -> String {
    "\(argument.usage)  \(argument.help)"
  }
}
