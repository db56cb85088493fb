/// One thing that a person should know about an input or the run.
struct Diagnostic: Equatable, Sendable, CustomStringConvertible {
  /// How grave it is.
  enum Severity: String, Sendable {
    /// An input or the run failed.
    case error
    /// Something was repaired or left out.
    case warning
    /// Something good to know.
    case note
  }

  /// How grave it is.
  let severity: Severity
  /// What happened, without a full stop.
  let message: String
  /// The file it is about.
  let file: String?
  /// The line in the file, from 1.
  let line: Int?
  /// The column in the line, from 1.
  let column: Int?
  /// What the person can do, as a sentence.
  let cure: String?

  /// Describes one event, where it happened, and its cure.
  init(
    _ severity: Severity, _ message: String, file: String? = nil, line: Int? = nil,
    column: Int? = nil, cure: String? = nil
  ) {
    self.severity = severity
    self.message = message
    self.file = file
    self.line = line
    self.column = column
    self.cure = cure
  }

  /// `file:line:col: error: what`, and the cure on a second line.
  var description: String { text(in: .plain) }

  /// The diagnostic as a terminal shows it; texts from documents lose their control characters.
  func text(in style: TextStyle) -> String {
    var place = ""
    if let file {
      place = file.printable
      if let line { place += ":\(line)" }
      if line != nil, let column { place += ":\(column)" }
      place = style.strong("\(place):") + " "
    }
    let label =
      switch severity {
      case .error: style.alarming("error:")
      case .warning: style.warning("warning:")
      case .note: style.strong("note:")
      }
    var text = "\(place)\(label) \(message.printable)"
    if let cure { text += "\n  \(cure.printable)" }
    return text
  }
}
