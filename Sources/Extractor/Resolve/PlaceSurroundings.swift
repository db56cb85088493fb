internal import Knowledge

/// The states and regions that a document and its paragraphs name.
struct PlaceSurroundings {
  /// How near to a place its country or region is named; the higher the nearer.
  enum Nearness: Int, Comparable {
    case nothing
    case stateInDocument
    case stateInParagraph
    case regionInDocument
    case regionInParagraph

    static func < (left: Nearness, right: Nearness) -> Bool { left.rawValue < right.rawValue }
  }

  private struct Names {
    var states: Set<String> = []
    var regions: Set<String> = []
  }

  private var document = Names()
  private var paragraphs: [Int: Names] = [:]

  /// Gathers what the findings of a text name for certain.
  init(_ analysis: Analysis) {
    for finding in analysis.findings {
      guard finding.reading != .dropped, finding.targets.count == 1,
        analysis.text.segments[finding.segment].kind != .credit
      else { continue }
      let target = finding.targets[0]
      let kind = analysis.knowledge.kind(of: target)
      guard kind == .state || kind == .place else { continue }
      let paragraph = analysis.text.segments[finding.segment].paragraph
      add(
        state: analysis.knowledge.stateCode(of: target),
        region: kind == .place ? analysis.knowledge.regionCode(of: target) : nil, paragraph)
    }
  }

  /// Adds a place that was told since.
  mutating func add(_ place: GazetteerPlace, _ paragraph: Int) {
    add(state: place.state, region: place.region, paragraph)
  }

  private mutating func add(state: String?, region: String?, _ paragraph: Int) {
    if let state {
      document.states.insert(state)
      paragraphs[paragraph, default: Names()].states.insert(state)
    }
    if let region {
      document.regions.insert(region)
      paragraphs[paragraph, default: Names()].regions.insert(region)
    }
  }

  /// How near to a place in a paragraph its country or region is named.
  func nearness(of place: GazetteerPlace, in paragraph: Int) -> Nearness {
    let own = paragraphs[paragraph]
    if let region = place.region {
      if own?.regions.contains(region) == true { return .regionInParagraph }
      if document.regions.contains(region) { return .regionInDocument }
    }
    if own?.states.contains(place.state) == true { return .stateInParagraph }
    return document.states.contains(place.state) ? .stateInDocument : .nothing
  }
}
