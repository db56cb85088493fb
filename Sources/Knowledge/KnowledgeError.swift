/// What is wrong with a knowledge table.
public enum KnowledgeError: Error, Equatable, Sendable {
  /// A row or a field of a table cannot be used.
  ///
  /// `column` counts fields from 1; `reason` says what is wrong and what would be right.
  case badRow(file: String, line: Int, column: Int, reason: String)
  /// A table that must be there is missing.
  case missingTable(String)
}

extension KnowledgeError: CustomStringConvertible {
  /// The message for a person.
  public var description: String {
    switch self {
    case .badRow(let file, let line, let column, let reason):
      "\(file):\(line):\(column): \(reason)"
    case .missingTable(let name):
      "the table \(name) is missing"
    }
  }
}
