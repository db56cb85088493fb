internal import Knowledge

/// Cuts tokens into sentences, datelines and credit lines.
struct SentenceSplitter {
  private let tokens: [Token]

  init(_ tokens: [Token]) {
    self.tokens = tokens
  }

  /// The stretches of tokens, in the order of the text.
  ///
  /// - Complexity: O(number of tokens)
  func split() -> [(tokens: Range<Int>, paragraph: Int, kind: SentenceKind)] {
    var result: [(tokens: Range<Int>, paragraph: Int, kind: SentenceKind)] = []
    var start = 0
    while start < tokens.count {
      let paragraph = tokens[start].paragraph
      let opensParagraph = start == 0 || tokens[start - 1].paragraph != paragraph
      if opensParagraph, let end = datelineEnd(from: start) {
        result.append((start..<end, Int(paragraph), .dateline))
        start = end
        continue
      }
      if let end = asideEnd(from: start) {
        result.append((start..<end, Int(paragraph), .credit))
        start = end
        continue
      }
      var end = start + 1
      while end < tokens.count, tokens[end].paragraph == paragraph, !isBoundary(before: end, start)
      {
        end += 1
      }
      let kind: SentenceKind = isCredit(start..<end) ? .credit : .text
      result.append((start..<end, Int(paragraph), kind))
      start = end
    }
    return result
  }

  // MARK: - Sentences

  /// Whether a sentence that began at `start` ends before the token.
  private func isBoundary(before index: Int, _ start: Int) -> Bool {
    guard tokens[index].spaced, opensSentence(index) else { return false }
    // Step back over closing quotes and brackets to the mark that ended the sentence.
    var last = index - 1
    while last > start,
      tokens[last].symbol == .quote || tokens[last].symbol == .closeBracket, !tokens[last].spaced
    {
      last -= 1
    }
    switch tokens[last].symbol {
    case .exclamation, .question: return true
    case .ellipsis: return true
    case .period: return !isAbbreviation(last, next: index)
    case .word:
      // "U.S." holds its own point: the next word must be one that only a new sentence begins with a capital.
      return tokens[last].shape.contains(.pointed) && endsWithPoint(last)
        && tokens[index].has(.function)
    default: return false
    }
  }

  private func endsWithPoint(_ index: Int) -> Bool {
    // The scanner keeps a final point only inside an abbreviation; its range is then longer than letters and inner points.
    let length = Int(tokens[index].end - tokens[index].start)
    return length >= 4 && length % 2 == 0
  }

  private func opensSentence(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.isWord {
      return token.isCapitalised || token.shape.contains(.hasDigit)
        || token.isCaseless
    }
    return token.symbol == .quote || token.symbol == .openBracket || token.symbol == .dash
      || token.symbol == .slash
      || token.symbol == .other
  }

  private func isAbbreviation(_ period: Int, next: Int) -> Bool {
    guard period > 0, tokens[period - 1].isWord, !tokens[period].spaced else { return false }
    let word = tokens[period - 1]
    if word.has(.regionAbbreviation), word.isCapitalised, period > 1,
      tokens[period - 2].symbol == .comma || tokens[period - 2].symbol == .openBracket
    {
      return !tokens[next].has(.function)
    }
    if word.has(.abbreviation) {
      // A month or "Jr." may end a sentence; a title before a name does not.
      if word.has(.month) {
        return !tokens[next].isCapitalised || tokens[next].shape.contains(.number)
      }
      if word.has(.generational) || !word.has(.honorific) { return !tokens[next].has(.function) }
      return true
    }
    return word.shape.contains(.singleLetter) && word.isCapitalised
  }

  // MARK: - Datelines

  /// The most words of a place before the comma, the date or the dash of a dateline.
  private static let longestPlace = 4

