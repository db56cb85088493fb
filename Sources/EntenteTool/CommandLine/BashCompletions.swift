/// Completions for bash, made from the declarations.
struct BashCompletions: Sendable {
  private let program: ProgramDeclaration

  /// Completes a program.
  init(_ program: ProgramDeclaration) {
    self.program = program
  }

  /// The script; files are offered wherever it has nothing better.
  var text: String {
    let names = program.commands.map(\.name)
    return """
      # bash completions for \(program.name); made by '\(program.name) help --completions bash'
      _\(program.name)() {
        local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
        local command= options= word
        COMPREPLY=()
        # The shell takes the sign in --option=value for a word of its own.
        if [[ $current == = ]]; then
          current=
        elif [[ $previous == = ]]; then
          previous=${COMP_WORDS[COMP_CWORD-2]}
        fi
        for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
          case $word in
            \(names.joined(separator: "|"))) command=$word; break ;;
          esac
        done
        if [[ -z $command ]]; then
          COMPREPLY=($(compgen -W "\((names + ["--help", "--version"]).joined(separator: " "))" \
      -- "$current"))
          return
        fi
        case $command:$previous in
      \(valueCases)
        esac
        case $command in
      \(optionCases)
        esac
        if [[ $current == -* ]]; then
          COMPREPLY=($(compgen -W "$options" -- "$current"))
        fi
      }
      complete -o bashdefault -o default -F _\(program.name) \(program.name)

      """
  }

  private var valueCases: String {
    var lines: [String] = []
    for command in program.commands {
      for option in command.options.map(\.declaration) where !option.isFlag {
        let patterns = ([option.flagText] + (option.short.map { ["-\($0)"] } ?? []))
          .map { "\(command.name):\($0)" }.joined(separator: "|")
        switch option.completion {
        case .words(let words):
          let list = words.joined(separator: " ")
          lines.append(
            "    \(patterns)) COMPREPLY=($(compgen -W \"\(list)\" -- \"$current\")); return ;;")
        case .folders:
          lines.append("    \(patterns)) COMPREPLY=($(compgen -d -- \"$current\")); return ;;")
        case .files, .nothing:
          lines.append("    \(patterns)) return ;;")
        }
      }
      if command.group == .help {
        let list = program.commands.map(\.name).joined(separator: " ")
        lines.append(
          "    \(command.name):\(command.name)) COMPREPLY=($(compgen -W \"\(list)\""
            + " -- \"$current\")) ;;")
      }
    }
    return lines.joined(separator: "\n")
  }

  private var optionCases: String {
    program.commands.map { command in
      let list = command.options.map(\.declaration.flagText).joined(separator: " ")
      return "    \(command.name)) options=\"\(list)\" ;;"
    }.joined(separator: "\n")
  }
}
