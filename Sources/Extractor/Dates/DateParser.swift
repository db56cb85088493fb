internal import Knowledge

/// Reads one time expression at a place in a sentence.
struct DateParser {
  let text: SegmentedText
  let lexicon: Lexicon
  let segment: Range<Int>
  let published: CalendarDay?

  init(
    _ text: SegmentedText, _ lexicon: Lexicon, segment: Range<Int>, published: CalendarDay?
  ) {
    self.text = text
    self.lexicon = lexicon
    self.segment = segment
    self.published = published
  }

  /// What was read: the tokens and the days meant.
  typealias Match = (tokens: Range<Int>, value: CalendarSpan?)

  /// The expression that begins at a token, or `nil`.
  ///
  /// - Parameters:
  ///   - index: the token
  ///   - anchor: the day named last, for "the next day"
  /// - Returns: the tokens and the days meant
  func parse(at index: Int, anchor: CalendarDay?) -> Match? {
    guard mayBegin(at: index) else { return nil }
    if token(index)?.shape.contains(.hasDigit) == true {
      return numericDay(index) ?? distance(index, anchor) ?? year(index)
    }
    return numericDay(index) ?? monthFirst(index) ?? partOfMonth(index) ?? weekday(index)
      ?? namedDay(index) ?? neighbourDay(index, anchor) ?? distance(index, anchor)
      ?? relativeUnit(index) ?? year(index)
  }

  /// Whether the word can begin an expression at all; spares nearly all words the reading.
  func mayBegin(at index: Int) -> Bool {
    guard let token = token(index), token.isWord else { return false }
    if token.has([.month, .weekday, .temporal, .numberWord]) || token.shape.contains(.hasDigit) {
      return true
    }
    guard token.has([.the, .indefinite, .pronoun]), let next = self.token(index + 1) else {
      return false
    }
    return next.has([.temporal, .timeUnit, .weekday])
  }

  // MARK: - Calendar dates

  /// "14 September 2023", "2023-09-14".
  func numericDay(_ index: Int) -> Match? {
    guard let day = number(index) else { return nil }
    if (1000...9999).contains(day), symbol(index + 1) == .hyphen, symbol(index + 3) == .hyphen,
      let month = number(index + 2), let last = number(index + 4),
      let date = CalendarDay(year: day, month: month, day: last)
    {
      return (index..<(index + 5), CalendarSpan(date))
    }
    guard (1...31).contains(day), let month = month(index + 1) else { return nil }
    let end = index + 2 + pointLength(index + 2)
    if let year = yearNumber(end) {
      return (index..<(end + 1), span(year, month, day))
    }
    return (index..<end, nearest(month, day))
  }

  /// Reads "September 14", "September 14, 2023", "September 2023" and "in September".
  func monthFirst(_ index: Int) -> Match? {
    guard let month = month(index) else { return nil }
    let after = index + 1 + pointLength(index + 1)
    if let day = number(after), (1...31).contains(day), !isQuantity(after + 1) {
      let comma = symbol(after + 1) == .comma ? 1 : 0
      if let year = yearNumber(after + 1 + comma) {
        return (index..<(after + 2 + comma), span(year, month, day))
      }
      return (index..<(after + 1), nearest(month, day))
    }
    let comma = symbol(after) == .comma ? 1 : 0
    if let year = yearNumber(after + comma) {
      return (index..<(after + 1 + comma), CalendarSpan(year: year, month: month))
    }
    if let next = shift(index - 1), let shifted = shiftedMonth(month, next) {
      return ((index - 1)..<after, shifted)
    }
    guard isMonthHere(index), symbol(index + 1) != .hyphen, token(index + 1)?.isCapitalised != true
    else { return nil }
    return (index..<after, nearest(month, at: index))
  }

