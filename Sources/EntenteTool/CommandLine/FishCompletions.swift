/// Completions for fish, made from the declarations.
struct FishCompletions: Sendable {
  private let program: ProgramDeclaration

  /// Completes a program.
  init(_ program: ProgramDeclaration) {
    self.program = program
  }

  /// The script, to be saved in the folder of completions.
  var text: String {
    let name = program.name
    var lines = [
      "# fish completions for \(name); made by '\(name) help --completions fish'",
      "complete -c \(name) -n __fish_use_subcommand -s h -l help -d 'Print the help'",
      "complete -c \(name) -n __fish_use_subcommand -l version -d 'Print the version'",
    ]
    for command in program.commands {
      lines.append(
        "complete -c \(name) -n __fish_use_subcommand -f -a \(command.name)"
          + " -d \(quoted(command.summary))")
    }
    for command in program.commands {
      let condition = "-n '__fish_seen_subcommand_from \(command.name)'"
      if command.group == .help {
        let list = program.commands.map(\.name).joined(separator: " ")
        lines.append("complete -c \(name) \(condition) -f -a \(quoted(list))")
      }
      for option in command.options.map(\.declaration) {
        let short = option.short.map { "-s \($0) " } ?? ""
        lines.append(
          "complete -c \(name) \(condition) \(short)-l \(option.long)"
            + "\(value(option)) -d \(quoted(option.help))")
      }
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private func value(_ option: OptionDeclaration) -> String {
    guard !option.isFlag else { return "" }
    return switch option.completion {
    case .nothing: " -x"
    case .files: " -r -F"
    case .folders: " -x -a '(__fish_complete_directories)'"
    case .words(let words): " -x -a \(quoted(words.joined(separator: " ")))"
    }
  }

  private func quoted(_ text: String) -> String {
    let escaped = text.reduce(into: "") { escaped, character in
      if character == "'" || character == "\\" { escaped.append("\\") }
      escaped.append(character)
    }
    return "'\(escaped)'"
  }
}
