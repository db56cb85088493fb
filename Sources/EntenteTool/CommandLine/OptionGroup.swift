/// The heading under which the help lists an option.
enum OptionGroup: String, CaseIterable, Sendable {
  /// What is read and kept.
  case selection = "What is read"
  /// How ties are counted.
  case counting = "How ties are counted"
  /// What is measured.
  case measuring = "What is measured"
  /// What is printed or written.
  case output = "What is written"
  /// How the run behaves.
  case running = "How it runs"
}
