/// What was wrong with an input, where, and what to do about it.
///
/// The rest of the work goes on: a problem is reported beside what could be read.
public struct ReadingProblem: Hashable, Sendable {
  /// How bad it is.
  public enum Severity: String, Sendable {
    /// The input was read, but not quite as it stood.
    case warning
    /// The input, or a part of it, could not be read.
    case error
  }

  /// How bad it is.
  public let severity: Severity
  /// The file, or `-` for standard input.
  public let file: String
  /// The line from 1, or `nil` when the whole file is meant.
  public let line: Int?
  /// What is wrong.
  public let message: String
  /// What would make it right.
  public let cure: String

  /// Makes a problem.
  public init(
    _ severity: Severity, file: String, line: Int? = nil, _ message: String, cure: String
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.message = message
    self.cure = cure
  }
}

extension ReadingProblem: CustomStringConvertible {
  /// `file:line: what, why; cure`.
  public var description: String {
    "\(file):\(line.map { "\($0):" } ?? "") \(severity.rawValue): \(message); \(cure)"
  }
}
