/// An option that yields a `Result`: the key with which a command asks for its value.
///
/// ```swift
/// static let top = Option.optional("top", .positiveInteger, "Print the N strongest only", .output)
/// let limit = arguments[top]  // Int?
/// ```
/// The type says whether the value can be absent: a flag is a `Bool`, an option with a default a
/// `Value`, one without a `Value?`, a repeatable one a `[Value]`.
struct Option<Result: Sendable>: OptionDeclaring {
  /// What is known of the option apart from its type.
  let declaration: OptionDeclaration
  private let reading: @Sendable ([String]) throws(ValueProblem) -> Result

  /// Pairs a declaration with the rule that reads the texts given for it.
  init(
    _ declaration: OptionDeclaration,
    reading: @escaping @Sendable ([String]) throws(ValueProblem) -> Result
  ) {
    self.declaration = declaration
    self.reading = reading
  }

  /// Reads the texts given for the option, none if it was not used.
  func read(_ texts: [String]) throws(ValueProblem) -> Result {
    try reading(texts)
  }

  func box(_ texts: [String]) throws(ValueProblem) -> any Sendable {
    Box(value: try reading(texts))
  }
}

/// Holds a value of a known type where only its name is known.
struct Box<Value: Sendable>: Sendable {
  /// The value.
  let value: Value
}
