internal import Knowledge

/// Single tokens: words, numbers, months, units.
extension DateParser {
  func token(_ index: Int) -> Token? {
    segment.contains(index) ? text.tokens[index] : nil
  }

  func word(_ index: Int) -> String {
    guard let token = token(index), token.isWord else { return "" }
    return text.folded(index..<(index + 1))[0]
  }

  func symbol(_ index: Int) -> Symbol? {
    token(index)?.symbol
  }

  func pointLength(_ index: Int) -> Int {
    symbol(index) == .period && token(index)?.spaced == false && token(index + 1) != nil ? 1 : 0
  }

  func number(_ index: Int) -> Int? {
    guard let token = token(index), token.shape.contains(.hasDigit), token.end - token.start <= 4
    else { return nil }
    let word = text.string(index..<(index + 1))
    if let value = Int(word) { return value }
    for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) {
      return Int(word.dropLast(2))
    }
    return nil
  }

  func smallNumber(_ index: Int) -> Int? {
    guard let token = token(index), token.has(.numberWord) else { return nil }
    return lexicon.number(of: token.word)
  }

  func yearNumber(_ index: Int) -> Int? {
    guard let token = token(index), token.shape.contains(.number), token.end - token.start == 4,
      let year = number(index), (1500...2199).contains(year)
    else { return nil }
    return year
  }

  func month(_ index: Int) -> Int? {
    guard let token = token(index), token.isCapitalised, token.has(.month) else { return nil }
    return lexicon.number(of: token.word)
  }

  func unit(_ index: Int) -> DateGrain? {
    switch word(index) {
    case "day", "days": .day
    case "week", "weeks": .week
    case "month", "months": .month
    case "year", "years": .year
    default: nil
    }
  }

  func modifier(_ index: Int) -> Int? {
    ["last": -1, "next": 1, "this": 0][word(index)]
  }

  /// A noun after a number makes it a count: "in May 20 people", "in 2000 houses".
  func isQuantity(_ index: Int) -> Bool {
    guard let token = token(index), token.isWord, !token.isCapitalised else { return false }
    let word = word(index)
    return [
      "people", "percent", "per", "troops", "soldiers", "million", "billion", "countries", "words",
      "houses",
    ]
    .contains(word)
  }
}
