/// Reads command lines: `entente <command> [arguments] [options]`, the options anywhere.
struct ArgumentParser: Sendable {
  /// The program whose command lines are read.
  let program: ProgramDeclaration

  /// Reads the arguments that follow the program's name.
  ///
  /// - Throws: What is wrong with them, as three lines.
  /// - Complexity: O(arguments + options of the command); a mistake costs one look at each name.
  func parse(_ arguments: [String]) throws(UsageProblem) -> Invocation {
    var rest = arguments
    guard let position = commandPosition(in: arguments) else {
      return try parseWithoutCommand(arguments)
    }
    let name = rest.remove(at: position)
    guard let command = program.command(named: name) else { throw unknownCommand(name) }
    let beforeDashes = rest.prefix { $0 != "--" }
    if beforeDashes.contains("--help") { return .commandHelp(command, .full) }
    if beforeDashes.contains("-h") { return .commandHelp(command, .short) }
    let scanner = ArgumentScanner(command: command, program: program)
    return .command(try bind(try scanner.scan(rest), to: command))
  }

  /// The index of the command: the first argument that is neither option nor value of one.
  private func commandPosition(in arguments: [String]) -> Int? {
    let takingValues = Set(
      program.commands.flatMap(\.options).map(\.declaration).filter { !$0.isFlag }
        .flatMap { [$0.flagText] + ($0.short.map { ["-\($0)"] } ?? []) })
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      if !argument.hasPrefix("-") || argument == "-" { return index }
      if argument == "--" || argument == "--version" { return nil }
      index += takingValues.contains(argument) ? 2 : 1
    }
    return nil
  }

  private func parseWithoutCommand(_ arguments: [String]) throws(UsageProblem) -> Invocation {
    if arguments.contains("--version") { return .version }
    if arguments.isEmpty || arguments.contains("--help") || arguments.contains("-h") {
      return .programHelp
    }
    let unknown = arguments[0]
    let suggestion = Suggestion.nearest(to: unknown, in: ["--help", "--version"])
    throw UsageProblem(
      message: "There is no command in \"\(unknown.printable)\"." + didYouMean(suggestion),
      help: "'\(program.name) --help' lists the commands", usage: program.usage)
  }

  private func unknownCommand(_ name: String) -> UsageProblem {
    let suggestion = Suggestion.nearest(to: name, in: program.commands.map(\.name))
    let near = suggestion.flatMap(program.command(named:))
    return UsageProblem(
      message: "Unknown command \"\(name.printable)\"." + didYouMean(suggestion),
      help: near.map { "\($0.usage)  \($0.summary)" }
        ?? "'\(program.name) --help' lists the commands",
      usage: program.usage)
  }
}

/// The question that follows a near miss, with a space before it.
func didYouMean(_ suggestion: String?) -> String {
  suggestion.map { " Did you mean \"\($0)\"?" } ?? ""
}
