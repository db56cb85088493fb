/// The tables: entities, forms, offices and terms, with the indexes to find them by.
///
/// States, places, bodies and offices are parsed into flat arrays. Leaders and cities are so many that only their names
/// are hashed; the rest of a row is read when it is asked for.
public struct KnowledgeBase: Sendable {
  /// The states, places and bodies of the curated tables, in ascending order of id.
  var curated: [Entity] = []
  /// The forms of states, places and bodies, in the order of the tables.
  var curatedForms: [Form] = []
  /// The kinds of office.
  public internal(set) var roles: [Role] = []
  /// The offices, in ascending order of key.
  public internal(set) var offices: [Office] = []
  /// The folded words of all forms of states, places and bodies, and of all titles.
  public internal(set) var words = WordTable(capacity: 1 << 14)
  /// The forms of states, places and bodies by their words; payloads are numbers of forms.
  public internal(set) var formTrie = PhraseTrie(capacity: 1 << 15)
  /// The titles of offices by their words; payloads index ``titles``.
  public internal(set) var titleTrie = PhraseTrie()
  /// What a title may mean.
  public internal(set) var titles: [TitleMeaning] = []
  /// The cities and regions of the generated tables.
  public internal(set) var gazetteer = Gazetteer()

  /// The leaders.
  var people: PeopleTables?
  var stateIndex: [String: EntityID] = [:]
  var bodyIndex: [String: EntityID] = [:]
  var officeIndex: [String: OfficeID] = [:]
  /// Which leaders' files a code has: one, and those that add to it.
  var fileIndex: [String: [Int]] = [:]
  var officesOfState: [EntityID: [OfficeID]] = [:]
  var vacancies: [OfficeID: [Vacancy]] = [:]
  var coverages: [EntityID: Coverage] = [:]
  /// The states of each capital, the one that exists today first.
  var capitalStates: [EntityID: [EntityID]] = [:]
  var capitals: [EntityID: EntityID] = [:]
  var seatStates: [EntityID: EntityID] = [:]
  /// The states that claim a place or a state's land.
  var claimants: [EntityID: [EntityID]] = [:]
  /// The codes of the first-level regions that curated places are or lie in.
  var regionCodes: [EntityID: String] = [:]

  /// The tables embedded in the binary, parsed at the first use.
  ///
  /// They are validated by the tests; a table that does not parse is a programmer's error and traps.
  public static let embedded: KnowledgeBase = {
    do {
      return try KnowledgeBase(checked: .embedded)
    } catch {
      fatalError("embedded table: \(error)")
    }
  }()

  // MARK: - Entities

  /// The GeoNames code of the first-level region that a place is or lies in, or `nil` if it is not known: `US.TX`.
  public func regionCode(of id: EntityID) -> String? {
    guard let row = gazetteerRow(of: id) else { return regionCodes[id] }
    return gazetteer.place(row).region
  }

  /// The numbers of the leaders.
  private var leaderNumbers: Range<Int> { curated.count..<curated.count + (people?.count ?? 0) }

  private var numbers: PeopleTables.Numbers {
    PeopleTables.Numbers(firstPerson: UInt32(curated.count), offices: officeIndex)
  }

  /// The number of entities.
  public var entityCount: Int { leaderNumbers.upperBound + gazetteer.count }

  /// The entity of a number.
  public func entity(_ id: EntityID) -> Entity {
    let index = Int(id.rawValue)
    if index < curated.count { return curated[index] }
    if let people, index < leaderNumbers.upperBound { return people.entity(index - curated.count) }
    return gazetteer.entity(index - leaderNumbers.upperBound)
  }

  /// What sort of entity a number is; faster than reading the entity.
  public func kind(of id: EntityID) -> EntityKind {
    let index = Int(id.rawValue)
    if index < curated.count { return curated[index].kind }
    return index < leaderNumbers.upperBound ? .leader : .place
  }

