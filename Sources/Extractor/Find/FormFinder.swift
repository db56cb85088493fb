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
      guard token.isWord, token.has(.formStart) || mayBeginName(token), !text.isAside[index],
        let match = name(from: index, end: range.upperBound)
      else {
        index += 1
        continue
      }
      if !isPartOfOtherWord(match.end, from: index), !isPartOfName(match),
        !isTitle(match, from: index, end: range.upperBound)
      {
        let tokens =
          isPerson(match.forms)
          ? bareName(index..<match.end, range.upperBound)
          : withPoint(index..<match.end, range.upperBound)
        let targets = targets(of: match.forms)
        result.append(
          Finding(tokens: tokens, segment: segment, forms: match.forms, targets: targets))
        index = tokens.upperBound
      } else {
        index = match.end
      }
    }
    return result
  }

  /// What forms may mean, in ascending order, each once.
  private func targets(of forms: [Int]) -> [EntityID] {
    if forms.count == 1 {
      let targets = knowledge.targets(ofForm: forms[0])
      if targets.count == 1 { return targets }
    }
    return Set(forms.flatMap { knowledge.targets(ofForm: $0) }).sorted()
  }

  /// The longest form from a token on; of two overlapping names of people the longer: "Prince Mohammed bin Salman".
  private func name(from start: Int, end: Int) -> (end: Int, forms: [Int])? {
    guard let match = longest(from: start, end: end) else { return nil }
    guard match.end - start > 1, isPerson(match.forms) else { return match }
    for later in (start + 1)..<match.end where text.tokens[later].isWord {
      if let other = longest(from: later, end: end), other.end > match.end, isPerson(other.forms),
        other.end - later > match.end - start
      {
        return nil
      }
    }
    return match
  }

  /// "Su" in "Chae Su-geun": a syllable of somebody else's name.
  private func isPartOfName(_ match: (end: Int, forms: [Int])) -> Bool {
    guard isPerson(match.forms), text.isGluedRight(match.end - 1) else { return false }
    let next = text.tokens[match.end + 1]
    return !next.isCapitalised
      && !NameRun.compoundEnds.contains(text.folded((match.end + 1)..<(match.end + 2))[0])
  }

  /// Whether a surname that is a title stands before a name: "Mayor".
  private func isTitle(_ match: (end: Int, forms: [Int]), from start: Int, end: Int) -> Bool {
    guard match.end == start + 1, match.end < end, isPerson(match.forms),
      text.tokens[start].has([.politicalOffice, .anyOffice, .honorific])
    else { return false }
    return text.tokens[match.end].isCapitalised || text.tokens[match.end].symbol == .period
  }

  /// A person's name without the title that a form begins with ("King Charles III"), with the "Jr." that follows it.
  private func bareName(_ tokens: Range<Int>, _ end: Int) -> Range<Int> {
    var start = tokens.lowerBound
    while start + 1 < tokens.upperBound, text.tokens[start].has(.politicalOffice) { start += 1 }
    var last = tokens.upperBound
    if last < end, text.tokens[last].isWord, text.tokens[last].has(.generational),
      text.tokens[last].isCapitalised
    {
      last += 1
    }
    if last < end, last > start, text.tokens[last - 1].has(.generational),
      text.tokens[last].symbol == .period, !text.tokens[last].spaced,
      text.tokens[last - 1].has(.abbreviation)
    {
      last += 1
    }
    return start..<last
  }

  /// A region's abbreviation with the point that belongs to it.
  private func withPoint(_ tokens: Range<Int>, _ end: Int) -> Range<Int> {
    text.hasRegionPoint(after: tokens.upperBound - 1) && tokens.upperBound < end
      ? tokens.lowerBound..<(tokens.upperBound + 1) : tokens
  }

  private func isPerson(_ forms: [Int]) -> Bool {
    forms.allSatisfy(knowledge.isName)
  }

  private func longest(from start: Int, end: Int) -> (end: Int, forms: [Int])? {
    var best: (end: Int, forms: [Int])?
    var form: PhraseTrie.Node? = text.tokens[start].has(.formStart) ? PhraseTrie.root : nil
    var name: PhraseHash? = mayBeginName(text.tokens[start]) ? PhraseHash() : nil
    guard form != nil || name != nil else { return nil }
    var shapes: [WordShape] = []
    var index = start
    while index < end, form != nil || name != nil {
      let token = text.tokens[index]
      guard token.isWord || token.symbol == .possessive else { break }
      shapes.append(token.shape)
      var fitting: [Int] = []
      if let node = form {
        form =
          token.word == Token.unknown ? nil : knowledge.formTrie.child(of: node, token.word)
        if let form, knowledge.formTrie.hasPayloads(form) {
          fitting = knowledge.formTrie.payloads(of: form).map { Int($0) }
            .filter { knowledge.fits($0, shapes) }
        }
      }
      if var phrase = name {
        phrase.append(token.nameHash)
        knowledge.forEachName(phrase) { if knowledge.fits($0, shapes) { fitting.append($0) } }
        name = knowledge.mayBeginName(phrase) ? phrase : nil
      }
      index += 1
      if !fitting.isEmpty { best = (index, withoutSurnames(fitting)) }
      // A hyphen and the point of an initial or of "St." count as blanks inside a form.
      if index + 1 < end, !text.tokens[index].spaced,
        text.tokens[index].symbol == .hyphen && !text.tokens[index + 1].spaced
          || text.tokens[index].symbol == .period
            && (token.shape.contains(.singleLetter) || token.has(.abbreviation))
      {
        index += 1
      }
    }
    return best
  }

  /// Whether a leader's name begins with a word; spares nearly all words of a text the search.
  private func mayBeginName(_ token: Token) -> Bool {
    guard token.isCapitalised || token.isCaseless || token.has(.particle) else { return false }
    var phrase = PhraseHash()
    phrase.append(token.nameHash)
    return knowledge.mayBeginName(phrase) || knowledge.hasName(phrase)
  }

  /// A state or place of the name is meant rather than somebody of that surname, who would have a title or full name.
  private func withoutSurnames(_ forms: [Int]) -> [Int] {
    let others = forms.filter { !knowledge.isName($0) }
    guard !others.isEmpty, others.count < forms.count else { return forms }
    return forms.filter { !knowledge.isName($0) || knowledge.form($0).kind != .surname }
  }

  /// Whether a prefix makes the match part of another word: "Inter-Korean", "pro-Russian".
  private func isPartOfOtherWord(_ end: Int, from start: Int) -> Bool {
    if text.tokens[start].has(.prefix), text.isGluedRight(end - 1) { return true }
    guard text.isGluedLeft(start) else { return false }
    let left = text.tokens[start - 2]
    if left.has(.prefix) { return true }
    // An unknown capitalised word glued on the left makes a longer name, unless both are names ("Russia-Ukraine").
    return left.isCapitalised && left.word == Token.unknown
      && knowledge.formTrie.child(of: PhraseTrie.root, left.word) == nil
      && !left.shape.contains(.allUpper)
  }
}
