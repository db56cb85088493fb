/// The checked values of one command line: `arguments[Options.top]`.
struct ParsedArguments: Sendable {
  /// The command that was called.
  let command: CommandDeclaration
  /// The name of the program, for usage lines.
  let program: String
  private let values: [String: any Sendable]
  private let given: Set<String>

  /// Collects the values of a command, by the texts that name its options and arguments.
  init(
    command: CommandDeclaration, program: String, values: [String: any Sendable],
    given: Set<String>
  ) {
    self.command = command
    self.program = program
    self.values = values
    self.given = given
  }

  /// The value of an option.
  ///
  /// - Precondition: The command declares the option.
  subscript<Result: Sendable>(option: Option<Result>) -> Result {
    value(of: option.declaration.flagText)
  }

  /// The value of an argument.
  ///
  /// - Precondition: The command declares the argument.
  subscript<Result: Sendable>(argument: Argument<Result>) -> Result {
    value(of: argument.declaration.name)
  }

  /// Whether an option was written on the command line, rather than left to its default.
  func isGiven(_ option: some OptionDeclaring) -> Bool {
    given.contains(option.declaration.flagText)
  }

  /// Whether the command declares an option.
  func declares(_ option: some OptionDeclaring) -> Bool {
    values[option.declaration.flagText] != nil
  }

  /// Whether the command takes an argument.
  func takes(_ argument: some ArgumentDeclaring) -> Bool {
    values[argument.declaration.name] != nil
  }

  private func value<Result: Sendable>(of name: String) -> Result {
    guard let box = values[name] as? Box<Result> else {
      preconditionFailure("\(command.name) does not declare \(name) with this type")
    }
    return box.value
  }
}
