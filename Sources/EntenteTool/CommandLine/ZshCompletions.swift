/// Completions for zsh, made from the declarations.
struct ZshCompletions: Sendable {
  private let program: ProgramDeclaration

  /// Completes a program.
  init(_ program: ProgramDeclaration) {
    self.program = program
  }

  /// The script, to be saved as `_name` in a folder of `$fpath`.
  var text: String {
    """
    #compdef \(program.name)
    # zsh completions for \(program.name); made by '\(program.name) help --completions zsh'
    _\(program.name)() {
      local curcontext="$curcontext" state line
      local -a commands
      commands=(
    \(commandLines)
      )
      _arguments -C \\
        '(-h --help)'{-h,--help}'[Print the help]' \\
        '--version[Print the version]' \\
        '1:command:->command' \\
        '*::argument:->argument'
      case $state in
        command) _describe -t commands '\(program.name) command' commands ;;
        argument)
          case $words[1] in
    \(cases)
          esac ;;
      esac
    }
    if [[ $funcstack[1] == _\(program.name) ]]; then
      _\(program.name) "$@"
    else
      compdef _\(program.name) \(program.name)
    fi

    """
  }

  private var commandLines: String {
    program.commands.map { command in
      "    " + quoted("\(command.name):\(command.summary.escaping(":"))")
    }.joined(separator: "\n")
  }

  private var cases: String {
    program.commands.map { command in
      let options = command.options.map { option($0.declaration) }
      let arguments = command.arguments.map { argument($0.declaration, of: command) }
      let lines = (options + arguments).joined(separator: " \\\n            ")
      return "        \(command.name))\n          _arguments -s -S \\\n            \(lines) ;;"
    }.joined(separator: "\n")
  }

  /// Writes `'(-o --output)'{-o+,--output=}'[help]:FILE:_files'`.
  private func option(_ option: OptionDeclaration) -> String {
    let mark = option.isFlag ? "" : "="
    let tail =
      "[\(option.help.escaping("[]:"))]"
      + (option.valueName.map { ":\($0.escaping(":")):\(action(option.completion))" } ?? "")
    let repeats = option.isRepeatable ? "*" : ""
    guard let short = option.short else {
      return quoted("\(repeats)\(option.flagText)\(mark)\(tail)")
    }
    let names = "{-\(short)\(option.isFlag ? "" : "+"),\(option.flagText)\(mark)}"
    let head = option.isRepeatable ? "*" : "(-\(short) \(option.flagText))"
    return "'\(head)'\(names)\(quoted(tail))"
  }

  private func argument(
    _ argument: ArgumentDeclaration, of command: CommandDeclaration
  ) -> String {
    let position = argument.count == .repeating ? "*" : argument.count == .optional ? ":" : ""
    let action =
      command.group == .help
      ? "(\(program.commands.map(\.name).joined(separator: " ")))" : action(argument.completion)
    return quoted("\(position):\(argument.name):\(action)")
  }

  private func action(_ completion: ValueCompletion) -> String {
    switch completion {
    case .nothing: " "
    case .files: "_files"
    case .folders: "_files -/"
    case .words(let words): "(\(words.joined(separator: " ")))"
    }
  }

  private func quoted(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}

extension String {
  /// The text with a backslash before each of some characters.
  fileprivate func escaping(_ characters: String) -> String {
    reduce(into: "") { text, character in
      if characters.contains(character) { text.append("\\") }
      text.append(character)
    }
  }
}
