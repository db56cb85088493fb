/// Sets paragraphs, and terms beside their explanations, into lines of a given width.
struct HelpLayout: Sendable {
  /// The number of columns of a line.
  let width: Int
  /// How headings are marked.
  let style: TextStyle
  /// The lines so far.
  private(set) var lines: [String] = []

  /// The widest term that stands beside its explanation rather than above it.
  static let widestTerm = 26
  /// The narrowest width that is still obeyed.
  static let leastWidth = 40

  /// Starts with no lines.
  init(width: Int, style: TextStyle) {
    self.width = max(width, Self.leastWidth)
    self.style = style
  }

  /// The lines as text.
  var text: String { lines.map { $0 + "\n" }.joined() }

  /// Adds a heading, with an empty line before it.
  mutating func heading(_ text: String) {
    space()
    lines.append(style.strong(text))
  }

  /// Adds an empty line, unless nothing stands before it.
  mutating func space() {
    if let last = lines.last, !last.isEmpty { lines.append("") }
  }

  /// Adds a paragraph, wrapped.
  mutating func paragraph(_ text: String, indent: Int = 0) {
    let margin = String(repeating: " ", count: indent)
    lines += text.wrapped(toDisplayWidth: width - indent).map { $0.isEmpty ? "" : margin + $0 }
  }

  /// Adds a line that is never wrapped, such as a command to copy.
  mutating func verbatim(_ text: String, indent: Int = 0) {
    lines.append(String(repeating: " ", count: indent) + text)
  }

  /// Adds the usage line, continued under its first word.
  mutating func usage(_ text: String) {
    let label = "Usage: "
    let wrapped = text.wrapped(toDisplayWidth: width - label.count)
    for (index, line) in wrapped.enumerated() {
      lines.append((index == 0 ? label : String(repeating: " ", count: label.count)) + line)
    }
  }

  /// Adds terms with their explanations beside them, all explanations starting in one column.
  ///
  /// - Parameters:
  ///   - rows: The terms and explanations.
  ///   - termWidth: The width of the terms, if several lists share a column.
  mutating func definitions(_ rows: [(term: String, text: String)], termWidth: Int? = nil) {
    let longest = termWidth ?? Self.termWidth(of: rows.map(\.term))
    let column = 2 + longest + 2
    let margin = String(repeating: " ", count: column)
    for (term, text) in rows {
      var texts = text.wrapped(toDisplayWidth: max(width - column, 16))
      if term.displayWidth > longest {
        lines.append("  \(term)")
      } else {
        lines.append("  \(term.padded(toDisplayWidth: longest))  \(texts.removeFirst())")
      }
      lines += texts.map { $0.isEmpty ? "" : margin + $0 }
    }
  }

  /// The width of the column that holds terms: the longest that is not too long.
  static func termWidth(of terms: [String]) -> Int {
    terms.map(\.displayWidth).filter { $0 <= widestTerm }.max() ?? widestTerm
  }
}
