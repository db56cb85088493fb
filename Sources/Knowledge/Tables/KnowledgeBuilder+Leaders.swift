/// Offices and the people who held them.
extension KnowledgeBuilder {
  mutating func enterRoles(_ table: Table) throws(KnowledgeError) {
    for row in table.rows {
      let key = try row.required("role")
      guard let rank = Int(try row.required("rank")), rank > 0 else {
        throw row.error("rank", "a rank is 1 or more")
      }
      roleIndex[key] = base.roles.count
      base.roles.append(Role(key: key, label: try row.required("label"), rank: rank))
      for title in row.list("titles") {
        base.titles[meaning(of: title)].roles.append(base.roles.count - 1)
      }
    }
  }

  mutating func enterOffices(_ table: Table) throws(KnowledgeError) {
    for row in table.rows {
      let key = try row.required("key")
      let state = try entity(try row.required("state"), row, "state")
      guard let role = roleIndex[try row.required("role")] else {
        throw row.error("role", "roles.tsv holds no such role")
      }
      let id = OfficeID(rawValue: UInt32(base.offices.count))
      guard officeIndex.updateValue(id, forKey: key) == nil else {
        throw row.error("key", "\"\(key)\" stands in the table twice")
      }
      let title = try row.required("title")
      base.offices.append(Office(key: key, title: title, state: state, role: role))
      base.officesOfState[state, default: []].append(id)
      for text in [title] + row.list("aliases") {
        let index = meaning(of: text)
        if !base.titles[index].offices.contains(id) { base.titles[index].offices.append(id) }
      }
    }
  }

  mutating func meaning(of title: String) -> Int {
    let phrase = scan(title).words
    let text = phrase.map { base.words.text($0) }.joined(separator: " ")
    var node = PhraseTrie.root
    for word in phrase {
      guard let next = base.titleTrie.child(of: node, word) else {
        node = PhraseTrie.root
        break
      }
      node = next
    }
    if node != PhraseTrie.root, let known = base.titleTrie.payloads(of: node).first {
      return Int(known)
    }
    base.titles.append(TitleMeaning(text: text, roles: [], offices: []))
    base.titleTrie.insert(phrase, payload: UInt32(base.titles.count - 1))
    return base.titles.count - 1
  }

  mutating func enterLeaders(_ table: Table, code: String) throws(KnowledgeError) {
    var terms: [String: [Term]] = [:]
    var persons: Set<String> = []
    for row in table.rows where row.field(0) == "P" { persons.insert(try row.required("id")) }
    for row in table.rows where row.field(0) == "T" {
      let person = try row.required("id")
      let role = try row.required("role")
      let key = role.utf8.contains(UInt8(ascii: ".")) ? role : code + "." + role
      guard let office = officeIndex[key] else {
        throw row.error("role", "offices.tsv holds no \"\(key)\"")
      }
      guard persons.contains(person), let id = base.find("leader/" + person) else {
        throw row.error("id", "no row P for \"\(person)\"")
      }
      terms[person, default: []].append(
        Term(
          person: id, office: office, title: row.optional("title"), validity: try row.validity()))
    }
    for row in table.rows where row.field(0) == "P" {
      try enterPerson(row, terms: terms[try row.required("id")] ?? [], code: code)
    }
  }

  mutating func enterPerson(
    _ row: TableRow, terms: [Term], code: String
  ) throws(KnowledgeError) {
    let id = try entity("leader/" + (try row.required("id")), row, "id")
    let ordered = terms.sorted { Self.order(of: $0) < Self.order(of: $1) }
    let surnames = row.list("surname")
    base.people[id] = Person(
      entity: id, surnames: surnames, sex: row.optional("sex")?.first, born: try row.date("born"),
      died: try row.date("died"), terms: ordered)
    for term in ordered { base.termsOfOffice[term.office, default: []].append(term) }
    let index = Int(id.rawValue)
    let old = base.entities[index]
    base.entities[index] = Entity(
      id: old.id, name: old.name, kind: .leader, state: code, coordinate: nil, category: "",
      validity: .always)
    let name = try row.required("name")
    // One list for all the person's forms.
    let targets = [id]
    for text in [name] + row.list("aliases") { addPersonForms(text, .fullName, targets) }
    for surname in surnames { addPersonForms(surname, .surname, targets) }
  }

  /// Adds a person's name in all its spellings.
  mutating func addPersonForms(_ text: String, _ kind: FormKind, _ targets: [EntityID]) {
    let phrase = scan(text)
    guard !phrase.words.isEmpty else { return }
    guard hasSpellings(phrase.words) else {
      addPersonForm(text, kind, targets, phrase.words, capitals: phrase.capitals)
      if phrase.hyphens.contains(true) {
        let folded = phrase.words.map { base.words.text($0) }
        let joined = numbers(of: NameVariants.joined(folded, phrase.hyphens))
        addPersonForm(text, kind, targets, joined, capitals: Self.endsCapital(joined.count))
      }
      return
    }
    let folded = phrase.words.map { base.words.text($0) }
    for spelling in NameVariants.spellings(of: folded, hyphens: phrase.hyphens) {
      var capitals = phrase.capitals
      if spelling.count != phrase.words.count {
        capitals = Self.endsCapital(spelling.count)
      }
      addPersonForm(text, kind, targets, numbers(of: spelling), capitals: capitals)
    }
  }

  /// Capitals on the first and the last of so many words.
  static func endsCapital(_ count: Int) -> UInt64 {
    1 | UInt64(1) << UInt64(min(count, 64) - 1)
  }

  mutating func addPersonForm(
    _ text: String, _ kind: FormKind, _ targets: [EntityID], _ words: [WordID], capitals: UInt64
  ) {
    // Aliases that differ in spelling rules only meet here; what one of them writes small, texts may write small.
    if let node = base.formTrie.node(of: words) {
      var known: Int?
      base.formTrie.forEachPayload(of: node) { payload in
        let form = base.forms[Int(payload)]
        if form.kind == kind, form.targets == targets { known = Int(payload) }
      }
      if let known {
        base.forms[known].capitals &= capitals
        return
      }
    }
    base.forms.append(
      Form(
        text: text, kind: kind, targets: targets, validity: .always, condition: .none,
        capitals: capitals, uppercase: 0))
    base.formTrie.insert(words, payload: UInt32(base.forms.count - 1))
    if kind == .surname {
      let surname = words.map { base.words.text($0) }.joined(separator: " ")
      base.bearers[surname, default: []].append(contentsOf: targets)
    }
  }

  /// Whether spelling rules apply to any of the words.
  mutating func hasSpellings(_ words: [WordID]) -> Bool {
    if variableWords.isEmpty {
      variableWords = Set(numbers(of: NameVariants.variableWords))
    }
    if words.contains(where: variableWords.contains) { return true }
    guard let last = words.last else { return false }
    return NameVariants.endings.contains { base.words.hasSuffix(last, $0) }
  }
}
