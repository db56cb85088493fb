extension Table {
  /// The table in GitHub's Markdown; whatever could be markup in a text is escaped.
  func markdownText() -> String {
    let head = line(columns.map { Self.escaped($0.title) })
    let rule = line(columns.map { $0.kind == .number ? "---:" : "---" })
    let body = rows.map { line($0.map { Self.escaped($0.shown) }) }
    return ([head, rule] + body).map { $0 + "\n" }.joined()
  }

  private func line(_ cells: [String]) -> String {
    "| " + cells.joined(separator: " | ") + " |"
  }

  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.printable.unicodeScalars {
      switch scalar {
      case "\\", "|", "`", "*", "_", "[", "]", "<", ">", "&", "~": escaped += "\\"
      default: break
      }
      escaped.unicodeScalars.append(scalar)
    }
    return escaped
  }
}
