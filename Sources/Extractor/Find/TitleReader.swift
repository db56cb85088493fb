internal import Knowledge

/// A title and what stands before it: "then-", "former", "deputy", "South Korea's".
struct TitlePhrase {
  /// The tokens of the title alone.
  var range: Range<Int>
  /// What the tables know of it.
  var meaning: TitleMeaning?
  /// The last word names a political office wherever it stands.
  var isPolitical: Bool
  /// "Former", "then", "late" or "ex" stands before it.
  var isFormer = false
  /// "Then" stands before it: the text speaks of the past.
  var isPast = false
  /// "Deputy", "vice" or "acting" stands before it.
  var isDeputy = false
  /// The state or body named directly before it, as a finding.
  var stateFinding: Int?
  /// A capitalised word of unknown meaning stands directly before it: "Toyota President".
  var hasUnknownOwner = false
  /// Where the whole phrase begins, the state included.
  var start: Int
}

/// Reads titles of offices in a text.
struct TitleReader {
  private static let longestTitle = 7
  let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// The title that ends right before a token, or `nil`.
  func title(before name: Int, in segment: Range<Int>) -> TitlePhrase? {
    // "Kim, the unification minister" is read elsewhere; here nothing may stand between.
    guard let last = analysis.token(before: name, in: segment), last.isWord,
      analysis.finding(at: name - 1) == nil,
      last.has([.politicalOffice, .anyOffice]) || endsTitle(before: name, in: segment)
    else { return nil }
    var phrase = TitlePhrase(
      range: (name - 1)..<name, meaning: nil, isPolitical: last.has(.politicalOffice),
      start: name - 1)
    for start in max(segment.lowerBound, name - Self.longestTitle)..<name {
      if let meaning = meaning(of: start..<name) {
        phrase.range = start..<name
        phrase.meaning = meaning
        break
      }
    }
    if phrase.meaning == nil { phrase.range = widened(phrase.range, in: segment) }
    readOwner(&phrase, in: segment)
    return phrase
  }

  /// Whether a known title of several words ends before a token in a word that is none: "Secretary of State".
  private func endsTitle(before name: Int, in segment: Range<Int>) -> Bool {
    guard analysis.tokens[name - 1].has([.portfolio, .stateOrgan]) else { return false }
    return (max(segment.lowerBound, name - Self.longestTitle)..<name).contains { start in
      analysis.tokens[start].has([.politicalOffice, .anyOffice])
        && meaning(of: start..<name) != nil
    }
  }

  /// The longest known title that begins at a token, or `nil`.
  func title(from start: Int, in segment: Range<Int>) -> (range: Range<Int>, meaning: TitleMeaning)?
  {
    var node = PhraseTrie.root
    var best: (range: Range<Int>, meaning: TitleMeaning)?
    var index = start
    while let token = analysis.token(at: index, in: segment), token.isWord,
      token.word != Token.unknown,
      let next = analysis.knowledge.titleTrie.child(of: node, token.word)
    {
      node = next
      index += 1
      if let payload = analysis.knowledge.titleTrie.payloads(of: node).first {
        best = (start..<index, analysis.knowledge.titles[Int(payload)])
      }
      if let hyphen = analysis.token(at: index, in: segment), hyphen.symbol == .hyphen,
        !hyphen.spaced
      {
        index += 1
      }
    }
    return best
  }

  /// What the tables know of exactly these tokens as a title.
  private func meaning(of range: Range<Int>) -> TitleMeaning? {
    guard let found = title(from: range.lowerBound, in: range), found.range == range else {
      return nil
    }
    return found.meaning
  }

  /// Takes portfolio words before an unknown title into it: "Agriculture Minister", "minister of trade".
  private func widened(_ range: Range<Int>, in segment: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    while start > segment.lowerBound, range.upperBound - start < Self.longestTitle {
      let token = analysis.tokens[start - 1]
      guard token.isWord, token.has(.portfolio), !token.has(.function),
        analysis.finding(at: start - 1) == nil
      else { break }
      start -= 1
    }
    return start..<range.upperBound
  }

  /// Reads what stands before a title: "former", "deputy", its state.
  func readOwner(_ phrase: inout TitlePhrase, in segment: Range<Int>) {
    var index = phrase.range.lowerBound
    while let token = analysis.token(before: index, in: segment) {
      if token.symbol == .hyphen, !token.spaced {
        index -= 1
      } else if token.isWord, token.has(.former), analysis.finding(at: index - 1) == nil {
        phrase.isFormer = true
        if analysis.text.folded((index - 1)..<index) == ["then"] { phrase.isPast = true }
        index -= 1
      } else if token.isWord, token.has(.deputy), analysis.finding(at: index - 1) == nil {
        phrase.isDeputy = true
        index -= 1
      } else {
        break
      }
    }
    phrase.start = index
    let isPossessive = analysis.token(before: index, in: segment)?.symbol == .possessive
    let owner = isPossessive ? index - 2 : index - 1
    guard owner >= segment.lowerBound, analysis.tokens[owner].isWord else { return }
    if let finding = analysis.finding(at: owner) {
      let isPerson = analysis.targets(of: analysis.findings[finding]).contains {
        analysis.knowledge.kind(of: $0) == .leader
      }
      if !isPerson {
        phrase.stateFinding = finding
        phrase.start = analysis.findings[finding].tokens.lowerBound
        readFormer(beforeOwnerOf: &phrase, in: segment)
      }
    } else {
      let token = analysis.tokens[owner]
      phrase.hasUnknownOwner =
        token.isCapitalised && !token.has([.function, .portfolio, .weekday, .month])
        && owner > segment.lowerBound
    }
  }

  /// "Former South Korean President".
  private func readFormer(beforeOwnerOf phrase: inout TitlePhrase, in segment: Range<Int>) {
    guard let token = analysis.token(before: phrase.start, in: segment), token.isWord,
      token.has(.former)
    else { return }
    phrase.isFormer = true
    phrase.start -= 1
  }
}