  /// The end of a dateline that begins a paragraph, such as "SEOUL, 14 September (Yhap) —".
  ///
  /// A few capitalised words, then a date or an agency, or else a place in capitals alone; a dash, and what is reported.
  private func datelineEnd(from start: Int) -> Int? {
    let paragraph = tokens[start].paragraph
    guard tokens[start].isCapitalised, !tokens[start].has(.function) else { return nil }
    var index = start
    var words = 0
    var hasTime = false
    var hasAgency = false
    while index < min(start + 18, tokens.count), tokens[index].paragraph == paragraph {
      let token = tokens[index]
      if token.symbol == .dash
        || (token.symbol == .hyphen && token.spaced && isSpaced(after: index))
      {
        guard index > start, tokens[start].shape.contains(.allUpper) || hasTime || hasAgency else {
          return nil
        }
        var end = index + 1
        while end < tokens.count, tokens[end].symbol == .hyphen { end += 1 }
        return end
      }
      switch token.symbol {
      case .word:
        if token.has(.month) || token.has(.weekday) { hasTime = true }
        if token.has(.agency) { hasAgency = true }
        if token.has(.particle) || token.shape.contains(.number) { break }
        guard token.isCapitalised, !token.has(.function) else { return nil }
        words += 1
        guard hasTime || hasAgency || words <= Self.longestPlace else { return nil }
      case .comma: words = 0
      case .openBracket:
        guard hasTime || index + 1 < tokens.count && tokens[index + 1].has(.agency) else {
          return nil
        }
      case .period, .closeBracket, .slash, .possessive: break
      case .hyphen where tokens[index].spaced == false: break
      case .quote: break
      default: return nil
      }
      index += 1
    }
    return nil
  }

  private func isSpaced(after index: Int) -> Bool {
    index + 1 < tokens.count && (tokens[index + 1].spaced || tokens[index + 1].symbol == .hyphen)
  }

  // MARK: - Credits

  /// The end of a bracket that stands alone between sentences and is no sentence itself: a credit or a note.
  private func asideEnd(from start: Int) -> Int? {
    guard tokens[start].symbol == .openBracket, let close = closing(start, limit: 24) else {
      return nil
    }
    for index in (start + 1)..<close {
      let symbol = tokens[index].symbol
      if symbol == .exclamation || symbol == .question { return nil }
      if symbol == .period, index == close - 1, !tokens[index - 1].has(.abbreviation) { return nil }
    }
    var end = close + 1
    let paragraph = tokens[start].paragraph
    while end < tokens.count, tokens[end].symbol == .period, !tokens[end].spaced { end += 1 }
    guard end == tokens.count || tokens[end].paragraph != paragraph || opensSentence(end) else {
      return nil
    }
    return end
  }

  /// The bracket that closes the one at `open`, at most `limit` tokens on, in the same paragraph.
  func closing(_ open: Int, limit: Int) -> Int? {
    var depth = 0
    for index in open..<min(open + limit, tokens.count) {
      guard tokens[index].paragraph == tokens[open].paragraph else { return nil }
      if tokens[index].symbol == .openBracket { depth += 1 }
      if tokens[index].symbol == .closeBracket {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// Whether a stretch without brackets is only a credit: "Yonhap", "Photo: Reuters", "Courtesy of the presidential office".
  private func isCredit(_ range: Range<Int>) -> Bool {
    let words = range.filter { tokens[$0].isWord }
    guard let first = words.first, words.count <= 10 else { return false }
    if words.allSatisfy({ tokens[$0].has(.agency) || tokens[$0].has(.creditCue) }) { return true }
    guard tokens[first].has(.creditCue), tokens[first].isCapitalised else { return false }
    // "Photo by …", "Courtesy of …", "Image: …", "Reporting by …; Editing by …"
    let next = first + 1
    guard next < range.upperBound else { return false }
    return tokens[next].symbol == .colon || tokens[next].symbol == .slash
      || tokens[next].has(.creditCue) || isOf(next)
      || tokens[next].has(.agency)
  }

  private func isOf(_ index: Int) -> Bool {
    tokens[index].isWord && tokens[index].has(.function) && tokens[index].has(.portfolio)
  }
}