  /// "early July", "in mid-July 2023", "late last month", "early this month".
  func partOfMonth(_ index: Int) -> Match? {
    guard let part = partNumber(index) else { return nil }
    var next = index + 1
    if symbol(next) == .hyphen { next += 1 }
    if let month = month(next) {
      let after = next + 1 + pointLength(next + 1)
      if let year = yearNumber(after) {
        return (index..<(after + 1), Self.part(part, of: CalendarSpan(year: year, month: month)))
      }
      return (index..<after, Self.part(part, of: nearest(month, at: index)))
    }
    if word(next) == "in" { next += 1 }
    if word(next) == "the" { next += 1 }
    guard let shift = shift(next), word(next + 1) == "month"
    else {
      return nil
    }
    return (index..<(next + 2), Self.part(part, of: monthShifted(shift)))
  }

  /// A year of four digits, after a preposition.
  func year(_ index: Int) -> Match? {
    guard let year = yearNumber(index),
      token(index - 1)?.has([.datePreposition, .conjunction]) == true,
      !isQuantity(index + 1), symbol(index + 1) != .hyphen, token(index + 1)?.isCapitalised != true
    else { return nil }
    return (index..<(index + 1), CalendarSpan(year: year))
  }

  // MARK: - Days by name

  func weekday(_ index: Int) -> Match? {
    var start = index
    var shift: Int?
    if let modifier = self.shift(index) {
      shift = modifier
      start += 1
    }
    guard let token = token(start), token.has(.weekday), token.isCapitalised,
      let day = lexicon.number(of: token.word)
    else { return nil }
    var end = start + 1 + pointLength(start + 1)
    // "Wednesday, Sept. 13": the date says it all.
    if shift == nil {
      let comma = symbol(end) == .comma ? 1 : 0
      if let exact = monthFirst(end + comma) ?? numericDay(end + comma), exact.value?.grain == .day
      {
        return (index..<exact.tokens.upperBound, exact.value)
      }
    }
    if word(end) == "last", word(end + 1) == "week" {
      shift = -1
      end += 2
    }
    // "The Sunday Times" is a newspaper.
    if let next = self.token(end), next.isCapitalised, next.has(.organisationHead) { return nil }
    guard let published else { return (index..<end, nil) }
    let back = (published.weekday - day + 7) % 7
    let value: CalendarDay
    switch shift {
    case -1: value = published.advanced(by: back == 0 ? -7 : -back)
    case 1: value = published.advanced(by: back == 0 ? 7 : 7 - back)
    case 0: value = published.advanced(by: day - published.weekday)
    default:
      value = published.advanced(by: looksAhead(index) && back != 0 ? 7 - back : -back)
    }
    return (index..<end, CalendarSpan(value))
  }

  func namedDay(_ index: Int) -> Match? {
    guard let shift = namedShift(index) else {
      return nil
    }
    return (index..<(index + 1), published.map { CalendarSpan($0.advanced(by: shift)) })
  }

  /// "the next day", "the previous day", "the day before", "the same day".
  func neighbourDay(_ index: Int, _ anchor: CalendarDay?) -> Match? {
    var start = index
    if word(start) == "the" || word(start) == "that" { start += 1 }
    if let shift = neighbourShift(start), word(start + 1) == "day" {
      return (index..<(start + 2), anchor.map { CalendarSpan($0.advanced(by: shift)) })
    }
    guard start > index, word(start) == "day",
      let shift = word(start + 1) == "before" ? -1 : word(start + 1) == "after" ? 1 : nil,
      token(start + 2)?.isWord != true
    else { return nil }
    return (index..<(start + 2), anchor.map { CalendarSpan($0.advanced(by: shift)) })
  }

  // MARK: - Distances

  /// "two days ago", "a week earlier", "three months later".
  func distance(_ index: Int, _ anchor: CalendarDay?) -> Match? {
    let isOne = word(index) == "a" || word(index) == "an"
    guard let count = isOne ? 1 : number(index) ?? smallNumber(index), count > 0,
      let unit = unit(index + 1)
    else { return nil }
    switch word(index + 2) {
    case "ago": return (index..<(index + 3), published.flatMap { shifted($0, unit, -count) })
    case "earlier", "before":
      return (index..<(index + 3), anchor.flatMap { shifted($0, unit, -count) })
    case "later":
      return (index..<(index + 3), anchor.flatMap { shifted($0, unit, count) })
    default: return nil
    }
  }

