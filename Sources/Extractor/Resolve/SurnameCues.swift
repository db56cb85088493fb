internal import Knowledge

/// The first person of the sentence before.
struct PreviousSubject {
  let id: String
  /// Whether that sentence stands in the same paragraph.
  let isNear: Bool
}

/// Weighs what speaks for each bearer of a bare surname that several people in a document share.
struct SurnameCues {
  /// By how much the best must lead; below it the surname stays open.
  static let margin = 3

  /// How far the other person may stand for the surname to be in company, in tokens.
  private static let companyReach = 7

  private let analysis: Analysis
  private let finding: Finding
  private let companions: [String: Set<String>]
  private let subject: PreviousSubject?
  private let partner: String?
  private let states: Set<String>

  init(
    _ analysis: Analysis, _ finding: Finding, companions: [String: Set<String>],
    subject: PreviousSubject?
  ) {
    self.analysis = analysis
    self.finding = finding
    self.companions = companions
    self.subject = subject
    self.partner = Self.partner(of: finding, analysis)
    self.states = Self.states(around: finding, analysis)
  }

  /// The weights of bearers; `partner` is the part that comes from company.
  func scores(of bearers: [Bearer]) -> [(total: Int, partner: Int)] {
    let recent = mostRecent(among: Set(bearers.map(\.reference.id)))
    return bearers.map { bearer in
      var score = score(of: bearer, among: bearers)
      if bearer.reference.id == recent { score.total += 1 }
      return score
    }
  }

  private func score(of bearer: Bearer, among all: [Bearer]) -> (total: Int, partner: Int) {
    var total = 0
    var company = 0
    if let partner {
      let known = all.filter { companions[$0.reference.id]?.contains(partner) == true }
      if known.count < all.count, known.contains(where: { $0.reference.id == bearer.reference.id })
      {
        company = 3
      }
    }
    total += company
    if subject?.id == bearer.reference.id {
      total += !isSubject ? (subject?.isNear == true ? 1 : 0) : subject?.isNear == true ? 3 : 2
    }
    if let sexCue, sex(of: bearer) == sexCue { total += 3 }
    let own = all.filter { !$0.introduction.isKin }
    if own.count == 1, own[0].reference.id == bearer.reference.id { total += 1 }
    let stated = all.filter { !$0.states.isDisjoint(with: states) }
    if stated.count == 1, stated[0].reference.id == bearer.reference.id { total += 2 }
    if bearer.segments.contains(finding.segment), bearer.introducedBefore(finding), !isSpeaker {
      // In one sentence a full name is taken up by a pronoun rather than by the surname.
      total -= 1
    }
    return (total, company)
  }

  // MARK: - What cannot be

  /// The bearers that the sex or the age which the text tells leaves: "the younger Kim".
  func possible(_ bearers: [Bearer]) -> [Bearer] {
    var left = bearers
    if let sexCue {
      let fitting = left.filter { sex(of: $0) == nil || sex(of: $0) == sexCue }
      if !fitting.isEmpty { left = fitting }
    }
    let word = analysis.text.folded(at: max(0, finding.tokens.lowerBound - 1))
    guard left.count > 1, ["elder", "older", "younger"].contains(word) else { return left }
    let years = left.map { bearer in
      bearer.person.flatMap { analysis.knowledge.person($0)?.born?.first }
    }
    let known = years.compactMap { $0 }
    guard known.count == left.count, let oldest = known.min(), let youngest = known.max(),
      oldest != youngest
    else { return left }
    let wanted = word == "younger" ? youngest : oldest
    return zip(left, years).filter { $1 == wanted }.map(\.0)
  }

  /// The sex that a title of courtesy before the surname or a pronoun after it tells.
  private var sexCue: Character? {
    var index = finding.tokens.lowerBound - 1
    let segment = analysis.segment(of: finding)
    if analysis.token(at: index, in: segment)?.symbol == .period { index -= 1 }
    if analysis.token(at: index, in: segment)?.has(.honorific) == true {
      switch analysis.text.folded(at: index) {
      case "mr", "sir": return "m"
      case "mrs", "ms", "dame", "lady": return "f"
      default: break
      }
    }
    return pronoun
  }

  // MARK: - Cues

  /// How far a pronoun may stand from the surname that it takes up, in tokens.
  private static let pronounReach = 9

