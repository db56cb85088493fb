/// Why a file in DOT could not be read.
public struct DOTReadingError: Error, Equatable, Sendable {
  /// The line, from 1, if Graphviz says it.
  public let line: Int?
  /// What is wrong, in Graphviz's words.
  public let reason: String
}
