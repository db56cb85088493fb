/// Marks text for a terminal, or leaves it as it is.
struct TextStyle: Equatable, Sendable {
  /// Whether marks are wanted.
  let isColoured: Bool

  /// Leaves text as it is.
  static let plain = TextStyle(isColoured: false)

  /// Bold.
  func strong(_ text: String) -> String { marked(text, "1") }

  /// Underlined.
  func underlined(_ text: String) -> String { marked(text, "4") }

  /// Bold and red.
  func alarming(_ text: String) -> String { marked(text, "1;31") }

  /// Bold and magenta, which stays apart from red for colour-blind eyes on dark and light grounds.
  func warning(_ text: String) -> String { marked(text, "1;35") }

  private func marked(_ text: String, _ code: String) -> String {
    isColoured ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}
