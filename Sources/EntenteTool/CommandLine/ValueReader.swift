/// Turns the text of one value into a checked value, and knows how to describe such values.
///
/// The same reader feeds the parser, the help and the completions of the shells.
struct ValueReader<Value: Sendable>: Sendable {
  /// The name that stands for the value in the help: `N`, `DATE`, `FILE`.
  let name: String
  /// All texts that are accepted, or nothing if they cannot be listed.
  let allowed: [String]
  /// What a shell offers for the value.
  let completion: ValueCompletion
  private let reading: @Sendable (String) throws(ValueProblem) -> Value

  /// Describes a kind of value and how its text is read.
  ///
  /// - Parameters:
  ///   - name: The name that stands for the value in the help.
  ///   - allowed: All texts that are accepted, if they can be listed; they are then completed too.
  ///   - completion: What a shell offers, if nothing is listed.
  ///   - reading: Reads the text or says what is wrong with it.
  init(
    _ name: String, allowed: [String] = [], completion: ValueCompletion = .nothing,
    reading: @escaping @Sendable (String) throws(ValueProblem) -> Value
  ) {
    self.name = name
    self.allowed = allowed
    self.completion = allowed.isEmpty ? completion : .words(allowed)
    self.reading = reading
  }

  /// Reads one value.
  func read(_ text: String) throws(ValueProblem) -> Value {
    try reading(text)
  }

  /// The same values under another name in the help.
  func named(_ name: String) -> ValueReader {
    ValueReader(name, allowed: allowed, completion: completion, reading: reading)
  }
}
