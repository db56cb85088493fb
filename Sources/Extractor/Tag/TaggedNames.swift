internal import Knowledge

/// The names that the tagger found in a text, by token.
struct TaggedNames: Sendable {
  private var names: [TaggedName] = []
  /// For each token, one more than the number of the name that covers it; empty if there are no names.
  private var owners: [UInt32] = []

  init() {}

  /// Takes names without overlaps and sets their bounds as the tables do: an article is no part of a name, an
  /// initial is one of a person's, the point of "Calif." is one of its.
  init(_ names: [TaggedName], in analysis: Analysis) {
    guard !names.isEmpty else { return }
    let text = analysis.text
    let surnames = Self.surnames(names, text)
    owners = Array(repeating: 0, count: text.tokens.count)
    for (number, name) in names.enumerated() {
      let tokens = Self.bounds(of: name, text)
      guard !tokens.isEmpty, !Self.isSeveral(tokens, analysis) else { continue }
      let sort: NameClass =
        switch name.name {
        case .person:
          Self.isTown(tokens, name.segment, besides: surnames, analysis)
            || Self.isListedPlace(number, names, besides: surnames, analysis) ? .place : .person
        case .place: Self.isBearer(tokens, name.segment, of: surnames, analysis) ? .person : .place
        case .organisation: .organisation
        }
      self.names.append(TaggedName(tokens: tokens, segment: name.segment, name: sort))
      for index in tokens { owners[index] = UInt32(self.names.count) }
    }
  }

  private static func bounds(of name: TaggedName, _ text: SegmentedText) -> Range<Int> {
    var start = name.tokens.lowerBound
    var end = name.tokens.upperBound
    let segment = text.segments[name.segment].tokens
    switch name.name {
    case .person:
      while start - 2 >= segment.lowerBound, isInitial(at: start - 2, text),
        text.tokens[start - 1].symbol == .period
      {
        start -= 2
      }
      while end + 1 < segment.upperBound, isSyllable(at: end + 1, text) { end += 2 }
    case .place:
      if text.tokens[start].has(.the) { start += 1 }
      while end > start + 1, isAppendage(at: end - 1, text) { end -= 1 }
      if start < end, text.hasRegionPoint(after: end - 1), end < segment.upperBound { end += 1 }
    case .organisation:
      if text.tokens[start].has(.the) { start += 1 }
    }
    return start..<end
  }

  /// Whether names of the tables make up the whole: "Kim-Putin".
  private static func isSeveral(_ tokens: Range<Int>, _ analysis: Analysis) -> Bool {
    guard tokens.count > 1 else { return false }
    var index = tokens.lowerBound
    var findings: [Finding] = []
    var isHyphened = false
    while index < tokens.upperBound {
      if let number = analysis.finding(at: index) {
        findings.append(analysis.findings[number])
        index = analysis.findings[number].tokens.upperBound
      } else {
        guard analysis.tokens[index].symbol == .hyphen else { return false }
        isHyphened = true
        index += 1
      }
    }
    guard findings.count > 1 else { return false }
    return isHyphened
      || findings.contains { finding in
        finding.targets.contains { analysis.knowledge.kind(of: $0) == .state }
      }
  }

  /// The possessive and the lower-case words at the end of a place's name: "region" in "Belgorod region".
  private static func isAppendage(at index: Int, _ text: SegmentedText) -> Bool {
    let token = text.tokens[index]
    if token.symbol == .possessive { return true }
    return token.isWord && !token.isCapitalised && !token.isCaseless && !text.isGluedLeft(index)
  }

  /// A part of a given name behind its hyphen: "yan" in "Cheuk-yan".
  private static func isSyllable(at index: Int, _ text: SegmentedText) -> Bool {
    let token = text.tokens[index]
    return text.isGluedLeft(index) && token.isWord && !token.isCapitalised
      && token.end - token.start <= 5
      && !NameRun.compoundEnds.contains(text.folded(at: index))
  }

  private static func isInitial(at index: Int, _ text: SegmentedText) -> Bool {
    let token = text.tokens[index]
    return token.isCapitalised && token.shape.contains(.singleLetter)
      && !text.tokens[index + 1].spaced && !text.isAside[index]
  }

  /// All names, in the order of the text.
  var all: [TaggedName] { names }

  /// The name that covers a token, or `nil`.
  func name(at token: Int) -> TaggedName? {
    guard token < owners.count, owners[token] > 0 else { return nil }
    return names[Int(owners[token]) - 1]
  }

  /// The name of a sort that begins at a token, or `nil`.
  func name(_ sort: NameClass, beginningAt token: Int) -> TaggedName? {
    guard let name = name(at: token), name.name == sort, name.tokens.lowerBound == token else {
      return nil
    }
    return name
  }
}
