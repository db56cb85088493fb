internal import Knowledge

/// Decides which names of the generated tables are places here, and which of several places of a name is meant.
///
/// A city of many people is admitted by its name alone; a smaller one, and one whose name is also a word, a given name, a
/// surname or a state, only with a cue: a container behind a comma, a dateline, a preposition of place, or its country or
/// region named near. Of several places the container decides, then what the text names near, then a size that leaves the
/// others far behind; else the mention stays open.
struct PlaceResolver {
  /// From how many people on a city is admitted by its name alone.
  private static let freely = 15_000
  /// The same for a name that is something else too.
  private static let freelyIfFlagged = 500_000
  /// How many times as many people as the next one a place must have to be meant without any cue.
  private static let dominance = 5
  /// The most candidates that an open mention lists.
  private static let listed = 8

  private let people: PeopleFinder

  init(people: PeopleFinder) {
    self.people = people
  }

  /// Adds the places of a text to its findings.
  func resolve(_ analysis: inout Analysis) {
    let names = PlaceNames(analysis)
    var surroundings = PlaceSurroundings(analysis)
    var added: [Finding] = []
    for (number, segment) in analysis.text.segments.enumerated()
    where segment.kind != .credit && segment.copyOf == nil {
      for name in names.names(in: number) {
        guard let finding = finding(of: name, surroundings, analysis) else { continue }
        added.append(finding)
        if finding.targets.count == 1,
          let told = name.places.first(where: { $0.id == finding.targets[0] })
        {
          surroundings.add(told.place, segment.paragraph)
        }
      }
    }
    analysis.insert(added)
  }

  private func finding(
    of name: PlaceName, _ surroundings: PlaceSurroundings, _ analysis: Analysis
  ) -> Finding? {
    let cues = PlaceCues(analysis, name)
    if name.curated != nil { return replacement(of: name, cues, analysis) }
    if cues.isPartOfOtherName(people) || cues.isScore { return nil }
    if cues.container == nil, let tagged = analysis.names.name(at: name.tokens.lowerBound),
      isOther(tagged, name)
    {
      return nil
    }
    let paragraph = analysis.text.segments[name.segment].paragraph
    let candidates = name.places.map { entry in
      Candidate(
        id: entry.id, place: entry.place,
        nearness: surroundings.nearness(of: entry.place, in: paragraph))
    }
    let admitted = candidates.filter { isAdmitted($0, cues) }
    guard !admitted.isEmpty else { return nil }
    var finding = Finding(tokens: name.tokens, segment: name.segment, forms: [])
    if let (id, rule) = choice(among: admitted, cues) {
      finding.targets = [id]
      finding.reading = .resolved(analysis.reference(id), .name, rule)
    } else {
      let listed = Self.bySize(admitted).prefix(Self.listed)
      finding.targets = listed.map(\.id).sorted()
      finding.reading = .open(listed.map { analysis.reference($0.id) }.sorted(), .name)
    }
    return finding
  }

  /// Whether the tagger reads a club, a firm or a longer name where the tables have a town.
  private func isOther(_ tagged: TaggedName, _ name: PlaceName) -> Bool {
    switch tagged.name {
    case .organisation: true
    case .place: tagged.tokens.count > name.tokens.count
    case .person: false
    }
  }

  /// "Paris, Texas" is not the curated Paris.
  private func replacement(
    of name: PlaceName, _ cues: PlaceCues, _ analysis: Analysis
  ) -> Finding? {
    guard let curated = name.curated, let container = cues.container,
      !container.holds(curated, analysis.knowledge)
    else { return nil }
    let inside = name.places.filter { container.holds($0.place) }
    guard inside.count == 1 else { return nil }
    var finding = Finding(tokens: name.tokens, segment: name.segment, forms: [])
    finding.targets = [inside[0].id]
    finding.reading = .resolved(analysis.reference(inside[0].id), .name, .placeContainer)
    return finding
  }

  /// A place that a name may mean.
  private struct Candidate {
    let id: EntityID
    let place: GazetteerPlace
    let nearness: PlaceSurroundings.Nearness

    var population: Int { place.population ?? 0 }
  }

  // MARK: - Admission

  private func isAdmitted(_ candidate: Candidate, _ cues: PlaceCues) -> Bool {
    let place = candidate.place
    if cues.container?.holds(place) == true { return true }
    if place.isRegion { return isRegionAdmitted(candidate, cues) }
    let isFlagged = !place.flags.isEmpty || cues.isShouted
    if candidate.population >= (isFlagged ? Self.freelyIfFlagged : Self.freely) { return true }
    if cues.isDateline { return true }
    // A small town, a word or a name needs both: a preposition of place, and its country near.
    return cues.isInside && !cues.isShouted && candidate.nearness >= .stateInDocument
      || !isFlagged && candidate.nearness >= .regionInDocument
  }

  /// Regions are named with their country, or by a name of several words.
  private func isRegionAdmitted(_ candidate: Candidate, _ cues: PlaceCues) -> Bool {
    let isFlagged = !candidate.place.flags.isEmpty
    if !isFlagged, cues.name.tokens.count > 1 { return true }
    return candidate.nearness >= .stateInDocument && (!isFlagged || cues.isInside)
  }

  // MARK: - Choice

  private func choice(
    among candidates: [Candidate], _ cues: PlaceCues
  ) -> (EntityID, ResolutionRule)? {
    if let container = cues.container {
      let inside = candidates.filter { container.holds($0.place) }
      if let only = largest(of: inside) { return (only, .placeContainer) }
    }
    if candidates.count == 1 {
      return (candidates[0].id, cues.isDateline ? .dateline : .place)
    }
    let nearest = candidates.map(\.nearness).max() ?? .nothing
    let near = candidates.filter { $0.nearness == nearest }
    return largest(of: near).map { ($0, nearest == .nothing ? .place : .placeNear) }
  }

  /// The place that has so many more people than the others that it is meant; a city before a region of its name.
  private func largest(of candidates: [Candidate]) -> EntityID? {
    let cities = candidates.filter { !$0.place.isRegion }
    let sorted = Self.bySize(cities.isEmpty ? candidates : cities)
    guard let first = sorted.first else { return nil }
    guard sorted.count > 1 else { return first.id }
    return first.population >= Self.dominance * sorted[1].population ? first.id : nil
  }

  /// The largest first.
  private static func bySize(_ candidates: [Candidate]) -> [Candidate] {
    candidates.sorted { left, right in
      (right.population, left.place.key) < (left.population, right.place.key)
    }
  }
}
