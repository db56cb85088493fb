/// The shells for which completions are written.
enum Shell: String, CaseIterable, Sendable {
  /// The GNU shell.
  case bash
  /// The Z shell.
  case zsh
  /// The friendly interactive shell.
  case fish

  /// A script that teaches the shell the commands and options of a program.
  func completions(for program: ProgramDeclaration) -> String {
    switch self {
    case .bash: BashCompletions(program).text
    case .zsh: ZshCompletions(program).text
    case .fish: FishCompletions(program).text
    }
  }
}
