extension KnowledgeBase {
  /// Parses the tables.
  ///
  /// - Parameter tables: the texts of all tables
  /// - Throws: ``KnowledgeError`` naming the file, line and column of the first row that cannot be used
  public init(tables: TableSource) throws(KnowledgeError) {
    var builder = KnowledgeBuilder()
    try builder.read(tables)
    self = builder.base
  }
}

/// Fills a knowledge base table by table.
struct KnowledgeBuilder {
  var base = KnowledgeBase()
  /// Names that `forms.tsv` gives a condition; they replace the plain names of the other tables.
  private var conditioned: Set<String> = []
  /// The words that spelling rules change.
  private var variableWords: Set<WordID> = []
  private var roleIndex: [String: Int] = [:]
  private var officeIndex: [String: OfficeID] = [:]

  mutating func read(_ source: TableSource) throws(KnowledgeError) {
    let states = try Table(
      try source.text(of: "states.tsv"), file: "states.tsv",
      columns: ["id", "name", "official", "iso3", "from", "to", "capital", "status"])
    let places = try Table(
      try source.text(of: "places.tsv"), file: "places.tsv",
      columns: [
        "id", "name", "kind", "state", "lat", "lon", "pop", "aliases", "stands_for", "claimed_by",
      ])
    let bodies = try Table(
      try source.text(of: "bodies.tsv"), file: "bodies.tsv",
      columns: ["id", "name", "kind", "aliases"])
    let forms = try Table(
      try source.text(of: "forms.tsv"), file: "forms.tsv",
      columns: ["form", "kind", "targets", "from", "to", "cond"])
    let roles = try Table(
      try source.text(of: "roles.tsv"), file: "roles.tsv",
      columns: ["role", "label", "rank", "titles"])
    let offices = try Table(
      try source.text(of: "offices.tsv"), file: "offices.tsv",
      columns: ["key", "title", "state", "role", "aliases"])
    var leaders: [(code: String, table: Table)] = []
    for (path, code, text) in source.leaders {
      leaders.append(
        (
          code,
          try Table(
            text, file: path,
            rowColumns: [
              "P": ["id", "name", "surname", "sex", "born", "died", "aliases"],
              "T": ["id", "role", "title", "from", "to"],
            ])
        ))
    }

    try enterEntities(states, places, bodies, leaders.map(\.table))
    try enterForms(forms)
    try enterNames(states, places, bodies)
    try enterRoles(roles)
    try enterOffices(offices)
    for (code, table) in leaders { try enterLeaders(table, code: code) }
    for office in base.termsOfOffice.keys {
      base.termsOfOffice[office]?.sort { Self.order(of: $0) < Self.order(of: $1) }
    }
    for surname in base.bearers.keys { base.bearers[surname]?.sort() }
  }

  /// Terms are ordered by their beginning, then by office and person; an open beginning comes first.
  private static func order(of term: Term) -> (Int32, OfficeID, EntityID) {
    (term.validity.from?.first.rawValue ?? .min, term.office, term.person)
  }

  // MARK: - Entities

  private mutating func enterEntities(
    _ states: Table, _ places: Table, _ bodies: Table, _ leaders: [Table]
  ) throws(KnowledgeError) {
    var entities: [(entity: Entity, row: TableRow)] = []
    for row in states.rows {
      let code = try row.required("id")
      entities.append(
        (
          Entity(
            id: "state/" + code, name: try row.required("name"), kind: .state, state: code,
            coordinate: nil, category: try row.required("status"), validity: try row.validity()),
          row
        ))
    }
    for row in places.rows {
      let latitude = try row.number("lat", in: -90...90)
      let longitude = try row.number("lon", in: -180...180)
      var coordinate: Coordinate?
      if let latitude, let longitude {
        coordinate = Coordinate(latitude: latitude, longitude: longitude)
      }
      let states = row.list("state")
      entities.append(
        (
          Entity(
            id: "place/" + (try row.required("id")), name: try row.required("name"), kind: .place,
            state: states.count == 1 ? states[0] : nil, coordinate: coordinate,
            category: try row.required("kind"), validity: .always),
          row
        ))
    }
    for row in bodies.rows {
      entities.append(
        (
          Entity(
            id: "organisation/" + (try row.required("id")), name: try row.required("name"),
            kind: .organisation, state: nil, coordinate: nil, category: try row.required("kind"),
            validity: .always),
          row
        ))
    }
    for table in leaders {
      for row in table.rows where row.field(0) == "P" {
        entities.append(
          (
            Entity(
              id: "leader/" + (try row.required("id")), name: try row.required("name"),
              kind: .leader, state: nil, coordinate: nil, category: "", validity: .always),
            row
          ))
      }
    }
    entities.sort { $0.entity.id < $1.entity.id }
    for (index, (entity, row)) in entities.enumerated() {
      guard base.idIndex.updateValue(EntityID(rawValue: UInt32(index)), forKey: entity.id) == nil
      else { throw row.error("id", "\"\(entity.id)\" stands in the tables twice") }
    }
    base.entities = entities.map(\.entity)
  }

