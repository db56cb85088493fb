/// All that a run left behind: what a test compares.
struct Outcome: Equatable, Sendable {
  /// What went to standard output.
  let output: String
  /// What went to standard error.
  let errors: String
  /// How the run ended.
  let code: ExitCode
}
