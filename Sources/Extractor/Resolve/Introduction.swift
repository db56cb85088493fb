internal import Knowledge

/// What the words around a full name say of its bearer: "his brother", "a senator from Massachusetts".
struct Introduction: Sendable {
  /// `m` or `f`, where a word of kinship tells it.
  private(set) var sex: Character?
  /// Whether the bearer comes in as somebody's relative: bare surnames rather mean that somebody.
  private(set) var isKin = false
  /// The hashes of the last words of the titles beside the name.
  private(set) var titles: Set<UInt64> = []

  /// How far behind the comma after a name its apposition is read, in tokens.
  private static let reach = 6

  init(of finding: Finding, _ analysis: Analysis) {
    let segment = analysis.segment(of: finding)
    readBefore(finding.tokens.lowerBound, in: segment, analysis)
    readAfter(finding.tokens.upperBound, in: segment, analysis)
  }

  /// "His brother Nawaz Sharif", "his father, former President Bush".
  private mutating func readBefore(_ start: Int, in segment: Range<Int>, _ analysis: Analysis) {
    var index = start - 1
    while let token = analysis.token(at: index, in: segment),
      token.has([.politicalOffice, .anyOffice, .portfolio, .former, .honorific])
        || analysis.finding(at: index) != nil && token.isCapitalised,
      !Self.isKinship(at: index, analysis)
    {
      if token.has([.politicalOffice, .anyOffice]) { titles.insert(token.hash) }
      index -= 1
    }
    if analysis.token(at: index, in: segment)?.symbol == .comma { index -= 1 }
    guard segment.contains(index) else { return }
    note(kinshipAt: index, analysis)
  }

  /// "Kim Yo-jong, the leader's sister", "Scott Brown, a senator from Massachusetts".
  private mutating func readAfter(_ end: Int, in segment: Range<Int>, _ analysis: Analysis) {
    guard analysis.token(at: end, in: segment)?.symbol == .comma else { return }
    var index = end + 1
    while index <= end + Self.reach, let token = analysis.token(at: index, in: segment) {
      if token.symbol == .comma || token.symbol == .period { return }
      let isRelative =
        token.has(.pronoun) && ["who", "whose", "which"].contains(analysis.text.folded(at: index))
      if isRelative || token.has(.auxiliary) { return }
      if token.has([.politicalOffice, .anyOffice]) { titles.insert(token.hash) }
      if note(kinshipAt: index, analysis) { return }
      index += 1
    }
  }

  @discardableResult
  private mutating func note(kinshipAt index: Int, _ analysis: Analysis) -> Bool {
    let word = analysis.text.folded(at: index)
    if Self.men.contains(word) { sex = "m" }
    if Self.women.contains(word) { sex = "f" }
    let isKinship = Self.isKinship(at: index, analysis)
    if isKinship { isKin = true }
    return isKinship
  }

  private static func isKinship(at index: Int, _ analysis: Analysis) -> Bool {
    let word = analysis.text.folded(at: index)
    return men.contains(word) || women.contains(word) || others.contains(word)
  }

  private static let men: Set<String> = [
    "brother", "father", "son", "husband", "nephew", "uncle", "grandson", "grandfather", "widower",
  ]
  private static let women: Set<String> = [
    "sister", "mother", "daughter", "wife", "niece", "aunt", "granddaughter", "grandmother",
    "widow",
  ]
  private static let others: Set<String> = ["twin", "cousin", "namesake"]
}
