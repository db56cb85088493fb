internal import Knowledge

/// How capitals and seats of government are read.
public enum MetonymPolicy: String, Sendable, CaseIterable {
  /// A capital or seat that acts stands for its state; one that something is in, goes to or comes from is the place.
  case actor
  /// Every capital and seat is the place itself.
  case place
  /// A capital or seat that acts is no mention; the others are the place.
  case off
}

/// Reads capitals and seats of government as the state or as the place, by the words around them.
struct CapitalResolver {
  private let policy: MetonymPolicy

  init(_ policy: MetonymPolicy) {
    self.policy = policy
  }

  /// Resolves all pending findings of capitals and seats.
  func resolve(_ analysis: inout Analysis) {
    for index in analysis.findings.indices where analysis.findings[index].reading.isPending {
      let finding = analysis.findings[index]
      guard let place = analysis.targets(of: finding).first else { continue }
      let isSeat = analysis.knowledge.seatState(of: place) != nil
      guard
        let owner = analysis.knowledge.seatState(of: place)
          ?? analysis.knowledge.capitalState(of: place)
      else { continue }
      if isName(of: finding, analysis) {
        analysis.findings[index].reading = .dropped
        continue
      }
      let state = successor(of: owner, analysis)
      analysis.findings[index].reading = reading(
        finding, place: place, state: state, isSeat: isSeat, analysis)
    }
  }

  private func reading(
    _ finding: Finding, place: EntityID, state: EntityID, isSeat: Bool, _ analysis: Analysis
  ) -> Reading {
    let form: MentionForm = isSeat ? .seat : .capital
    let here = analysis.reference(place)
    if analysis.text.segments[finding.segment].kind == .dateline {
      return .resolved(here, form, .dateline)
    }
    let use = CapitalUse(analysis, finding)
    let acts = isSeat ? !use.isInside : use.acts
    switch (policy, acts) {
    case (.place, _), (_, false): return .resolved(here, form, .capitalPlace)
    case (.off, true): return .dropped
    case (.actor, true):
      return .resolved(analysis.reference(state), form, isSeat ? .seat : .capitalActs)
    case (_, nil): return .resolved(here, form, .capitalDefault)
    }
  }

  /// The state that a capital stood for at the date: Moscow for the Soviet Union until 1991.
  private func successor(of state: EntityID, _ analysis: Analysis) -> EntityID {
    analysis.knowledge.predecessor(of: state, on: analysis.date) ?? state
  }

  /// A given name before it makes the capital a surname: "Jack London".
  private func isName(of finding: Finding, _ analysis: Analysis) -> Bool {
    ContextCues(analysis).followsGivenName(finding)
  }
}
