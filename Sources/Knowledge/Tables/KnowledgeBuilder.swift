internal import Dispatch
internal import Synchronization

/// Fills a knowledge base table by table.
struct KnowledgeBuilder {
  var base = KnowledgeBase()
  /// The words of the phrase that was cut last.
  var phrase = Phrase()
  /// Names that `forms.tsv` gives a condition; they replace the plain names of the other tables.
  var conditioned: Set<PhraseTrie.Node> = []
  /// The numbers of the states, places and bodies, in the order of their rows.
  var stateIDs: [EntityID] = []
  var placeIDs: [EntityID] = []
  var bodyIDs: [EntityID] = []
  var roleIndex: [String: Int] = [:]
  /// The titles by the hash of how a table writes them.
  var titleIndex: [UInt64: Int] = [:]
  let source: TableSource
  /// Memory for folded words.
  private var spareKey: [UInt8] = []

  init(_ source: TableSource) {
    self.source = source
  }

  /// Reads all tables.
  ///
  /// The leaders' names and the gazetteer are hashed beside the parsing of the rest, on another core if there is one.
  ///
  /// - Parameter checksLeaders: whether each row of the leaders' files and of the gazetteer is checked, which costs more
  ///   than all the rest
  /// - Throws: ``KnowledgeError`` for the first row that cannot be used
  mutating func read(checksLeaders: Bool) throws(KnowledgeError) {
    let source = source
    let people = Mutex<PeopleTables?>(nil)
    let group = DispatchGroup()
    defer { group.wait() }
    let leaders = LeadersFiles(source)
    if !leaders.haveOverrides {
      DispatchQueue.global().async(group: group) {
        let found = leaders.people([:])
        people.withLock { $0 = found }
      }
    }
    let states = try rows(StateColumn.self, of: "states.tsv", key: .id)
    let places = try rows(PlaceColumn.self, of: "places.tsv", key: .id)
    let bodies = try rows(BodyColumn.self, of: "bodies.tsv", key: .id)
    let roles = try rows(RoleColumn.self, of: "roles.tsv", key: .role)
    let linked = try Self.links(of: places)
    let gazetteer = GazetteerWork(
      try GazetteerReading.tasks(source, LinkedKeys(linked.keys), checks: checksLeaders))
    // The thread that took up the people goes on with the gazetteer, and so does this one when its own work is done.
    DispatchQueue.global().async(group: group) { gazetteer.help() }
    let (tables, lastFile) = try leaders.tables(checks: checksLeaders)
    let parsed = Result { () throws(KnowledgeError) in
      try enterEntities(states, places, bodies)
      try enterForms(try formRows())
      try enterNames(states, places, bodies, checks: checksLeaders)
      try enterRoles(roles)
      try enterOffices(tables)
    }
    gazetteer.help()
    group.wait()
    try parsed.get()
    if checksLeaders {
      var known: Set<String> = []
      for table in tables { try check(table, &known) }
    }
    if leaders.haveOverrides {
      let found = leaders.people(lastFile)
      people.withLock { $0 = found }
    }
    for (number, table) in tables.enumerated() {
      base.fileIndex[table.code, default: []].append(number)
    }
    base.people = people.withLock { $0 }
    enter(try gazetteer.readings(), linked)
  }

  // MARK: - Rows

  /// The rows of a table; those of a later text replace earlier ones with the same key.
  private func rows<Column: TableColumns>(
    _ type: Column.Type, of path: String, key: Column
  ) throws(KnowledgeError) -> [TableRow<Column>] {
    let texts = source.texts(of: path)
    guard let first = texts.first else { throw .missingTable(path) }
    var rows = try first.rows(type)
    guard texts.count > 1 else { return rows }
    var places: [String: Int] = [:]
    for (index, row) in rows.enumerated() { places[row.field(key)] = index }
    for text in texts.dropFirst() {
      let count = rows.count
      for row in try text.rows(type) {
        // Two rows of one text are not told apart here: both are kept, and found to be one too many.
        if let place = places[row.field(key)], place < count {
          rows[place] = row
        } else {
          places[row.field(key)] = rows.count
          rows.append(row)
        }
      }
    }
    return rows
  }

  /// The rows of `forms.tsv`; all of a form are replaced by those of a later text.
  private func formRows() throws(KnowledgeError) -> [TableRow<FormColumn>] {
    let texts = source.texts(of: "forms.tsv")
    guard let first = texts.first else { throw .missingTable("forms.tsv") }
    var rows = try first.rows(FormColumn.self)
    for text in texts.dropFirst() {
      let added = try text.rows(FormColumn.self)
      let replaced = Set(added.map { $0.field(.form) })
      rows.removeAll { replaced.contains($0.field(.form)) }
      rows += added
    }
    return rows
  }

  // MARK: - Entities

