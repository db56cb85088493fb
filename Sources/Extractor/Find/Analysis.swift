internal import Knowledge

/// The tables in one place, so that whatever holds them is cheap to copy.
final class SharedKnowledge: Sendable {
  let base: KnowledgeBase

  init(_ base: KnowledgeBase) {
    self.base = base
  }
}

/// What the stages know of one document while they work on it.
struct Analysis {
  private let shared: SharedKnowledge
  let date: CalendarDay?
  let text: SegmentedText
  /// The findings, in the order of the text, without overlaps.
  var findings: [Finding] = []
  /// The stretches of capitals that the tagger looks at.
  let runs: [CandidateRun]
  /// What the tables know of the words in them.
  private(set) var codes = TableCodes()
  /// What the tagger found.
  var names = TaggedNames()

  init(_ shared: SharedKnowledge, date: CalendarDay?, text: SegmentedText) {
    self.shared = shared
    self.date = date
    self.text = text
    runs = CandidateRun.runs(in: text)
  }

  /// Notes what the findings so far and the generated tables say of the words in the runs.
  mutating func readCodes() {
    codes = TableCodes(self)
  }

  /// The tables, lent rather than copied.
  var knowledge: KnowledgeBase {
    @inline(__always) _read { yield shared.base }
  }

  var tokens: [Token] {
    @inline(__always) _read { yield text.tokens }
  }

  /// The tokens of a finding's segment.
  func segment(of finding: Finding) -> Range<Int> {
    text.segments[finding.segment].tokens
  }

  /// The token before a place, if it stands in the same segment.
  func token(before index: Int, in segment: Range<Int>) -> Token? {
    index - 1 >= segment.lowerBound ? tokens[index - 1] : nil
  }

  /// The token at a place, if it stands in the segment.
  func token(at index: Int, in segment: Range<Int>) -> Token? {
    segment.contains(index) ? tokens[index] : nil
  }

  /// The forms of a finding.
  func forms(of finding: Finding) -> [Form] {
    finding.forms.map { knowledge.form($0) }
  }

  /// The entities that the forms of a finding may mean, in ascending order.
  func targets(of finding: Finding) -> [EntityID] {
    finding.targets
  }

  /// Whether all that a finding may mean is of a kind; `false` for one without targets.
  func allTargets(of finding: Finding, are kind: EntityKind) -> Bool {
    !finding.targets.isEmpty && finding.targets.allSatisfy { knowledge.kind(of: $0) == kind }
  }

  /// The reference to an entity of the tables.
  func reference(_ id: EntityID) -> EntityReference {
    EntityReference(knowledge.entity(id))
  }

  /// Inserts findings and keeps the order of the text; those that overlap an earlier one replace it.
  ///
  /// - Complexity: O(n + m log m) for n findings and m new ones
  mutating func insert(_ added: [Finding]) {
    guard !added.isEmpty else { return }
    let added = added.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
    var merged: [Finding] = []
    merged.reserveCapacity(findings.count + added.count)
    var next = 0
    for old in findings {
      while next < added.count, added[next].tokens.upperBound <= old.tokens.lowerBound {
        merged.append(added[next])
        next += 1
      }
      let isReplaced = next < added.count && added[next].tokens.overlaps(old.tokens)
      if !isReplaced { merged.append(old) }
    }
    findings = merged + added[next...]
  }

  /// Whether a result or a table of a game stands behind a town's name, which means its club: "Leeds 2 Fulham 1".
  func standsBeforeScore(_ name: Range<Int>, in segment: Range<Int>) -> Bool {
    let end = name.upperBound
    guard let goals = token(at: end, in: segment), goals.shape.contains(.number),
      goals.end - goals.start <= 3,
      let count = Int(String(decoding: text.bytes[goals.range], as: UTF8.self)), count < 200
    else { return false }
    guard let next = token(at: end + 1, in: segment) else { return true }
    return next.isCapitalised && !next.has(.month) || next.shape.contains(.number)
      || next.symbol == .openBracket
  }

  /// Whether the tagger takes just the tokens of a finding for a name of a sort.
  func isTagged(_ sort: NameClass, _ finding: Finding) -> Bool {
    names.name(sort, beginningAt: finding.tokens.lowerBound)?.tokens == finding.tokens
  }

  /// The index of the finding that covers a token, or `nil`.
  func finding(at token: Int) -> Int? {
    let index = firstFinding(endingBehind: token)
    return index < findings.count && findings[index].tokens.contains(token) ? index : nil
  }

  /// The index of the first finding that ends behind a token, or their number.
  private func firstFinding(endingBehind token: Int) -> Int {
    var low = 0
    var high = findings.count
    while low < high {
      let middle = (low + high) / 2
      if findings[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  // MARK: - Around a finding

  /// How many findings to each side the surroundings reach: all of a text, if it is no book.
  private static let reach = 500

  /// The findings that may say what some tokens mean: those of the document, at the tokens too; of a very long text the
  /// nearest.
  func surroundings(of tokens: Range<Int>) -> ArraySlice<Finding> {
    let middle = firstFinding(endingBehind: tokens.lowerBound)
    return findings[max(0, middle - Self.reach)..<min(findings.count, middle + Self.reach)]
  }

  /// The surroundings of a finding in its own segment.
  func neighbours(of finding: Finding) -> ArraySlice<Finding> {
    surroundings(of: finding.tokens).drop { $0.segment < finding.segment }
      .prefix { $0.segment == finding.segment }
  }

  /// The surroundings of a finding before it, the nearest first.
  func preceding(_ finding: Finding) -> ReversedCollection<ArraySlice<Finding>> {
    surroundings(of: finding.tokens)
      .prefix { $0.tokens.upperBound <= finding.tokens.lowerBound }.reversed()
  }

  /// The first finding of a segment that a condition holds for.
  func first(in segment: Int, where holds: (Finding) -> Bool) -> Finding? {
    let tokens = text.segments[segment].tokens
    var index = firstFinding(endingBehind: tokens.lowerBound)
    while index < findings.count, findings[index].segment == segment {
      if holds(findings[index]) { return findings[index] }
      index += 1
    }
    return nil
  }
}
