extension Option where Result == Bool {
  /// Declares an option without a value.
  ///
  /// - Parameters:
  ///   - long: The long name without its dashes.
  ///   - short: The letter of the short form.
  ///   - help: One line without a full stop.
  ///   - group: The heading under which the help lists it.
  ///   - discussion: Further sentences for the full help.
  /// - Returns: The key for its value.
  static func flag(
    _ long: String, short: Character? = nil, _ help: String, _ group: OptionGroup,
    discussion: String = ""
  ) -> Option {
    let declaration = OptionDeclaration(
      long: long, short: short, valueName: nil, help: help, discussion: discussion,
      defaultText: "", allowed: [], completion: .nothing, isRepeatable: false,
      isRequired: false, group: group)
    return Option(declaration) { texts in !texts.isEmpty }
  }
}

extension Option {
  /// Declares an option that may be left out.
  static func optional<Value>(
    _ long: String, short: Character? = nil, _ reader: ValueReader<Value>, _ help: String,
    _ group: OptionGroup, discussion: String = ""
  ) -> Option where Result == Value? {
    let declaration = declaration(
      long, short, reader, help, group, discussion: discussion)
    return Option(declaration) { texts throws(ValueProblem) in
      guard let text = texts.last else { return nil }
      return try reader.read(text)
    }
  }

  /// Declares an option with a default, written as a person would write it.
  ///
  /// - Precondition: The default is a value that the reader accepts.
  static func defaulted(
    _ long: String, short: Character? = nil, _ reader: ValueReader<Result>, to standard: String,
    _ help: String, _ group: OptionGroup, discussion: String = ""
  ) -> Option {
    let declaration = declaration(
      long, short, reader, help, group, discussion: discussion, defaultText: standard)
    return Option(declaration) { texts throws(ValueProblem) in
      try reader.read(texts.last ?? standard)
    }
  }

  /// Declares an option that the command cannot do without.
  static func required(
    _ long: String, short: Character? = nil, _ reader: ValueReader<Result>, _ help: String,
    _ group: OptionGroup, discussion: String = ""
  ) -> Option {
    let declaration = declaration(
      long, short, reader, help, group, discussion: discussion, isRequired: true)
    return Option(declaration) { texts throws(ValueProblem) in
      guard let text = texts.last else { preconditionFailure("the parser asked for --\(long)") }
      return try reader.read(text)
    }
  }

  /// Declares an option that adds a value each time it is given.
  static func repeatable<Value>(
    _ long: String, short: Character? = nil, _ reader: ValueReader<Value>, _ help: String,
    _ group: OptionGroup, discussion: String = ""
  ) -> Option where Result == [Value] {
    let declaration = declaration(
      long, short, reader, help, group, discussion: discussion, isRepeatable: true)
    return Option(declaration) { texts throws(ValueProblem) in
      try texts.map { text throws(ValueProblem) in try reader.read(text) }
    }
  }

  private static func declaration<Value>(
    _ long: String, _ short: Character?, _ reader: ValueReader<Value>, _ help: String,
    _ group: OptionGroup, discussion: String, defaultText: String = "",
    isRepeatable: Bool = false, isRequired: Bool = false
  ) -> OptionDeclaration {
    OptionDeclaration(
      long: long, short: short, valueName: reader.name, help: help, discussion: discussion,
      defaultText: defaultText, allowed: reader.allowed, completion: reader.completion,
      isRepeatable: isRepeatable, isRequired: isRequired, group: group)
  }
}