  /// The code of the state that an entity lies in, leads or is; faster than reading the entity.
  public func stateCode(of id: EntityID) -> String? {
    let index = Int(id.rawValue)
    if index < curated.count { return curated[index].state }
    if let people, index < leaderNumbers.upperBound {
      return people.code(of: index - curated.count)
    }
    return gazetteer.place(index - leaderNumbers.upperBound).state
  }

  /// The entity of an id such as `state/KP`, or `nil`.
  public func find(_ id: String) -> EntityID? {
    if id.hasPrefix("leader/") {
      return people?.find(id.dropFirst(7)).map(leader)
    }
    var low = 0
    var high = curated.count
    while low < high {
      let middle = (low + high) / 2
      if curated[middle].id < id { low = middle + 1 } else { high = middle }
    }
    if low < curated.count, curated[low].id == id { return EntityID(rawValue: UInt32(low)) }
    return gazetteer.row(ofID: id).map(entityID(ofGazetteerRow:))
  }

  private func leader(_ number: Int) -> EntityID {
    EntityID(rawValue: UInt32(curated.count + number))
  }

  /// The row of the generated tables that an entity is, or `nil` for other entities.
  public func gazetteerRow(of id: EntityID) -> Int? {
    let row = Int(id.rawValue) - leaderNumbers.upperBound
    return row < 0 ? nil : row
  }

  /// The entity of a row of the generated tables.
  public func entityID(ofGazetteerRow row: Int) -> EntityID {
    EntityID(rawValue: UInt32(leaderNumbers.upperBound + row))
  }

  /// The state of a code such as `KP`, or the body of one such as `NATO`, or `nil`.
  public func state(code: String) -> EntityID? {
    stateIndex[code] ?? bodyIndex[code]
  }

  /// What is held of a leader, or `nil` for other entities.
  public func person(_ id: EntityID) -> Person? {
    let index = Int(id.rawValue)
    guard let people, leaderNumbers.contains(index) else { return nil }
    return people.person(index - curated.count, numbers)
  }

  /// The leaders, in the order of the tables.
  public var leaders: [EntityID] { (0..<(people?.count ?? 0)).map(leader) }

  /// The leaders that later mentions call by this folded surname, in ascending order.
  public func bearers(ofSurname folded: String) -> [EntityID] {
    Set(forms(written: folded).filter { $0.kind == .surname }.flatMap(\.targets)).sorted()
  }

  /// How far the tables of a state's or body's leaders reach; `nil` if there are none.
  public func coverage(of state: EntityID) -> Coverage? {
    coverages[state]
  }

  /// The state whose capital a place is, or `nil`; of several the one that exists today.
  public func capitalState(of place: EntityID) -> EntityID? {
    capitalStates[place]?.first
  }

  /// The historic state that had the capital of `state` on a day: the Soviet Union for Russia in 1983.
  public func predecessor(of state: EntityID, on day: CalendarDay?) -> EntityID? {
    guard let day, let capital = capitals[state] else { return nil }
    return capitalStates[capital]?.first { candidate in
      let validity = entity(candidate).validity
      return candidate != state && validity.to != nil && validity.holds(on: day)
    }
  }

  /// The states that claim a disputed place, or a state's land as theirs, in the order of the table.
  public func claimants(of id: EntityID) -> [EntityID] {
    claimants[id] ?? []
  }

  /// The state or body that a seat of government stands for, or `nil`.
  public func seatState(of place: EntityID) -> EntityID? {
    seatStates[place]
  }
}

// MARK: - Offices

/// What a title may mean: kinds of office that any state may have, and offices of certain states.
public struct TitleMeaning: Sendable {
  /// The title in words.
  public let text: String
  /// Kinds of office with this generic title.
  public internal(set) var roles: [Int]
  /// Offices with this title of their own.
  public internal(set) var offices: [OfficeID]
}

extension KnowledgeBase {
  /// The office of a number.
  public func office(_ id: OfficeID) -> Office {
    offices[Int(id.rawValue)]
  }

