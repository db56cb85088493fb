/// All that is known of an argument apart from the type of its value.
struct ArgumentDeclaration: Equatable, Sendable {
  /// How many values an argument takes.
  enum Count: Equatable, Sendable {
    /// Exactly one.
    case one
    /// One or none.
    case optional
    /// At least one.
    case repeating
  }

  /// The name in capitals: `SOURCE`.
  let name: String
  /// One line without a full stop.
  let help: String
  /// How many values it takes.
  let count: Count
  /// What a shell offers for it.
  let completion: ValueCompletion

  /// The argument as the usage line shows it: `SOURCE…`, `[COMMAND]`.
  var usage: String {
    switch count {
    case .one: name
    case .optional: "[\(name)]"
    case .repeating: "\(name)…"
    }
  }
}
