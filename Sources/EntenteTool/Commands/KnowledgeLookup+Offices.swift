internal import Knowledge

/// Who held an office.
extension KnowledgeLookup {
  /// Who held the office that a text names, or why nobody did: "South Korean president", "president of South
  /// Korea", "Kremlin spokesman".
  func holders(of text: String) -> KnowledgeFindings {
    var findings = KnowledgeFindings()
    for office in offices(named: text) { findings += holders(of: office) }
    // Of several states of one name those that did not exist say nothing if others do.
    let present = findings.answers.filter { $0.sort != .absence }
    if !present.isEmpty { findings.answers = present }
    return findings
  }

  /// The states and bodies that have an office of this title, in ascending order of id.
  func states(withTitle text: String) -> [Entity] {
    let titles = knowledge.titles(written: text)
    let states = knowledge.offices.indices.compactMap { index -> EntityID? in
      let office = knowledge.offices[index]
      let isTitled = titles.contains { title in
        title.roles.contains(office.role)
          || title.offices.contains(OfficeID(rawValue: UInt32(index)))
      }
      return isTitled ? office.state : nil
    }
    return Set(states).sorted().map(knowledge.entity)
  }

  private func offices(named text: String) -> [OfficeID] {
    var words = text.split(separator: " ").map(String.init)
    if words.first?.lowercased() == "the" { words.removeFirst() }
    var offices: [OfficeID] = []
    for cut in words.indices.dropFirst() {
      offices += self.offices(of: words[..<cut], titled: words[cut...])
      guard words[cut].lowercased() == "of" else { continue }
      var state = words[(cut + 1)...]
      if state.first?.lowercased() == "the" { state = state.dropFirst() }
      offices += self.offices(of: state, titled: words[..<cut])
    }
    offices += officesNamedByTitle(words.joined(separator: " "))
    var seen: Set<OfficeID> = []
    return offices.filter { seen.insert($0).inserted }
  }

  private func offices(
    of state: ArraySlice<String>, titled title: ArraySlice<String>
  ) -> [OfficeID] {
    var name = state.joined(separator: " ")
    for ending in ["'s", "’s"] where name.hasSuffix(ending) { name.removeLast(ending.count) }
    for ending in ["s'", "s’"] where name.hasSuffix(ending) { name.removeLast() }
    let titles = knowledge.titles(written: title.joined(separator: " "))
    guard !name.isEmpty, !titles.isEmpty else { return [] }
    return states(named: name).flatMap { state in
      titles.flatMap { knowledge.offices(of: state, titled: $0) }
    }
  }

  /// The offices of a title that only one state or body has: "Taoiseach", "Kremlin spokesman".
  private func officesNamedByTitle(_ title: String) -> [OfficeID] {
    let titles = knowledge.titles(written: title)
    guard titles.allSatisfy(\.roles.isEmpty) else { return [] }
    let offices = titles.flatMap(\.offices)
    let states = Set(offices.map { knowledge.office($0).state })
    return states.count == 1 ? offices : []
  }

  private func holders(of id: OfficeID) -> KnowledgeFindings {
    let office = knowledge.office(id)
    let state = knowledge.entity(office.state)
    var findings = KnowledgeFindings(leadersOf: [office.state])
    let terms = knowledge.terms(in: id).filter { holds($0.validity) }
    findings.answers = terms.map { answer(.office, $0) }
    guard days != nil else { return findings }
    for vacancy in knowledge.vacancies(of: id) where holds(vacancy.validity) {
      findings.answers.append(
        KnowledgeAnswer(
          sort: .vacancy, what: office.title, of: state.name, validity: vacancy.validity,
          condition: vacancy.reason))
    }
    guard findings.answers.isEmpty else { return findings }
    let existence = [
      (office.validity, "the office did not exist"), (state.validity, "the state did not exist"),
    ]
    if let (validity, reason) = existence.first(where: { !holds($0.0) }) {
      findings.leadersOf = []
      findings.answers = [
        KnowledgeAnswer(
          sort: .absence, what: office.title, of: state.name, validity: validity, condition: reason)
      ]
    }
    return findings
  }

  /// The row of a term.
  func answer(_ sort: KnowledgeAnswer.Sort, _ term: Term) -> KnowledgeAnswer {
    let office = knowledge.office(term.office)
    return KnowledgeAnswer(
      sort: sort, entity: knowledge.entity(term.person), what: office.title,
      title: term.title == office.title ? nil : term.title,
      of: knowledge.entity(office.state).name, validity: term.validity)
  }
}
