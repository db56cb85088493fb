/// The options that commands share, each declared once.
///
/// A command lists those it understands; a choice among words is an enumeration nested here.
enum Options {
  /// The options of every command.
  static let common: [any OptionDeclaring] = [strict, quiet, help]

  /// The options that choose what is read, and by which tables.
  static let reading: [any OptionDeclaring] = [from, to, clock, kinds, knowledgeExtra]

  /// The options that say how ties are counted.
  static let counting: [any OptionDeclaring] = [window, weighting, metonyms]

  /// Stops at the first input that fails.
  static let strict = Option.flag(
    "strict", "Stop at the first input that fails", .running,
    discussion: "Otherwise a failed input is named, counted and skipped, and the run ends with 1.")
  /// Keeps warnings and progress to itself.
  static let quiet = Option.flag(
    "quiet", short: "q", "Print errors only: no warnings, notes or progress", .running)
  /// Prints the help of the command.
  static let help = Option.flag(
    "help", short: "h", "Print this help; -h prints the short form", .running)
  /// Fails if nothing was found.
  static let failIfEmpty = Option.flag(
    "fail-if-empty", "End with 1 if nothing was found", .running)
  /// The number of threads.
  static let threads = Option.optional(
    "threads", .positiveInteger, "Work on N threads (default: one for each processor)", .running,
    discussion: "The result does not depend on it.")
  /// The seed of random algorithms.
  static let seed = Option.defaulted(
    "seed", .seed, to: "1", "Seed of the random steps", .running,
    discussion: "The same seed gives the same result on every machine.")
}
