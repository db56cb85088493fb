internal import Knowledge

/// A stretch of tokens that is the name of a city or region of the generated tables.
struct PlaceName: Sendable {
  /// Indices into the tokens.
  let tokens: Range<Int>
  let segment: Int
  /// The places of the name.
  let places: [(id: EntityID, place: GazetteerPlace)]
  /// The curated place that the tokens were taken for, if they were.
  var curated: EntityID?
}

/// Finds names of the generated tables in a text: leftmost, longest, in capitals, where no other stage has found a name.
struct PlaceNames {
  private let analysis: Analysis

  init(_ analysis: Analysis) {
    self.analysis = analysis
  }

  /// The names of a segment that other findings leave, in the order of the text.
  ///
  /// - Complexity: O(number of tokens × longest name)
  func names(in segment: Int) -> [PlaceName] {
    let range = analysis.text.segments[segment].tokens
    var result: [PlaceName] = []
    var index = range.lowerBound
    while index < range.upperBound {
      let token = analysis.tokens[index]
      guard analysis.codes.places[index] != 0, token.isCapitalised, !analysis.text.isAside[index],
        let name = longest(from: index, end: range.upperBound, segment)
      else {
        index += 1
        continue
      }
      result.append(name)
      index = name.tokens.upperBound
    }
    return result
  }

  private func longest(from start: Int, end: Int, _ segment: Int) -> PlaceName? {
    var best: PlaceName?
    var phrase = PhraseHash()
    var index = start
    while index < end {
      let token = analysis.tokens[index]
      guard token.isWord else { break }
      phrase.append(token.hash)
      index += 1
      if token.isCapitalised, isFree(start..<index) {
        let rows = analysis.knowledge.gazetteer.rows(named: phrase)
        if !rows.isEmpty { best = name(start..<index, rows, segment) }
      }
      guard analysis.knowledge.gazetteer.mayBegin(phrase) else { break }
      if index + 1 < end, analysis.tokens[index].symbol == .hyphen, !analysis.tokens[index].spaced,
        !analysis.tokens[index + 1].spaced
      {
        index += 1
      }
      if index < end, analysis.tokens[index].symbol == .period, !analysis.tokens[index].spaced,
        token.has(.abbreviation)
      {
        index += 1
      }
    }
    return best
  }

  /// Whether no finding that holds covers the tokens, unless it is a curated place of the same words, or states and
  /// places of which the tokens are a longer name: "Santiago de Cuba".
  private func isFree(_ tokens: Range<Int>) -> Bool {
    for index in tokens {
      guard let number = analysis.finding(at: index) else { continue }
      let finding = analysis.findings[number]
      let isPerson = finding.targets.allSatisfy { analysis.knowledge.kind(of: $0) == .leader }
      if finding.reading == .dropped, isPerson { continue }
      if finding.tokens == tokens {
        guard curatedPlace(of: finding) != nil else { return false }
      } else {
        guard !isPerson, finding.reading != .dropped, finding.tokens.count < tokens.count,
          tokens.lowerBound <= finding.tokens.lowerBound,
          finding.tokens.upperBound <= tokens.upperBound
        else { return false }
      }
    }
    return true
  }

  /// The curated place that a finding was resolved to.
  private func curatedPlace(of finding: Finding) -> EntityID? {
    guard let entity = finding.reading.entity, entity.kind == .place, finding.targets.count == 1,
      finding.targets[0] == analysis.knowledge.find(entity.id)
    else { return nil }
    return finding.targets[0]
  }

  private func name(_ tokens: Range<Int>, _ rows: [Int], _ segment: Int) -> PlaceName {
    let found = analysis.finding(at: tokens.lowerBound).map { analysis.findings[$0] }
      .flatMap { $0.tokens == tokens ? $0 : nil }
    return PlaceName(
      tokens: tokens, segment: segment,
      places: rows.map {
        (analysis.knowledge.entityID(ofGazetteerRow: $0), analysis.knowledge.gazetteer.place($0))
      },
      curated: found.flatMap(curatedPlace))
  }
}
