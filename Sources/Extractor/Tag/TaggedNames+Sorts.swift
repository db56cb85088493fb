internal import Knowledge

/// What the tables and the rest of the document say of the sort of a name: towns that read like people, people that read
/// like towns.
extension TaggedNames {
  /// The hashes of the last words of people's names of several words.
  static func surnames(_ names: [TaggedName], _ text: SegmentedText) -> Set<UInt64> {
    Set(
      names.filter { $0.name == .person && $0.tokens.count > 1 }
        .map { text.tokens[$0.tokens.upperBound - 1].hash })
  }

  /// From how many people on a city whose name is nothing else keeps it, whatever stands around it.
  private static let largeCity = 100_000

  /// Whether a name that reads like a person's is a town's of the generated tables: a large one ("Porto Alegre"), or one
  /// between a preposition of place and its country ("in Nelson", "Valencia, Venezuela") of which the document knows no
  /// bearer.
  static func isTown(
    _ tokens: Range<Int>, _ segment: Int, besides surnames: Set<UInt64>, _ analysis: Analysis
  ) -> Bool {
    let gazetteer = analysis.knowledge.gazetteer
    let rows = gazetteer.rows(named: analysis.text.phrase(tokens))
    guard !rows.isEmpty else { return false }
    if tokens.count == 1 {
      if surnames.contains(analysis.tokens[tokens.lowerBound].hash) { return false }
      if isPlaced(tokens, segment, analysis) { return true }
    }
    return rows.contains { row in
      let place = gazetteer.place(row)
      return place.flags.isEmpty && place.population ?? 0 >= largeCity
    }
  }

  /// Whether a single word stands in a list between two places, or behind two: "Rogaland, Vestfold and Buskerud".
  static func isListedPlace(
    _ number: Int, _ names: [TaggedName], besides surnames: Set<UInt64>, _ analysis: Analysis
  ) -> Bool {
    let tokens = names[number].tokens
    guard tokens.count == 1, analysis.finding(at: tokens.lowerBound) == nil,
      !surnames.contains(analysis.tokens[tokens.lowerBound].hash)
    else { return false }
    func isPlace(_ number: Int, joinedTo other: Int) -> Bool {
      guard names.indices.contains(number), names[number].name == .place,
        names[number].segment == names[other].segment
      else { return false }
      let (left, right) = (names[min(number, other)].tokens, names[max(number, other)].tokens)
      let joint = left.upperBound..<right.lowerBound
      return (1...2).contains(joint.count)
        && joint.allSatisfy {
          analysis.tokens[$0].symbol == .comma || analysis.tokens[$0].has(.conjunction)
        }
    }
    guard isPlace(number - 1, joinedTo: number) else { return false }
    return isPlace(number + 1, joinedTo: number) || isPlace(number - 2, joinedTo: number - 1)
  }

  /// Whether a preposition of place stands before a name, or a comma and a state or place behind it.
  private static func isPlaced(_ tokens: Range<Int>, _ segment: Int, _ analysis: Analysis) -> Bool {
    let stretch = analysis.text.segments[segment].tokens
    let after = analysis.token(at: tokens.upperBound, in: stretch)
    if after?.symbol == .possessive { return false }
    if analysis.token(before: tokens.lowerBound, in: stretch)?.has(.locative) == true {
      return true
    }
    guard after?.symbol == .comma, stretch.contains(tokens.upperBound + 1),
      let number = analysis.finding(at: tokens.upperBound + 1)
    else { return false }
    return analysis.findings[number].targets.contains {
      let kind = analysis.knowledge.kind(of: $0)
      return kind == .state || kind == .place
    }
  }

  /// Whether a name that reads like a town's is the surname of somebody whom the document names in full.
  ///
  /// "Valeska Paris", then "Paris claimed". A state keeps its name, and a town behind a preposition.
  static func isBearer(
    _ tokens: Range<Int>, _ segment: Int, of surnames: Set<UInt64>, _ analysis: Analysis
  ) -> Bool {
    guard tokens.count == 1, surnames.contains(analysis.tokens[tokens.lowerBound].hash),
      !isPlaced(tokens, segment, analysis)
    else { return false }
    let stretch = analysis.text.segments[segment].tokens
    if let before = analysis.token(before: tokens.lowerBound, in: stretch),
      before.has([.directional, .placeModifier])
    {
      return false
    }
    guard let number = analysis.finding(at: tokens.lowerBound) else { return true }
    return !analysis.findings[number].targets.contains {
      analysis.knowledge.kind(of: $0) == .state
    }
  }
}
