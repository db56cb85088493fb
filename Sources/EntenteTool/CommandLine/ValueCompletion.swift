/// What a shell offers when a value is to be completed.
enum ValueCompletion: Equatable, Sendable {
  /// Nothing: the value is free text or a number.
  case nothing
  /// The files and folders at hand.
  case files
  /// The folders at hand.
  case folders
  /// A list of words.
  case words([String])
}
