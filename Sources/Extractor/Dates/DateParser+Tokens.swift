internal import Knowledge

/// Single tokens: words, numbers, months, units.
extension DateParser {
  func token(_ index: Int) -> Token? {
    segment.contains(index) ? text.tokens[index] : nil
  }

  func word(_ index: Int) -> String {
    segment.contains(index) ? text.folded(at: index) : ""
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
    var value = 0
    var place = Int(token.start)
    while place < Int(token.end), (0x30...0x39).contains(text.bytes[place]) {
      value = value * 10 + Int(text.bytes[place] & 15)
      place += 1
    }
    guard place > Int(token.start) else { return nil }
    if place == Int(token.end) { return value }
    let ending = text.string(index..<(index + 1)).dropFirst(place - Int(token.start))
    return ["st", "nd", "rd", "th"].contains(ending) ? value : nil
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

  /// "This", "last", "next".
  func shift(_ index: Int) -> Int? {
    switch word(index) {
    case "this": 0
    case "last": -1
    case "next": 1
    default: nil
    }
  }

  /// "Early", "mid", "late".
  func partNumber(_ index: Int) -> Int? {
    switch word(index) {
    case "early": 0
    case "mid": 1
    case "late": 2
    default: nil
    }
  }

  /// "Today", "yesterday", "tomorrow".
  func namedShift(_ index: Int) -> Int? {
    switch word(index) {
    case "today", "tonight": 0
    case "yesterday": -1
    case "tomorrow": 1
    default: nil
    }
  }

  /// "The next", "the previous", "the same".
  func neighbourShift(_ index: Int) -> Int? {
    switch word(index) {
    case "next", "following": 1
    case "previous", "preceding": -1
    case "same": 0
    default: nil
    }
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
