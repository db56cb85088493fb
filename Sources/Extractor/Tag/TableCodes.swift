internal import Knowledge

/// What the tables know of the words at each token, in few bits: the tagger's view of the gazetteers.
struct TableCodes {
  /// For each token, the kinds of what a form of the curated tables may mean there and where in the form it stands; 0 if
  /// it stands in none.
  private(set) var forms: [UInt16] = []
  /// For each token, the size and ambiguity of the city or region of the generated tables; 0 if it is none.
  private(set) var places: [UInt16] = []

  init() {}

  /// Looks up all tokens that may be part of a name.
  init(_ analysis: Analysis) {
    forms = Array(repeating: 0, count: analysis.tokens.count)
    places = Array(repeating: 0, count: analysis.tokens.count)
    for finding in analysis.findings {
      let code = Self.code(of: finding, analysis)
      for index in finding.tokens {
        forms[index] = code | Self.position(of: index, in: finding.tokens)
      }
    }
    for run in analysis.runs { readPlaces(of: run.tokens, analysis) }
  }

  /// Whether a state or place begins at a token.
  func isPlace(at index: Int) -> Bool {
    forms[index] & (Kind.state | Kind.place) != 0 || places[index] & Self.large != 0
  }

  private enum Kind {
    static let leader: UInt16 = 1 << 2
    static let state: UInt16 = 1 << 3
    static let place: UInt16 = 1 << 4
    static let organisation: UInt16 = 1 << 5
    static let surname: UInt16 = 1 << 6
    static let adjective: UInt16 = 1 << 7
    static let conditional: UInt16 = 1 << 8
    static let abbreviation: UInt16 = 1 << 9
    static let current: UInt16 = 1 << 10
    static let any: UInt16 = 1 << 11
  }

  /// Set for cities of many people.
  private static let large: UInt16 = 3 << 6

  /// Whether a form of the tables at a token is an adjective or a word for a people.
  func isAdjective(at index: Int) -> Bool {
    forms[index] & Kind.adjective != 0
  }

  private static func position(of index: Int, in range: Range<Int>) -> UInt16 {
    if range.count == 1 { return 3 }
    if index == range.lowerBound { return 0 }
    return index == range.upperBound - 1 ? 2 : 1
  }

  private static func code(of finding: Finding, _ analysis: Analysis) -> UInt16 {
    var code = Kind.any
    for target in finding.targets {
      switch analysis.knowledge.kind(of: target) {
      case .leader, .person: code |= Kind.leader
      case .state: code |= Kind.state
      case .place: code |= Kind.place
      case .organisation: code |= Kind.organisation
      }
    }
    for form in analysis.forms(of: finding) {
      switch form.kind {
      case .surname: code |= Kind.surname
      case .adjective, .demonym: code |= Kind.adjective
      case .abbreviation: code |= Kind.abbreviation
      default: break
      }
      if form.condition != .none { code |= Kind.conditional }
    }
    return code
  }

  /// The longest names of the generated tables in a run, leftmost first.
  private mutating func readPlaces(of run: Range<Int>, _ analysis: Analysis) {
    var start = run.lowerBound
    while start < run.upperBound {
      var phrase = PhraseHash()
      var end = start
      var found: (end: Int, code: UInt16)?
      while end < run.upperBound {
        let token = analysis.tokens[end]
        end += 1
        if token.symbol == .hyphen || token.symbol == .period { continue }
        guard token.isWord else { break }
        phrase.append(token.hash)
        let rows = analysis.knowledge.gazetteer.rows(named: phrase)
        if !rows.isEmpty { found = (end, Self.code(of: rows, analysis.knowledge.gazetteer)) }
        guard analysis.knowledge.gazetteer.mayBegin(phrase) else { break }
      }
      if let found {
        let range = start..<found.end
        for index in range { places[index] = found.code | Self.position(of: index, in: range) }
        start = found.end
      } else {
        start += 1
      }
    }
  }

  private static func code(of rows: [Int], _ gazetteer: Gazetteer) -> UInt16 {
    var flags: UInt16 = 0
    var size: UInt16 = 0
    for row in rows {
      let place = gazetteer.size(row)
      let population = place.population
      size = max(
        size, population >= 500_000 ? 3 : population >= 100_000 ? 2 : population >= 15_000 ? 1 : 0)
      if !place.flags.isEmpty { flags |= UInt16(place.flags.rawValue) << 8 }
      if place.isRegion { flags |= 1 << 5 }
    }
    return 1 << 4 | size << 6 | flags
  }
}