  /// The kind of an office.
  public func role(of id: OfficeID) -> Role {
    roles[office(id).role]
  }

  /// The offices of a state or body, in ascending order of key.
  public func offices(of state: EntityID) -> [OfficeID] {
    officesOfState[state] ?? []
  }

  /// The offices of a state that a title names.
  public func offices(of state: EntityID, titled title: TitleMeaning) -> [OfficeID] {
    offices(of: state).filter { id in
      title.offices.contains(id) || title.roles.contains(office(id).role)
    }
  }

  /// The terms in an office, in the order of their beginning.
  public func terms(in id: OfficeID) -> [Term] {
    let office = self.office(id)
    let code = office.key.prefix { $0 != "." }
    return people?.terms(
      in: id, key: office.key, files: fileIndex[String(code)] ?? [], numbers) ?? []
  }

  /// When nobody held an office, in the order of the table.
  public func vacancies(of office: OfficeID) -> [Vacancy] {
    vacancies[office] ?? []
  }

  /// Who holds an office on a day: nobody, one, or on a day of change two.
  public func holders(of office: OfficeID, on day: CalendarDay) -> [Term] {
    terms(in: office).filter { $0.validity.holds(on: day) }
  }
}

// MARK: - Names as people write them

extension KnowledgeBase {
  /// The entities that a form of the curated tables names, whatever its letter case, or else the cities and regions of
  /// the generated ones; in ascending order.
  public func entities(named text: String) -> [EntityID] {
    let named = Set(forms(written: text).flatMap(\.targets)).sorted()
    return named.isEmpty ? places(written: text) : named
  }

  /// The cities and regions of the generated tables with these words, whatever their letter case.
  public func places(written text: String) -> [EntityID] {
    gazetteer.rows(written: text).map(entityID(ofGazetteerRow:))
  }

  /// The forms of the tables with these words, whatever their letter case.
  public func forms(written text: String) -> [Form] {
    var found: [Form] = []
    if let place = place(of: text, in: formTrie) {
      found += formTrie.payloads(of: place).map { curatedForms[Int($0)] }
    }
    var words = WordScanner.foldedWords(of: text)
    if !hasName(words), words.first == "the" { words.removeFirst() }
    forEachName(Self.phrase(words)) { found.append(form($0)) }
    return found
  }

  private func hasName(_ words: [String]) -> Bool {
    var isFound = false
    forEachName(Self.phrase(words)) { _ in isFound = true }
    return isFound
  }

  private static func phrase(_ words: [String]) -> PhraseHash {
    var phrase = PhraseHash()
    for word in words {
      let key = Array(word.utf8)
      phrase.append(nameHash(of: key.span, hash: WordTable.hash(key.span)))
    }
    return phrase
  }

  /// The titles of offices with these words, whatever their letter case.
  public func titles(written text: String) -> [TitleMeaning] {
    place(of: text, in: titleTrie).map { place in
      titleTrie.payloads(of: place).map { titles[Int($0)] }
    } ?? []
  }

  /// Where the words of a text lead to; a "the" before them is left out if need be.
  private func place(of text: String, in trie: PhraseTrie) -> PhraseTrie.Node? {
    let bytes = Array(text.utf8)
    if let place = place(of: bytes.span, in: trie) { return place }
    guard let article = WordScanner.word(at: 0, in: bytes.span), article.end == 3,
      Folding.fold(String(decoding: bytes[..<3], as: UTF8.self)) == "the"
    else { return nil }
    return place(of: bytes.span.extracting(3..<bytes.count), in: trie)
  }

  private func place(of bytes: Span<UInt8>, in trie: PhraseTrie) -> PhraseTrie.Node? {
    var key: [UInt8] = []
    var node: PhraseTrie.Node? = PhraseTrie.root
    WordScanner.forEachWord(in: bytes, &key) { _, folded, _ in
      guard let parent = node else { return }
      node = words.find(folded).flatMap { trie.child(of: parent, $0) }
    }
    return node
  }
}
