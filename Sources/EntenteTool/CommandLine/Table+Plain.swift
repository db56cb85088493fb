extension Table {
  /// The least width to which a column of text is cut.
  static let leastTextWidth = 8
  private static let gap = 2

  /// The table in columns of text: numbers to the right, the widest text cut to fit.
  ///
  /// A terminal that has no room even then gets lines that are too long, rather than no numbers.
  func plainText(width: Int?, style: TextStyle) -> String {
    let shown = rows.map { $0.map(\.shown) }
    let natural = columns.indices.map { index in
      shown.reduce(columns[index].title.displayWidth) { max($0, $1[index].displayWidth) }
    }
    let widths = width.map { fitted(natural, into: $0) } ?? natural
    var text = ""
    text += line(columns.map(\.title), widths) { style.underlined($0) } + "\n"
    for row in shown { text += line(row, widths) { $0 } + "\n" }
    return text
  }

  /// Takes columns from the widest text until all fit, or no text can be cut further.
  private func fitted(_ natural: [Int], into width: Int) -> [Int] {
    var widths = natural
    var excess = natural.reduce(0, +) + Self.gap * max(0, natural.count - 1) - width
    let texts = columns.indices.filter { columns[$0].kind == .text }
    while excess > 0 {
      // Of equally wide columns the last is cut first.
      guard let widest = texts.max(by: { widths[$0] <= widths[$1] && $0 < $1 }),
        widths[widest] > Self.leastTextWidth
      else { break }
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }

  private func line(
    _ cells: [String], _ widths: [Int], mark: (String) -> String
  ) -> String {
    var line = ""
    for (index, cell) in cells.enumerated() {
      let text = cell.cut(toDisplayWidth: widths[index])
      let spaces = String(repeating: " ", count: widths[index] - text.displayWidth)
      let isLast = index == cells.count - 1
      if columns[index].kind == .number {
        line += spaces + (text.isEmpty ? "" : mark(text))
      } else {
        line += (text.isEmpty ? "" : mark(text)) + (isLast ? "" : spaces)
      }
      if !isLast { line += String(repeating: " ", count: Self.gap) }
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
