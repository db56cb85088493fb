/// The tables, parsed into flat arrays: entities, forms, offices and terms, with the indexes to find them by.
public struct KnowledgeBase: Sendable {
  /// The entities, in ascending order of id.
  public internal(set) var entities: [Entity] = []
  /// The forms that the tables accept, in the order of the tables.
  public internal(set) var forms: [Form] = []
  /// The kinds of office.
  public internal(set) var roles: [Role] = []
  /// The offices, in ascending order of key.
  public internal(set) var offices: [Office] = []
  /// The folded words of all forms and titles.
  public internal(set) var words = WordTable()
  /// The forms by their words; payloads index ``forms``.
  public internal(set) var formTrie = PhraseTrie()
  /// The titles of offices by their words; payloads index ``titles``.
  public internal(set) var titleTrie = PhraseTrie()
  /// What a title may mean.
  public internal(set) var titles: [TitleMeaning] = []

  var idIndex: [String: EntityID] = [:]
  var people: [EntityID: Person] = [:]
  var officesOfState: [EntityID: [OfficeID]] = [:]
  var termsOfOffice: [OfficeID: [Term]] = [:]
  var bearers: [String: [EntityID]] = [:]
  /// The states of each capital, the one that exists today first.
  var capitalStates: [EntityID: [EntityID]] = [:]
  var capitals: [EntityID: EntityID] = [:]
  var seatStates: [EntityID: EntityID] = [:]

  /// The tables embedded in the binary, parsed at the first use.
  ///
  /// They are validated by the tests; a table that does not parse is a programmer's error and traps.
  public static let embedded: KnowledgeBase = {
    do {
      return try KnowledgeBase(tables: .embedded)
    } catch {
      fatalError("embedded table: \(error)")
    }
  }()

  /// The entity of a number.
  public func entity(_ id: EntityID) -> Entity {
    entities[Int(id.rawValue)]
  }

  /// The entity of an id such as `state/KP`, or `nil`.
  public func find(_ id: String) -> EntityID? {
    idIndex[id]
  }

  /// The state of a code such as `KP`, or `nil`.
  public func state(code: String) -> EntityID? {
    idIndex["state/" + code] ?? idIndex["organisation/" + code]
  }

  /// What is held of a leader, or `nil` for other entities.
  public func person(_ id: EntityID) -> Person? {
    people[id]
  }

  /// The leaders that later mentions call by this folded surname, in ascending order.
  public func bearers(ofSurname folded: String) -> [EntityID] {
    bearers[folded] ?? []
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
  public func terms(in office: OfficeID) -> [Term] {
    termsOfOffice[office] ?? []
  }

  /// Who holds an office on a day: nobody, one, or on a day of change two.
  public func holders(of office: OfficeID, on day: CalendarDay) -> [Term] {
    terms(in: office).filter { $0.validity.holds(on: day) }
  }
}

// MARK: - Names as people write them

extension KnowledgeBase {
  /// The entities that a form of the tables names, whatever its letter case; in ascending order.
  public func entities(named text: String) -> [EntityID] {
    Set(forms(written: text).flatMap(\.targets)).sorted()
  }

  /// The forms of the tables with these words, whatever their letter case.
  public func forms(written text: String) -> [Form] {
    place(of: text, in: formTrie).map { place in
      formTrie.payloads(of: place).map { forms[Int($0)] }
    } ?? []
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
    var node = PhraseTrie.root
    var index = 0
    while index < bytes.count {
      guard let word = WordScanner.word(at: index, in: bytes) else {
        index += 1
        continue
      }
      var key: [UInt8] = []
      Folding.append(bytes, index..<word.end, to: &key)
      guard let number = words.find(key.span), let next = trie.child(of: node, number) else {
        return nil
      }
      node = next
      index = word.end
    }
    return node
  }
}
