/// An option of any type of value, so that a command can list its options together.
protocol OptionDeclaring: Sendable {
  /// What is known of the option apart from its type.
  var declaration: OptionDeclaration { get }

  /// Reads the texts given for the option, none if it was not used, into its typed value.
  func box(_ texts: [String]) throws(ValueProblem) -> any Sendable
}
