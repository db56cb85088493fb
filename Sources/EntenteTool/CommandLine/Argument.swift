/// An argument that yields a `Result`: the key with which a command asks for its value.
///
/// At most one argument of a command repeats; it may stand anywhere among the others.
struct Argument<Result: Sendable>: ArgumentDeclaring {
  /// What is known of the argument apart from its type.
  let declaration: ArgumentDeclaration
  private let reading: @Sendable ([String]) throws(ValueProblem) -> Result

  private init(
    _ declaration: ArgumentDeclaration,
    reading: @escaping @Sendable ([String]) throws(ValueProblem) -> Result
  ) {
    self.declaration = declaration
    self.reading = reading
  }

  func box(_ texts: [String]) throws(ValueProblem) -> any Sendable {
    Box(value: try reading(texts))
  }

  /// Declares an argument that is given exactly once.
  static func one(_ reader: ValueReader<Result>, _ help: String) -> Argument {
    Argument(declaration(reader, help, .one)) { texts throws(ValueProblem) in
      guard let text = texts.first else { preconditionFailure("the parser counts arguments") }
      return try reader.read(text)
    }
  }

  /// Declares an argument that may be left out.
  static func optional<Value>(_ reader: ValueReader<Value>, _ help: String) -> Argument
  where Result == Value? {
    Argument(declaration(reader, help, .optional)) { texts throws(ValueProblem) in
      guard let text = texts.first else { return nil }
      return try reader.read(text)
    }
  }

  /// Declares an argument that is given once or more.
  static func repeating<Value>(_ reader: ValueReader<Value>, _ help: String) -> Argument
  where Result == [Value] {
    Argument(declaration(reader, help, .repeating)) { texts throws(ValueProblem) in
      try texts.map { text throws(ValueProblem) in try reader.read(text) }
    }
  }

  private static func declaration<Value>(
    _ reader: ValueReader<Value>, _ help: String, _ count: ArgumentDeclaration.Count
  ) -> ArgumentDeclaration {
    ArgumentDeclaration(
      name: reader.name, help: help, count: count, completion: reader.completion)
  }
}
