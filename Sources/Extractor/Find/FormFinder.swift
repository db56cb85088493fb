internal import Knowledge

/// Finds the forms of the tables in a text: leftmost, longest, at word boundaries, in the right letter case.
struct FormFinder {
  private let knowledge: KnowledgeBase
  private let text: SegmentedText

  init(_ knowledge: KnowledgeBase, _ text: SegmentedText) {
    self.knowledge = knowledge
    self.text = text
  }

  /// The findings of a segment, in the order of the text.
  ///
  /// - Complexity: O(number of tokens × longest form)
  func findings(in segment: Int) -> [Finding] {
    let range = text.segments[segment].tokens
    var result: [Finding] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let token = text.tokens[index]
      guard token.isWord, token.word != Token.unknown, !text.isAside[index],
        let match = longest(from: index, end: range.upperBound)
      else {
        index += 1
        continue
      }
      if !isPartOfOtherWord(match.end, from: index) {
        result.append(Finding(tokens: index..<match.end, segment: segment, forms: match.forms))
      }
      index = match.end
    }
    return result
  }

  private func longest(from start: Int, end: Int) -> (end: Int, forms: [Int])? {
    var best: (end: Int, forms: [Int])?
    var node = PhraseTrie.root
    var shapes: [WordShape] = []
    var index = start
    while index < end {
      let token = text.tokens[index]
      guard token.isWord || token.symbol == .possessive, token.word != Token.unknown,
        let next = knowledge.formTrie.child(of: node, token.word)
      else { break }
      node = next
      shapes.append(token.shape)
      index += 1
      if knowledge.formTrie.hasPayloads(node) {
        let fitting = knowledge.formTrie.payloads(of: node).map { Int($0) }
          .filter { knowledge.forms[$0].fits(shapes) }
        if !fitting.isEmpty { best = (index, fitting) }
      }
      // A hyphen counts as a blank inside a form.
      if index + 1 < end, text.tokens[index].symbol == .hyphen, !text.tokens[index].spaced,
        !text.tokens[index + 1].spaced
      {
        index += 1
      }
    }
    return best
  }

  /// Whether a prefix makes the match part of another word: "Inter-Korean", "pro-Russian".
  private func isPartOfOtherWord(_ end: Int, from start: Int) -> Bool {
    guard text.isGluedLeft(start) else { return false }
    let left = text.tokens[start - 2]
    if left.has(.prefix) { return true }
    // An unknown capitalised word glued on the left makes a longer name, unless both are names ("Russia-Ukraine").
    return left.isCapitalised && left.word == Token.unknown
      && knowledge.formTrie.child(of: PhraseTrie.root, left.word) == nil
      && !left.shape.contains(.allUpper)
  }
}
