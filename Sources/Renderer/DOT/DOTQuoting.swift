/// Writes text as DOT such that Graphviz reads the same text back, whatever it holds.
enum DOTQuoting {
  /// Returns a name (of a node) in quotes.
  ///
  /// Names hold no backslash, see `Sheet`.
  static func name(_ text: String) -> String {
    "\"" + escaped(text, doublesBackslashes: false) + "\""
  }

  /// Returns a text in which Graphviz looks for backslashes (label, tooltip) in quotes.
  static func label(_ text: String) -> String {
    "\"" + escaped(text, doublesBackslashes: true) + "\""
  }

  /// Returns several lines, each centred, in quotes.
  static func label(lines: [String]) -> String {
    "\"" + lines.map { escaped($0, doublesBackslashes: true) }.joined(separator: "\\n") + "\""
  }

  /// Returns a text that Graphviz copies as it is, such as our own attributes, in quotes.
  static func value(_ text: String) -> String {
    "\"" + raw(text).replacing("\"", with: "\\\"") + "\""
  }

  /// Returns the text as it comes out of quotes again.
  ///
  /// In quotes, a backslash before a quote cannot be told from an escape, so such a quote becomes a
  /// curved one, and a last backslash a slash.
  static func raw(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      result.append(scalar == "\"" && result.last == "\\" ? "\u{201D}" : scalar)
    }
    if result.last == "\\" {
      result.removeLast()
      result.append("/")
    }
    return String(result)
  }

  /// Graphviz turns `&amp;` and its like into characters, after quoting: a name may hold either.
  private static func escaped(_ text: String, doublesBackslashes: Bool) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "\"": result.append(contentsOf: "\\\"".unicodeScalars)
      case "\\" where doublesBackslashes: result.append(contentsOf: "\\\\".unicodeScalars)
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
