internal import Knowledge

/// Adds the places that the tagger found and the tables do not know, or know by several rows that nothing tells apart.
struct UnknownPlaces {
  /// Adds them where no other finding that holds stands.
  static func add(to analysis: inout Analysis) {
    var added: [Finding] = []
    for name in analysis.names.all where name.name == .place {
      let isTaken = name.tokens.contains { index in
        analysis.finding(at: index).map { analysis.findings[$0].reading != .dropped } ?? false
      }
      if isUnclear(name, analysis) { continue }
      if isTaken || !analysis.knowledge.forms(written: analysis.text.string(name.tokens)).isEmpty {
        continue
      }
      let slug = analysis.text.folded(name.tokens).joined(separator: "-")
      let reference = EntityReference(
        id: "place/" + slug, name: analysis.text.string(name.tokens), kind: .place)
      added.append(
        Finding(
          tokens: name.tokens, segment: name.segment, forms: [],
          reading: .resolved(reference, .name, .tagger)))
    }
    analysis.insert(added)
  }

  /// A single word that the tables know as a town, though not here, behind which no preposition says so: "Woodside shares".
  private static func isUnclear(_ name: TaggedName, _ analysis: Analysis) -> Bool {
    guard name.tokens.count == 1,
      !analysis.knowledge.gazetteer.rows(named: analysis.text.phrase(name.tokens)).isEmpty
    else { return false }
    let segment = analysis.text.segments[name.segment].tokens
    guard let before = analysis.token(before: name.tokens.lowerBound, in: segment) else {
      return true
    }
    return !before.has([.locative, .directional, .placeModifier])
      && !(before.has(.portfolio) && before.has(.function))
  }
}