  /// "last week", "this month", "earlier this year", "next year".
  func relativeUnit(_ index: Int) -> Match? {
    var start = index
    if ["earlier", "later"].contains(word(index)) { start += 1 }
    guard let shift = shift(start), let unit = unit(start + 1),
      unit != .day
    else { return nil }
    guard let published else { return (index..<(start + 2), nil) }
    let value: CalendarSpan?
    switch unit {
    case .month: value = monthShifted(shift)
    case .year: value = CalendarSpan(year: published.components.year + shift)
    default:
      let monday = published.advanced(by: 1 - published.weekday + 7 * shift)
      value = CalendarSpan(first: monday, last: monday.advanced(by: 6), grain: .week)
    }
    return (index..<(start + 2), value)
  }

  func shifted(_ day: CalendarDay, _ unit: DateGrain, _ count: Int) -> CalendarSpan? {
    let (year, month, _) = day.components
    switch unit {
    case .day: return CalendarSpan(day.advanced(by: count))
    case .week:
      let monday = day.advanced(by: 1 - day.weekday + 7 * count)
      return CalendarSpan(first: monday, last: monday.advanced(by: 6), grain: .week)
    case .month:
      let total = year * 12 + month - 1 + count
      return CalendarSpan(year: total / 12, month: total % 12 + 1)
    default: return CalendarSpan(year: year + count)
    }
  }

  func span(_ year: Int, _ month: Int, _ day: Int) -> CalendarSpan? {
    CalendarDay(year: year, month: month, day: day).map { CalendarSpan($0) }
  }

  // MARK: - Months without a year

  func nearest(_ month: Int, at index: Int) -> CalendarSpan? {
    guard let published else { return nil }
    let (year, now, _) = published.components
    if month == now { return CalendarSpan(year: year, month: month) }
    let isLater = month > now
    if looksAhead(index) { return CalendarSpan(year: isLater ? year : year + 1, month: month) }
    return CalendarSpan(year: isLater ? year - 1 : year, month: month)
  }

  func nearest(_ month: Int, _ day: Int) -> CalendarSpan? {
    guard let published else { return nil }
    let year = published.components.year
    let years = [year - 1, year, year + 1].compactMap {
      CalendarDay(year: $0, month: month, day: day)
    }
    // A day of a month is the nearest one; ties and doubts fall to the past.
    return years.min { abs($0.distance(to: published)) < abs($1.distance(to: published)) }
      .map { CalendarSpan($0) }
  }

  func shiftedMonth(_ month: Int, _ shift: Int) -> CalendarSpan? {
    guard let published else { return nil }
    let (year, now, _) = published.components
    switch shift {
    case -1: return CalendarSpan(year: month < now ? year : year - 1, month: month)
    case 1: return CalendarSpan(year: month > now ? year : year + 1, month: month)
    default: return CalendarSpan(year: year, month: month)
    }
  }

  func monthShifted(_ shift: Int) -> CalendarSpan? {
    published.flatMap { shifted($0, .month, shift) }
  }

  static func part(_ part: Int, of month: CalendarSpan?) -> CalendarSpan? {
    guard let month else { return nil }
    switch part {
    case 0:
      return CalendarSpan(first: month.first, last: month.first.advanced(by: 9), grain: .monthPart)
    case 1:
      return CalendarSpan(
        first: month.first.advanced(by: 10), last: month.first.advanced(by: 19), grain: .monthPart)
    default:
      return CalendarSpan(first: month.first.advanced(by: 20), last: month.last, grain: .monthPart)
    }
  }

  /// Whether a month's name means the month: "May" and "March" are words too.
  func isMonthHere(_ index: Int) -> Bool {
    guard let before = token(index - 1) else { return false }
    if before.has([.datePreposition, .temporal]) { return true }
    let isWordToo = ["may", "march", "april", "june", "august"].contains(word(index))
    return !isWordToo && before.isWord
  }
}
