/// What a command answers: the heading under which the list of commands shows it.
enum CommandGroup: String, CaseIterable, Sendable {
  /// From text to mentions and stores.
  case reading = "Reading"
  /// The network as a whole.
  case network = "Network"
  /// Single ties and their evidence.
  case ties = "Ties"
  /// What differs between dates.
  case change = "Change"
  /// Drawings and the explorer.
  case pictures = "Pictures"
  /// Whether the numbers and the tables are right.
  case trust = "Trust"
  /// The program itself.
  case help = "Help"
}
