import Testing

@testable import EntenteTool

/// The manual page and the completions that are made from the declarations.
@Suite struct GeneratedTests {
  private func print(_ words: [String]) async -> String {
    let outcome = await sample.outcome(of: ["help"] + words)
    #expect(outcome.code == .done)
    #expect(outcome.errors.isEmpty)
    return outcome.output
  }

  @Test func `the manual page names every command and option`() async {
    let page = await print(["--man"])
    #expect(page.hasPrefix(".TH ENTENTE 1 \"\" \"entente 1.2.3\" \"User Commands\"\n.SH NAME\n"))
    for command in sample.declaration.commands {
      #expect(page.contains("\n.SS \"\(command.name)"))
      for option in command.options.map(\.declaration) {
        let name = option.long.split(separator: "-").joined(separator: "\\-")
        #expect(page.contains("\\fB\\-\\-\(name)\\fR"), "\(option.long)")
      }
    }
  }

  @Test func `the manual page sets an option as expected`() async {
    let page = await print(["--man"])
    #expect(
      page.contains(
        #"""
        .TP
        \fB\-o\fR, \fB\-\-output\fR \fIFILE\fR
        File to write, or \- for standard output (required).
        Its ending decides the format. The file appears whole or not at all.

        """#))
  }

  @Test func `no text of the manual page is a request by accident`() {
    let program = ProgramDeclaration(
      name: "x", version: "1", versionDetails: [], summary: ".SH evil",
      discussion: "'quoted\n.TH a\\b\n\"c\"", examples: [], commands: [])
    let page = ManualPage(program).text
    #expect(page.contains("x \\- \\&.SH evil\n"))
    #expect(page.contains("\n\\(aqquoted\n\\&.TH a\\eb\n\\(dqc\\(dq\n"))
  }

  @Test("completions name every command and option", arguments: Shell.allCases)
  func completions(_ shell: Shell) async {
    let script = await print(["--completions", shell.rawValue])
    for command in sample.declaration.commands {
      #expect(script.contains(command.name))
      for option in command.options.map(\.declaration) {
        let name = shell == .fish ? "-l \(option.long)" : "--\(option.long)"
        #expect(script.contains(name), "\(option.long)")
      }
    }
    #expect(script.contains("table json jsonl csv tsv markdown"))
    #expect(script.hasSuffix("\n"))
  }

  @Test func `completions of each shell have its form`() async {
    let bash = await print(["--completions", "bash"])
    #expect(bash.contains("    rank:--output|rank:-o) return ;;\n"))
    #expect(
      bash.contains(
        "    timeline:--by) COMPREPLY=($(compgen -W \"day week month\" -- \"$current\")); return ;;\n"
      ))
    let zsh = await print(["--completions", "zsh"])
    #expect(
      zsh.contains(
        "'(-o --output)'{-o+,--output=}'[Write to this file, or - for standard output]:FILE:_files'"
      ))
    #expect(zsh.contains("'*--label=[Add a label]:WORD: '"))
    let fish = await print(["--completions", "fish"])
    #expect(
      fish.contains(
        "complete -c entente -n '__fish_seen_subcommand_from rank' -s o -l output -r -F"
          + " -d 'Write to this file, or - for standard output'\n"))
  }
}
