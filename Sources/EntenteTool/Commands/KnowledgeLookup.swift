internal import Entente
internal import Knowledge

/// Asks the tables as a person would: a form, an office of a state, a leader.
struct KnowledgeLookup: Sendable {
  private let knowledge: KnowledgeBase
  private let days: CalendarSpan?

  /// Asks for what holds on any of some days, or ever.
  init(_ knowledge: KnowledgeBase, days: CalendarSpan?) {
    self.knowledge = knowledge
    self.days = days
  }

  /// All that a text may mean: forms, holders of an office, and the terms of a leader who is named in
  /// full.
  func answers(to text: String) -> [KnowledgeAnswer] {
    let forms = forms(text)
    var answers = forms + holders(of: text)
    let leaders = Set(forms.filter { $0.kind == .leader }.map(\.id))
    if let only = leaders.first, leaders.count == 1, let id = knowledge.find(only) {
      answers += terms(of: knowledge.entity(id))
    }
    return answers
  }

  /// The leaders that a name fits, or the one of an id.
  func people(named name: String) -> [Entity] {
    if let id = knowledge.find(name) ?? knowledge.find("leader/" + name) {
      return [knowledge.entity(id)].filter { $0.kind == .leader }
    }
    return knowledge.entities(named: name).map(knowledge.entity).filter { $0.kind == .leader }
  }

  /// The terms of a leader, those of the days asked for.
  func terms(of leader: Entity) -> [KnowledgeAnswer] {
    guard let id = knowledge.find(leader.id), let person = knowledge.person(id) else { return [] }
    return person.terms.filter { holds($0.validity) }.map { answer(.term, $0) }
  }

  /// The names that look like one that the tables do not have.
  func nearestNames(to text: String) -> [String] {
    Suggestion.nearest(
      to: text, in: (0..<knowledge.formCount).map { knowledge.form($0).text }, limit: 3)
  }

  // MARK: - Forms

  private func forms(_ text: String) -> [KnowledgeAnswer] {
    if let id = knowledge.find(text) {
      let entity = knowledge.entity(id)
      return [answer(entity, as: "id", entity.validity, nil)]
    }
    let found = knowledge.forms(written: text).filter { holds($0.validity) }.flatMap { form in
      form.targets.filter { holds(knowledge.entity($0).validity) && isAlive($0) }.map { target in
        (
          rank: knowledge.person(target).map { rank(of: $0) } ?? 0,
          answer: answer(
            knowledge.entity(target), as: form.kind.rawValue, form.validity, condition(of: form))
        )
      }
    }
    return found.enumerated().sorted { left, right in
      (left.element.rank, left.offset) < (right.element.rank, right.offset)
    }.map(\.element.answer)
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

  /// What is to be known of an entity: a leader's office, the state that a place stands for.
  private func description(of id: EntityID) -> String? {
    if let person = knowledge.person(id) { return office(of: person) }
    if let state = knowledge.seatState(of: id) { return "seat of \(knowledge.entity(state).name)" }
    return knowledge.capitalState(of: id).map { "capital of \(knowledge.entity($0).name)" }
  }

  /// The most prominent office of the days asked for, or the last one if no day is asked for.
  private func office(of person: Person) -> String? {
    let terms = person.terms.filter { holds($0.validity) }
    let foremost = terms.min { left, right in
      knowledge.role(of: left.office).rank < knowledge.role(of: right.office).rank
    }
    return (days == nil ? terms.last : foremost).map { term in
      let office = knowledge.office(term.office)
      return "\(term.title ?? office.title) of \(knowledge.entity(office.state).name)"
    }
  }

  private func answer(
    _ entity: Entity, as form: String, _ validity: Validity, _ condition: String?
  ) -> KnowledgeAnswer {
    KnowledgeAnswer(
      sort: .form, id: entity.id, name: entity.name, kind: entity.kind, what: form,
      of: knowledge.find(entity.id).flatMap(description), validity: validity, condition: condition)
  }

  private func condition(of form: Form) -> String? {
    var parts: [String] = []
    if form.condition.afterThe { parts.append("after \"the\"") }
    if form.condition.needsContext { parts.append("with a cue in the text") }
    if !form.condition.near.isEmpty {
      let states = form.condition.near.map { knowledge.entity($0).name }
      parts.append("in a text that names \(states.joined(separator: " or "))")
    }
    return parts.isEmpty ? nil : parts.joined(separator: ", ")
  }

  // MARK: - Offices

  /// Who held the office that a text names: "South Korean president", "president of South Korea".
  private func holders(of text: String) -> [KnowledgeAnswer] {
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
    var seen: Set<OfficeID> = []
    return offices.filter { seen.insert($0).inserted }.flatMap { office in
      knowledge.terms(in: office).filter { holds($0.validity) }.enumerated()
        .sorted { left, right in
          (left.element.start, left.offset) < (right.element.start, right.offset)
        }
        .map { answer(.office, $0.element) }
    }
  }

  private func offices(
    of state: ArraySlice<String>, titled title: ArraySlice<String>
  ) -> [OfficeID] {
    var name = state.joined(separator: " ")
    for ending in ["'s", "’s"] where name.hasSuffix(ending) { name.removeLast(ending.count) }
    let titles = knowledge.titles(written: title.joined(separator: " "))
    guard !name.isEmpty, !titles.isEmpty else { return [] }
    let states = knowledge.forms(written: name).filter { holds($0.validity) }.flatMap(\.targets)
      .filter { [.state, .organisation].contains(knowledge.entity($0).kind) }
    return Set(states).sorted().flatMap { state in
      titles.flatMap { knowledge.offices(of: state, titled: $0) }
    }
  }

  private func answer(_ sort: KnowledgeAnswer.Sort, _ term: Term) -> KnowledgeAnswer {
    let person = knowledge.entity(term.person)
    let office = knowledge.office(term.office)
    return KnowledgeAnswer(
      sort: sort, id: person.id, name: person.name, kind: person.kind,
      what: term.title ?? office.title, of: knowledge.entity(office.state).name,
      validity: term.validity)
  }

  private func holds(_ validity: Validity) -> Bool {
    guard let days else { return true }
    if let from = validity.from, from.first > days.last { return false }
    if let to = validity.to, to.last < days.first { return false }
    return true
  }
}

extension Term {
  /// The day it began; the beginning of the calendar if that is not known.
  fileprivate var start: Int32 { validity.from?.first.rawValue ?? .min }
}