  /// The sex that a pronoun after the surname tells: "Kim changed her mind".
  private var pronoun: Character? {
    let segment = analysis.segment(of: finding)
    let end = min(segment.upperBound, finding.tokens.upperBound + Self.pronounReach)
    for index in finding.tokens.upperBound..<max(finding.tokens.upperBound, end) {
      if let other = analysis.finding(at: index),
        analysis.targets(of: analysis.findings[other]).contains(where: {
          analysis.knowledge.kind(of: $0) == .leader
        })
      {
        return nil
      }
      // Beyond a quotation mark, and in "he said", the pronoun is the speaker's.
      if analysis.tokens[index].symbol == .quote { return nil }
      guard analysis.tokens[index].has(.pronoun) else { continue }
      if analysis.token(at: index + 1, in: segment)?.has(.saying) == true { return nil }
      switch analysis.text.folded(at: index) {
      case "he", "his", "him", "himself": return "m"
      case "she", "her", "hers", "herself": return "f"
      default: continue
      }
    }
    return nil
  }

  private func sex(of bearer: Bearer) -> Character? {
    bearer.person.flatMap { analysis.knowledge.person($0)?.sex } ?? bearer.introduction.sex
  }

  private var isSpeaker: Bool {
    let segment = analysis.segment(of: finding)
    if analysis.token(at: finding.tokens.upperBound, in: segment)?.has(.saying) == true {
      return true
    }
    return analysis.token(before: finding.tokens.lowerBound, in: segment)?.has(.saying) == true
  }

  private var isSubject: Bool {
    let segment = analysis.segment(of: finding)
    if isSpeaker { return true }
    if let next = analysis.token(at: finding.tokens.upperBound, in: segment),
      next.has([.acting, .auxiliary]) || next.symbol == .possessive
    {
      return true
    }
    return !analysis.neighbours(of: finding).contains {
      $0.tokens.lowerBound < finding.tokens.lowerBound && $0.reading.entity?.kind == .leader
    }
  }

  /// The person fully named last before the surname.
  private func mostRecent(among ids: Set<String>) -> String? {
    for other in analysis.preceding(finding) {
      guard let id = other.reading.entity?.id, other.tokens.count > 1, ids.contains(id),
        !analysis.text.isRepeated[other.segment] || analysis.text.isRepeated[finding.segment]
      else { continue }
      return id
    }
    return nil
  }

  /// The nearest other leader in the sentence.
  private static func partner(of finding: Finding, _ analysis: Analysis) -> String? {
    var best: (distance: Int, id: String)?
    for other in analysis.neighbours(of: finding) where other.tokens != finding.tokens {
      guard let entity = other.reading.entity ?? onlyTarget(other, analysis), entity.kind == .leader
      else { continue }
      let distance =
        other.tokens.lowerBound > finding.tokens.lowerBound
        ? other.tokens.lowerBound - finding.tokens.upperBound
        : finding.tokens.lowerBound - other.tokens.upperBound
      if distance <= companyReach, best == nil || distance < best?.distance ?? 0 {
        best = (distance, entity.id)
      }
    }
    return best?.id
  }

  /// A surname further on in the sentence, not decided yet, that only one person bears.
  private static func onlyTarget(_ finding: Finding, _ analysis: Analysis) -> EntityReference? {
    guard finding.reading.isPending else { return nil }
    let targets = analysis.targets(of: finding)
    return targets.count == 1 ? analysis.reference(targets[0]) : nil
  }

  /// The states that the sentence names, by themselves or through their capitals and places.
  private static func states(around finding: Finding, _ analysis: Analysis) -> Set<String> {
    var result: Set<String> = []
    for other in analysis.neighbours(of: finding) {
      let targets = analysis.targets(of: other)
      guard targets.count == 1, other.reading != .dropped else { continue }
      let kind = analysis.knowledge.kind(of: targets[0])
      if kind == .state || kind == .place, let state = analysis.knowledge.stateCode(of: targets[0])
      {
        result.insert(state)
      }
    }
    return result
  }
}

extension Bearer {
  /// Whether the full name stands before a finding.
  func introducedBefore(_ finding: Finding) -> Bool {
    introduced < finding.tokens.lowerBound
  }
}
