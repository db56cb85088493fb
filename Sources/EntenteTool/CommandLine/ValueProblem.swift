/// Says why the text given for an option or an argument is not a value of it.
struct ValueProblem: Error, Equatable, Sendable {
  /// The text as it was given.
  var value: String
  /// What the option takes, as a phrase: "a whole number of at least 1".
  var expected: String
  /// Whether that phrase lists words to choose from.
  private var isChoice = false
  /// What is wrong with this text, when the phrase alone does not say it.
  var detail: String?
  /// The allowed value that the text comes near to.
  var suggestion: String?

  /// Names a text, what was expected in its place, and what the person may have meant.
  init(_ value: String, expected: String, detail: String? = nil, suggestion: String? = nil) {
    self.value = value
    self.expected = expected
    self.detail = detail
    self.suggestion = suggestion
  }

  /// Names a text that is none of some words.
  init(_ value: String, noneOf words: [String]) {
    self.init(
      value, expected: "one of \(words.joined(separator: ", "))",
      suggestion: Suggestion.nearest(to: value, in: words))
    isChoice = true
  }

  /// The problem as one sentence (or two) about the option or argument of the given name.
  /// - Parameters:
  ///   - name: The name.
  ///   - areWordsBelow: Whether the words to choose from follow in another line.
  /// - Returns: The sentence.
  func sentence(about name: String, areWordsBelow: Bool = false) -> String {
    let expected = isChoice && areWordsBelow ? "one of the words below" : expected
    var text = "\(name) takes \(expected), not \"\(value.printable)\""
    if let detail { text += ": \(detail)" }
    text += "."
    if let suggestion { text += " Did you mean \"\(suggestion)\"?" }
    return text
  }
}
