internal import Knowledge

/// Whom or what a form may mean.
extension KnowledgeLookup {
  /// The candidates of the curated tables, the most prominent leaders first, then cities and regions, the
  /// most populous first.
  func candidates(_ text: String) -> KnowledgeFindings {
    if let id = knowledge.find(text) { return candidate(id, as: "id", .always, nil) }
    var found: [(rank: Int, findings: KnowledgeFindings)] = []
    for form in knowledge.forms(written: text) where holds(form.validity) {
      let condition = condition(of: form)
      for target in form.targets
      where holds(knowledge.entity(target).validity) && isAlive(target) {
        found.append(
          (
            knowledge.person(target).map { rank(of: $0) } ?? 0,
            candidate(target, as: form.kind.rawValue, form.validity, condition)
          ))
      }
    }
    var findings = KnowledgeFindings()
    let order = found.indices.sorted { (found[$0].rank, $0) < (found[$1].rank, $1) }
    for index in order { findings += found[index].findings }
    findings.answers += places(written: text)
    return findings
  }

  private func candidate(
    _ id: EntityID, as form: String, _ validity: Validity, _ condition: String?
  ) -> KnowledgeFindings {
    if let row = knowledge.gazetteerRow(of: id) {
      let names = knowledge.gazetteer.regionNames
      return KnowledgeFindings(answers: [
        answer(knowledge.gazetteer.place(row), id, as: form, names)
      ])
    }
    let term = knowledge.person(id).flatMap(foremostTerm)
    let answer = KnowledgeAnswer(
      sort: .form, entity: knowledge.entity(id), what: form,
      of: term.map(description) ?? description(of: id), validity: validity, condition: condition)
    var findings = KnowledgeFindings(answers: [answer])
    if let term, term.validity.to == nil {
      findings.leadersOf = [knowledge.office(term.office).state]
    }
    return findings
  }

  /// Whether a leader may have been alive on the days asked for; other entities always are.
  private func isAlive(_ id: EntityID) -> Bool {
    guard let days, let person = knowledge.person(id) else { return true }
    if let born = person.born, born.first > days.last { return false }
    if let died = person.died, died.last < days.first { return false }
    return true
  }

  /// The prominence of what a leader held on the days asked for; 1 is the highest.
  private func rank(of person: Person) -> Int {
    let terms = person.terms.filter { holds($0.validity) }
    return terms.map { knowledge.role(of: $0.office).rank }.min() ?? .max
  }

  private func condition(of form: Form) -> String? {
    var parts: [String] = []
    if form.condition.afterThe { parts.append("after \"the\"") }
    if form.condition.needsContext { parts.append("with a cue in the text") }
    if form.condition.behindComma { parts.append("behind the comma after a place") }
    if !form.condition.near.isEmpty {
      let states = form.condition.near.map { knowledge.entity($0).name }
      parts.append("in a text that names \(states.joined(separator: " or "))")
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  // MARK: - Cities and regions

  private func places(written text: String) -> [KnowledgeAnswer] {
    let rows = knowledge.places(written: text).compactMap { id in
      knowledge.gazetteerRow(of: id).map { (id, knowledge.gazetteer.place($0)) }
    }
    guard !rows.isEmpty else { return [] }
    let regions = knowledge.gazetteer.regionNames
    let wanted = Self.words(text)
    return rows.sorted { left, right in
      let (first, second) = (left.1.population ?? -1, right.1.population ?? -1)
      return first != second ? first > second : left.0 < right.0
    }.map { id, place in
      let isName = Self.words(place.names[0]) == wanted
      return answer(place, id, as: isName ? "name" : "other name", regions)
    }
  }

  private func answer(
    _ place: GazetteerPlace, _ id: EntityID, as form: String, _ regions: [String: String]
  ) -> KnowledgeAnswer {
    let region = place.isRegion ? nil : place.region.flatMap { regions[$0] }
    let state = knowledge.state(code: place.state).map { knowledge.entity($0).name }
    let whole = [region, state].compactMap { $0 }.joined(separator: ", ")
    return KnowledgeAnswer(
      sort: .place, entity: knowledge.entity(id), what: form,
      of: "\(place.isRegion ? "region" : "city") in \(whole.isEmpty ? place.state : whole)",
      validity: .always, population: place.population, also: Self.homographs(place.flags))
  }

  /// What else a name is, in words.
  private static func homographs(_ flags: GazetteerFlags) -> String? {
    let meanings: [(GazetteerFlags, String)] = [
      (.word, "an English word"), (.givenName, "a given name"), (.surname, "a surname"),
      (.state, "the name of a state"),
    ]
    let held = meanings.filter { flags.contains($0.0) }.map(\.1)
    return held.isEmpty ? nil : held.joined(separator: ", ")
  }

  private static func words(_ name: String) -> [String] {
    Folding.fold(name).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
