internal import Entente
internal import Knowledge

/// Asks the tables as a person would: a form, an office of a state, a leader.
struct KnowledgeLookup: Sendable {
  /// The tables.
  let knowledge: KnowledgeBase
  /// The days asked for; `nil` for all.
  let days: CalendarSpan?

  /// Asks for what holds on any of some days, or ever.
  init(_ knowledge: KnowledgeBase, days: CalendarSpan?) {
    self.knowledge = knowledge
    self.days = days
  }

  /// All that a text may mean: forms, cities and regions, holders of an office, and the terms of the one
  /// leader who is named in full, or whom alone a surname may mean.
  func findings(for text: String) -> KnowledgeFindings {
    var findings = candidates(text)
    let forms = findings.answers.filter { $0.sort == .form }
    findings += holders(of: text)
    let named = Set(forms.filter { $0.what == FormKind.fullName.rawValue }.compactMap(\.entity))
    let meant = named.isEmpty ? Set(forms.compactMap(\.entity)) : named
    if let only = meant.first, meant.count == 1, only.kind == .leader {
      findings += terms(of: only)
    }
    return findings
  }

  /// The states and bodies that a text names, by code, by a form that holds, or by a seat of government; those that
  /// did not exist on the days asked for among them.
  func states(named text: String) -> [EntityID] {
    if let state = knowledge.state(code: text) { return [state] }
    if let id = knowledge.find(text) { return [state(meantBy: id)].compactMap { $0 } }
    let named = knowledge.forms(written: text).filter { holds($0.validity) }.flatMap(\.targets)
      .compactMap(state(meantBy:))
    return Set(named).sorted()
  }

  private func state(meantBy id: EntityID) -> EntityID? {
    switch knowledge.kind(of: id) {
    case .state, .organisation: id
    case .place: knowledge.seatState(of: id)
    case .leader, .person: nil
    }
  }

  // MARK: - Nearest names

  /// The names that look like one that the tables do not have.
  ///
  /// Those of cities and regions count only if no other is near: they are so many that one nearly always is.
  func nearestNames(to text: String) -> [String] {
    let forms = (0..<knowledge.formCount).lazy.map { knowledge.form($0).text }
    let near = Self.nearest(to: text, in: forms)
    return near.isEmpty ? Self.nearest(to: text, in: knowledge.gazetteer.names) : near
  }

  /// Up to three different names, the nearest first.
  private static func nearest(to text: String, in names: some Sequence<String>) -> [String] {
    // One name may stand in the tables many times.
    let near = Suggestion.nearest(to: text, in: Array(names), limit: 64)
    var seen: Set<String> = []
    return Array(near.filter { seen.insert($0).inserted }.prefix(3))
  }

  // MARK: - Days

  /// Whether a fact holds on any of the days asked for.
  func holds(_ validity: Validity) -> Bool {
    guard let days else { return true }
    if let from = validity.from, from.first > days.last { return false }
    if let to = validity.to, to.last < days.first { return false }
    return true
  }
}

extension Validity {
  /// The days in words, such as `2022-05-10 to 2025-04-04`; `nil` if both ends are open.
  var inWords: String? {
    switch (from, to) {
    case (let from?, let to?): "\(from) to \(to)"
    case (let from?, nil): "since \(from)"
    case (nil, let to?): "until \(to)"
    case (nil, nil): nil
    }
  }
}
