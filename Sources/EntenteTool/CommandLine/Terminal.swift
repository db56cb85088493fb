internal import Glibc

/// Where the output of a run goes to: what a command may assume of its two streams.
struct Terminal: Equatable, Sendable {
  /// Whether standard output is a terminal.
  var isOutputTerminal: Bool
  /// Whether standard error is a terminal.
  var isErrorTerminal: Bool
  /// The number of columns that prose is wrapped to.
  var width: Int
  /// How text on standard output is marked.
  var outputStyle: TextStyle
  /// How text on standard error is marked.
  var errorStyle: TextStyle
  /// Whether a line on standard error can be written over.
  var allowsProgress: Bool

  /// The width of text that goes to no terminal.
  static let standardWidth = 80

  /// Works out the streams from the variables of the environment.
  ///
  /// `COLUMNS` sets the width. Colour is on for terminals, never with `NO_COLOR`, always with
  /// `CLICOLOR_FORCE`, and otherwise off with `TERM=dumb`.
  ///
  /// - Parameters:
  ///   - isOutputTerminal: Whether standard output is a terminal.
  ///   - isErrorTerminal: Whether standard error is a terminal.
  ///   - columns: The width that the terminal reports.
  ///   - environment: The variables of the environment, by name.
  init(
    isOutputTerminal: Bool = false, isErrorTerminal: Bool = false, columns: Int? = nil,
    environment: [String: String] = [:]
  ) {
    let isDumb = environment["TERM"] == "dumb"
    func style(isTerminal: Bool) -> TextStyle {
      if let value = environment["NO_COLOR"], !value.isEmpty { return .plain }
      if let value = environment["CLICOLOR_FORCE"], !value.isEmpty, value != "0" {
        return TextStyle(isColoured: true)
      }
      return TextStyle(isColoured: isTerminal && !isDumb)
    }
    let asked = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    let reported = columns.flatMap { $0 > 0 ? $0 : nil }
    self.isOutputTerminal = isOutputTerminal
    self.isErrorTerminal = isErrorTerminal
    width = asked ?? reported ?? Self.standardWidth
    outputStyle = style(isTerminal: isOutputTerminal)
    errorStyle = style(isTerminal: isErrorTerminal)
    allowsProgress = isErrorTerminal && !isDumb
  }

  /// The width that a table must fit into, or nil if it goes to no terminal.
  var tableWidth: Int? { isOutputTerminal ? width : nil }

  /// The streams of this process.
  static func current() -> Terminal {
    var environment: [String: String] = [:]
    for name in ["TERM", "COLUMNS", "NO_COLOR", "CLICOLOR_FORCE"] {
      if let value = getenv(name) { environment[name] = String(cString: value) }
    }
    let isOutputTerminal = isatty(STDOUT_FILENO) == 1
    let isErrorTerminal = isatty(STDERR_FILENO) == 1
    var size = winsize()
    var columns: Int?
    if isOutputTerminal || isErrorTerminal,
      ioctl(isOutputTerminal ? STDOUT_FILENO : STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0
    {
      columns = Int(size.ws_col)
    }
    return Terminal(
      isOutputTerminal: isOutputTerminal, isErrorTerminal: isErrorTerminal, columns: columns,
      environment: environment)
  }
}