  private func entity(
    _ reference: String, _ row: TableRow, _ column: String
  ) throws(KnowledgeError) -> EntityID {
    if reference.utf8.contains(UInt8(ascii: "/")) {
      if let id = base.find(reference) { return id }
    } else if let id = base.state(code: reference) {
      return id
    }
    throw row.error(column, "no table holds \"\(reference)\"")
  }

  // MARK: - Forms

  private mutating func enterForms(_ table: Table) throws(KnowledgeError) {
    let kinds: [String: FormKind] = [
      "name": .name, "official": .official, "abbreviation": .abbreviation,
      "adjective": .adjective, "demonym": .demonym, "nickname": .nickname,
    ]
    for row in table.rows {
      let text = try row.required("form")
      guard let kind = kinds[try row.required("kind")] else {
        throw row.error("kind", "a form is " + kinds.keys.sorted().joined(separator: ", "))
      }
      var targets: [EntityID] = []
      for reference in row.list("targets") { targets.append(try entity(reference, row, "targets")) }
      guard !targets.isEmpty else { throw row.error("targets", "names no target") }
      var condition = FormCondition.none
      for item in row.optional("cond")?.split(separator: ";") ?? [] {
        switch item {
        case "the": condition.afterThe = true
        case "context": condition.needsContext = true
        default:
          guard item.hasPrefix("near:") else {
            throw row.error("cond", "\"\(item)\" is no condition; write the, context or near:KP,KR")
          }
          for code in item.dropFirst(5).split(separator: ",") {
            condition.near.append(try entity(String(code), row, "cond"))
          }
        }
      }
      if condition != .none { conditioned.insert(Folding.fold(text)) }
      guard insert(text, kind, targets, try row.validity(), condition) else {
        throw row.error("form", "\"\(text)\" holds no word")
      }
    }
  }

  private mutating func enterNames(
    _ states: Table, _ places: Table, _ bodies: Table
  ) throws(KnowledgeError) {
    for row in states.rows {
      let id = try entity(try row.required("id"), row, "id")
      let validity = try row.validity()
      add(try row.required("name"), .name, id, validity)
      if let official = row.optional("official") { add(official, .official, id, validity) }
      for capital in row.list("capital") {
        let place = try entity("place/" + capital, row, "capital")
        if base.capitals[id] == nil { base.capitals[id] = place }
        let position = validity.to == nil ? 0 : base.capitalStates[place]?.count ?? 0
        base.capitalStates[place, default: []].insert(id, at: position)
      }
    }
    for row in places.rows {
      let id = try entity("place/" + (try row.required("id")), row, "id")
      if let reference = row.optional("stands_for") {
        base.seatStates[id] = try entity(reference, row, "stands_for")
      }
      for code in row.list("state") { _ = try entity(code, row, "state") }
      for code in row.list("claimed_by") { _ = try entity(code, row, "claimed_by") }
      let kind: FormKind =
        row.optional("kind") == "seat" ? .seat : base.capitalStates[id] != nil ? .capital : .name
      for text in [try row.required("name")] + row.list("aliases") { add(text, kind, id, .always) }
    }
    for row in bodies.rows {
      let id = try entity("organisation/" + (try row.required("id")), row, "id")
      for text in [try row.required("name")] + row.list("aliases") { add(text, .name, id, .always) }
    }
  }

  /// Adds a plain name, unless `forms.tsv` gives it a condition.
  private mutating func add(_ text: String, _ kind: FormKind, _ id: EntityID, _ validity: Validity)
  {
    guard !conditioned.contains(Folding.fold(text)) else { return }
    _ = insert(text, kind, [id], validity, .none)
  }

  /// Adds a form; `false` if it holds no word.
  private mutating func insert(
    _ text: String, _ kind: FormKind, _ targets: [EntityID], _ validity: Validity,
    _ condition: FormCondition
  ) -> Bool {
    let phrase = scan(text)
    guard !phrase.words.isEmpty else { return false }
    base.forms.append(
      Form(
        text: text, kind: kind, targets: targets, validity: validity, condition: condition,
        capitals: phrase.capitals, uppercase: phrase.uppercase))
    base.formTrie.insert(phrase.words, payload: UInt32(base.forms.count - 1))
    return true
  }

  // MARK: - Offices and leaders

