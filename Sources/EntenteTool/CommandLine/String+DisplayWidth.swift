extension Character {
  /// The number of terminal columns the character fills: 0, 1 or 2.
  var displayWidth: Int {
    var width = 0
    for scalar in unicodeScalars {
      // The selector that asks for the picture of an emoji: as wide as any emoji.
      if scalar == "\u{FE0F}" { return 2 }
      width = max(width, Character.width(of: scalar))
    }
    return width
  }

  private static func width(of scalar: Unicode.Scalar) -> Int {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control, .lineSeparator, .paragraphSeparator:
      0
    default: WideScalars.contains(scalar) ? 2 : 1
    }
  }
}

extension String {
  /// The number of terminal columns the text fills.
  ///
  /// - Complexity: O(n); plain ASCII is only counted.
  var displayWidth: Int {
    if utf8.allSatisfy({ $0 < 0x80 }) { return utf8.count }
    return reduce(0) { $0 + $1.displayWidth }
  }

  /// The text, or as much of it as fits into so many columns with `…` at its end.
  func cut(toDisplayWidth width: Int) -> String {
    guard displayWidth > width else { return self }
    guard width > 0 else { return "" }
    var kept = ""
    var used = 1
    for character in self {
      used += character.displayWidth
      guard used <= width else { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }

  /// The text with spaces after it, or before it, up to so many columns.
  func padded(toDisplayWidth width: Int, alignedRight: Bool = false) -> String {
    let spaces = String(repeating: " ", count: max(0, width - displayWidth))
    return alignedRight ? spaces + self : self + spaces
  }

  /// The text in lines of at most so many columns, broken at spaces; a longer word has its line.
  ///
  /// Line breaks of the text stay.
  func wrapped(toDisplayWidth width: Int) -> [String] {
    split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      var lines = [""]
      var used = 0
      for word in paragraph.split(separator: " ") {
        let length = String(word).displayWidth
        if used > 0, used + 1 + length > width {
          lines.append("")
          used = 0
        }
        if used > 0 {
          lines[lines.count - 1] += " "
          used += 1
        }
        lines[lines.count - 1] += word
        used += length
      }
      return lines
    }
  }
}
