internal import Knowledge

/// Which way a sentence looks: back or ahead.
extension DateParser {
  /// Whether the verb nearest to an expression speaks of what is to come.
  ///
  /// The verbs before it in its clause decide, the nearest first, then those after it; "said on Wednesday" looks back.
  func looksAhead(_ index: Int) -> Bool {
    var current = index - 1
    while current >= segment.lowerBound {
      if let ahead = direction(at: current) { return ahead }
      if text.tokens[current].symbol == .semicolon || text.tokens[current].symbol == .quote {
        break
      }
      current -= 1
    }
    current = index
    while current < segment.upperBound,
      ![.comma, .semicolon, .quote].contains(text.tokens[current].symbol)
    {
      if let ahead = direction(at: current) { return ahead }
      current += 1
    }
    return false
  }

  /// `true` for a word that looks ahead, `false` for a verb in the past, `nil` for others.
  func direction(at index: Int) -> Bool? {
    let token = text.tokens[index]
    guard token.isWord, !token.isCapitalised || index == segment.lowerBound else { return nil }
    let word = text.folded(at: index)
    if [
      "plan", "plans", "set", "hope", "hopes", "due", "scheduled", "expected", "slated", "planned",
      "intend", "intends",
    ].contains(word) {
      let next = self.word(index + 1)
      return ["to", "for"].contains(next) && (word != "plans" || next == "to") ? true : nil
    }
    if token.has(.futureCue) { return true }
    // "instructed to meet": an infinitive after a verb of will looks ahead of it.
    if self.word(index - 1) == "to", !word.hasSuffix("ed"), !word.hasSuffix("ing"),
      !token.has([.the, .indefinite, .pronoun, .function])
    {
      return true
    }
    // "Will be signed": the participle leaves the direction to what stands before it.
    if self.word(index - 1) == "be" { return nil }
    if token.has([.saying, .acting, .motion, .placeObject]),
      word.hasSuffix("ed") || Self.pastForms.contains(word)
    {
      return false
    }
    return word.hasSuffix("ed") || ["was", "were", "had"].contains(word) ? false : nil
  }

  static let pastForms: Set<String> = [
    "said", "told", "met", "went", "came", "left", "held", "sent", "gave", "took", "made", "flew",
    "won", "lost",
    "struck", "hit", "began", "saw", "fell", "shot", "spoke", "became", "rose", "sold", "bought",
    "kept", "drove",
  ]
}