  private mutating func enterEntities(
    _ states: [TableRow<StateColumn>], _ places: [TableRow<PlaceColumn>],
    _ bodies: [TableRow<BodyColumn>]
  ) throws(KnowledgeError) {
    // The prefixes of ids stand in this order: organisation, place, state.
    base.curated.reserveCapacity(states.count + places.count + bodies.count)
    base.curatedForms.reserveCapacity(3 * (states.count + places.count + bodies.count))
    bodyIDs = try append(bodies, .id) { row throws(KnowledgeError) in
      Entity(
        id: "organisation/" + (try row.required(.id)), name: try row.required(.name),
        kind: .organisation, state: nil, coordinate: nil, category: try row.required(.kind),
        validity: .always)
    }
    placeIDs = try append(places, .id) { row throws(KnowledgeError) in
      let states = row.items(.state)
      return Entity(
        id: "place/" + (try row.required(.id)), name: try row.required(.name), kind: .place,
        state: states.count == 1 ? row.field(.state) : nil,
        coordinate: try row.coordinate(.lat, .lon), category: try row.required(.kind),
        validity: .always)
    }
    stateIDs = try append(states, .id) { row throws(KnowledgeError) in
      let code = try row.required(.id)
      return Entity(
        id: "state/" + code, name: try row.required(.name), kind: .state, state: code,
        coordinate: nil, category: try row.required(.status),
        validity: try row.validity(.from, .to))
    }
    for (index, entity) in base.curated.enumerated() {
      let id = EntityID(rawValue: UInt32(index))
      if entity.kind == .state, let code = entity.state { base.stateIndex[code] = id }
      if entity.kind == .organisation {
        let code = String(entity.id.dropFirst("organisation/".utf8.count))
        base.bodyIndex[code] = id
      }
    }
  }

  /// Appends the entities of rows in ascending order of id, and returns the number that each row's got.
  private mutating func append<Column: TableColumns>(
    _ rows: [TableRow<Column>], _ column: Column,
    _ entity: (TableRow<Column>) throws(KnowledgeError) -> Entity
  ) throws(KnowledgeError) -> [EntityID] {
    let start = base.curated.count
    for row in rows { base.curated.append(try entity(row)) }
    let added = base.curated[start...]
    let numbers = (UInt32(start)..<UInt32(base.curated.count)).map(EntityID.init(rawValue:))
    if zip(added, added.dropFirst()).allSatisfy({ $0.id < $1.id }) { return numbers }
    let order = added.indices.sorted { (added[$0].id, $0) < (added[$1].id, $1) }
    var ids = numbers
    for (number, place) in zip(numbers, order) { ids[place - start] = number }
    for (before, place) in zip(order, order.dropFirst()) where added[before].id == added[place].id {
      throw rows[place - start].error(column, "\"\(added[place].id)\" stands in the tables twice")
    }
    base.curated.replaceSubrange(start..., with: order.map { added[$0] })
    return ids
  }

  /// The entity that a code or an id refers to.
  func entity<Column: TableColumns>(
    _ reference: String, _ row: TableRow<Column>, _ column: Column
  ) throws(KnowledgeError) -> EntityID {
    if reference.utf8.contains(UInt8(ascii: "/")) {
      if let id = base.find(reference) { return id }
    } else if let id = base.state(code: reference) {
      return id
    }
    throw row.error(column, "no table holds \"\(reference)\"")
  }

  // MARK: - Words

  /// A form cut into words.
  struct Phrase {
    var words: [WordID] = []
    /// The words that begin with a capital, one bit a word.
    var capitals: UInt64 = 0
    /// The words in capitals throughout, one bit a word.
    var uppercase: UInt64 = 0

    mutating func clear() {
      words.removeAll(keepingCapacity: true)
      capitals = 0
      uppercase = 0
    }

    mutating func append(_ word: WordID, startsUpper: Bool, allUpper: Bool) {
      let bit = UInt64(1) << UInt64(min(words.count, 63))
      if startsUpper { capitals |= bit }
      if allUpper { uppercase |= bit }
      words.append(word)
    }
  }

  /// Cuts bytes into words and numbers these; the result is ``phrase``.
  mutating func scan(_ bytes: [UInt8], _ range: Range<Int>) {
    var key: [UInt8] = []
    swap(&key, &spareKey)
    defer { swap(&key, &spareKey) }
    phrase.clear()
    if scanPlain(bytes.span, range, &key) { return }
    phrase.clear()
    WordScanner.forEachWord(in: bytes.span.extracting(range), &key) { _, folded, shape in
      phrase.append(
        base.words.insert(folded), startsUpper: shape.contains(.startsUpper),
        allUpper: shape.contains(.allUpper))
    }
  }

  /// The same for ASCII letters, blanks and hyphens alone, as in most names; `false` for others.
  private mutating func scanPlain(
    _ bytes: Span<UInt8>, _ range: Range<Int>, _ key: inout [UInt8]
  ) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      key.removeAll(keepingCapacity: true)
      var hash = WordHash()
      let start = index
      var capitals = 0
      while index < range.upperBound, bytes[index] & 0x40 != 0, bytes[index] < 0x80 {
        let letter = bytes[index] | 0x20
        guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") else { return false }
        if bytes[index] & 0x20 == 0 { capitals += 1 }
        key.append(letter)
        hash.append(letter)
        index += 1
      }
      if index > start {
        phrase.append(
          base.words.insert(key.span, hash: hash.value), startsUpper: bytes[start] & 0x20 == 0,
          allUpper: key.count > 1 && capitals == key.count)
      }
      guard index < range.upperBound else { break }
      guard bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "-") else {
        return false
      }
      index += 1
    }
    return true
  }

  /// Cuts a text into words and numbers these; the result is ``phrase``.
  mutating func scan(_ text: String) {
    let bytes = Array(text.utf8)
    scan(bytes, 0..<bytes.count)
  }
}

extension TableRow {
  /// A point of two columns; `nil` if either is `-`.
  func coordinate(_ latitude: Column, _ longitude: Column) throws(KnowledgeError) -> Coordinate? {
    let north = try number(latitude, in: -90...90)
    let east = try number(longitude, in: -180...180)
    guard let north, let east else { return nil }
    return Coordinate(latitude: north, longitude: east)
  }
}
