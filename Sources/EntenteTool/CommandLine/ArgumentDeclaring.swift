/// An argument of any type of value, so that a command can list its arguments together.
protocol ArgumentDeclaring: Sendable {
  /// What is known of the argument apart from its type.
  var declaration: ArgumentDeclaration { get }

  /// Reads the texts given for the argument into its typed value.
  func box(_ texts: [String]) throws(ValueProblem) -> any Sendable
}