  private mutating func enterRoles(_ table: Table) throws(KnowledgeError) {
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

  private mutating func enterOffices(_ table: Table) throws(KnowledgeError) {
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

  private mutating func meaning(of title: String) -> Int {
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

  private mutating func enterLeaders(_ table: Table, code: String) throws(KnowledgeError) {
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

  private mutating func enterPerson(
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
    for text in [name] + row.list("aliases") { addPersonForms(text, .fullName, id) }
    for surname in surnames { addPersonForms(surname, .surname, id) }
  }

  /// Adds a person's name in all its spellings.
  private mutating func addPersonForms(_ text: String, _ kind: FormKind, _ id: EntityID) {
    let phrase = scan(text)
    guard !phrase.words.isEmpty else { return }
    guard hasSpellings(phrase.words) else {
      addPersonForm(text, kind, id, phrase.words, capitals: phrase.capitals)
      if phrase.hyphens.contains(true) {
        let folded = phrase.words.map { base.words.text($0) }
        let joined = numbers(of: NameVariants.joined(folded, phrase.hyphens))
        addPersonForm(text, kind, id, joined, capitals: Self.endsCapital(joined.count))
      }
      return
    }
    let folded = phrase.words.map { base.words.text($0) }
    for spelling in NameVariants.spellings(of: folded, hyphens: phrase.hyphens) {
      var capitals = phrase.capitals
      if spelling.count != phrase.words.count {
        capitals = Self.endsCapital(spelling.count)
      }
      addPersonForm(text, kind, id, numbers(of: spelling), capitals: capitals)
    }
  }

  /// Capitals on the first and the last of so many words.
  private static func endsCapital(_ count: Int) -> UInt64 {
    1 | UInt64(1) << UInt64(min(count, 64) - 1)
  }

  private mutating func addPersonForm(
    _ text: String, _ kind: FormKind, _ id: EntityID, _ words: [WordID], capitals: UInt64
  ) {
    // Aliases that differ in spelling rules only meet here; what one of them writes small, texts may write small.
    if let node = base.formTrie.node(of: words) {
      var known: Int?
      base.formTrie.forEachPayload(of: node) { payload in
        let form = base.forms[Int(payload)]
        if form.kind == kind, form.targets == [id] { known = Int(payload) }
      }
      if let known {
        base.forms[known].capitals &= capitals
        return
      }
    }
    base.forms.append(
      Form(
        text: text, kind: kind, targets: [id], validity: .always, condition: .none,
        capitals: capitals, uppercase: 0))
    base.formTrie.insert(words, payload: UInt32(base.forms.count - 1))
    if kind == .surname {
      let surname = words.map { base.words.text($0) }.joined(separator: " ")
      base.bearers[surname, default: []].append(id)
    }
  }

  /// Whether spelling rules apply to any of the words.
  private mutating func hasSpellings(_ words: [WordID]) -> Bool {
    if variableWords.isEmpty {
      variableWords = Set(numbers(of: NameVariants.variableWords))
    }
    if words.contains(where: variableWords.contains) { return true }
    guard let last = words.last else { return false }
    return NameVariants.endings.contains { base.words.hasSuffix(last, $0) }
  }

  // MARK: - Words

  private mutating func numbers(of words: [String]) -> [WordID] {
    var result: [WordID] = []
    for word in words {
      let key = Array(word.utf8)
      result.append(base.words.insert(key.span))
    }
    return result
  }

  /// A form cut into words.
  private struct Phrase {
    var words: [WordID] = []
    /// The words that begin with a capital, one bit a word.
    var capitals: UInt64 = 0
    /// The words in capitals throughout, one bit a word.
    var uppercase: UInt64 = 0
    /// For each word but the last, whether a hyphen joins it to the next.
    var hyphens: [Bool] = []
  }

  private mutating func scan(_ text: String) -> Phrase {
    let bytes = Array(text.utf8)
    var phrase = Phrase()
    var key: [UInt8] = []
    var index = 0
    var end = 0
    while index < bytes.count {
      guard let word = WordScanner.word(at: index, in: bytes.span) else {
        index += 1
        continue
      }
      key.removeAll(keepingCapacity: true)
      Folding.append(bytes.span, index..<word.end, to: &key)
      if !phrase.words.isEmpty {
        phrase.hyphens.append(index == end + 1 && bytes[end] == UInt8(ascii: "-"))
      }
      let bit = UInt64(1) << UInt64(min(phrase.words.count, 63))
      if word.shape.contains(.startsUpper) { phrase.capitals |= bit }
      if word.shape.contains(.allUpper) { phrase.uppercase |= bit }
      phrase.words.append(base.words.insert(key.span))
      index = word.end
      end = word.end
    }
    return phrase
  }
}
