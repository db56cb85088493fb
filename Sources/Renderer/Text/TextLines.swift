/// Breaks text into lines of a width.
enum TextLines {
  /// Returns a name as one line, or as two of about one length when it is long.
  ///
  /// - Parameters:
  ///   - name: A name on one line.
  ///   - widest: The width above which a name is broken, in multiples of the font size; a line of
  ///     twice that ends in an ellipsis.
  /// - Returns: One or two lines.
  static func ofName(_ name: String, widest: Double = 10.5) -> [String] {
    guard TextWidth.of(name, size: 1) > widest else { return [name] }
    let words = name.split(separator: " ")
    var best: (width: Double, lines: [String])?
    for cut in words.indices.dropFirst() {
      let lines = [words[..<cut].joined(separator: " "), words[cut...].joined(separator: " ")]
      let width = lines.map { TextWidth.of($0, size: 1) }.max() ?? 0
      if width < best?.width ?? .infinity { best = (width, lines) }
    }
    return (best?.lines ?? [name]).map { shortened($0, to: widest * 2, size: 1) }
  }

  /// Returns a text in lines no wider than a limit, broken between its parts.
  ///
  /// - Parameters:
  ///   - parts: What must stay together, such as words.
  ///   - separator: What stands between two parts on a line.
  ///   - limit: The largest width, in points.
  ///   - size: The font size, in points.
  ///   - isBold: Whether the text is set in bold.
  ///   - most: The largest number of lines; the last then ends in an ellipsis.
  /// - Returns: The lines.
  static func wrapped(
    _ parts: [String], separator: String, to limit: Double, size: Double, isBold: Bool = false,
    most: Int
  ) -> [String] {
    var lines: [String] = []
    for part in parts where !part.isEmpty {
      if let last = lines.last {
        let joined = last + separator + part
        if lines.count == most || TextWidth.of(joined, size: size, isBold: isBold) <= limit {
          lines[lines.count - 1] = joined
          continue
        }
      }
      lines.append(part)
    }
    return lines.map { shortened($0, to: limit, size: size, isBold: isBold) }
  }

  /// Returns the text, or as much of it as fits with an ellipsis.
  static func shortened(
    _ text: String, to limit: Double, size: Double, isBold: Bool = false
  ) -> String {
    guard TextWidth.of(text, size: size, isBold: isBold) > limit else { return text }
    var kept = ""
    var width = TextWidth.of("…", size: size, isBold: isBold)
    for character in text {
      width += TextWidth.of(String(character), size: size, isBold: isBold)
      if width > limit { break }
      kept.append(character)
    }
    while kept.last == " " { kept.removeLast() }
    return kept + "…"
  }
}
