/// Offices and the people who held them.
extension KnowledgeBuilder {
  mutating func enterRoles(_ rows: [TableRow<RoleColumn>]) throws(KnowledgeError) {
    for row in rows {
      let key = try row.required(.role)
      guard let rank = Int(try row.required(.rank)), rank > 0 else {
        throw row.error(.rank, "a rank is 1 or more")
      }
      guard roleIndex.updateValue(base.roles.count, forKey: key) == nil else {
        throw row.error(.role, "\"\(key)\" stands in the table twice")
      }
      base.roles.append(Role(key: key, label: try row.required(.label), rank: rank))
      for title in row.items(.titles) {
        base.titles[meaning(of: row.text.bytes, title)].roles.append(base.roles.count - 1)
      }
    }
  }

  mutating func enterOffices(_ tables: [LeadersTable]) throws(KnowledgeError) {
    // In the order of their keys, as the numbers of offices are.
    var rows: [(key: String, code: String, row: TableRow<OfficeColumn>)] = []
    for table in tables {
      for row in table.offices {
        rows.append((table.code + "." + (try row.required(.role)), table.code, row))
      }
    }
    if !zip(rows, rows.dropFirst()).allSatisfy({ $0.key < $1.key }) {
      rows.sort { $0.key < $1.key }
    }
    base.offices.reserveCapacity(rows.count)
    for (key, code, row) in rows {
      guard let role = roleIndex[row.field(.role)] else {
        throw row.error(.role, "roles.tsv holds no such role")
      }
      guard let state = base.state(code: code) else {
        throw row.error(.row, "the file is named after no state or body: \"\(code)\"")
      }
      let id = OfficeID(rawValue: UInt32(base.offices.count))
      guard base.officeIndex.updateValue(id, forKey: key) == nil else {
        throw row.error(.role, "\"\(key)\" stands in the tables twice")
      }
      base.offices.append(
        Office(
          key: key, title: try row.required(.title), state: state, role: role,
          validity: try row.validity(.from, .to)))
      base.officesOfState[state, default: []].append(id)
      enterTitle(row, row.range(.title), of: id)
      for alias in row.items(.aliases) { enterTitle(row, alias, of: id) }
    }
    for table in tables { try enterSpells(of: table) }
  }

  private mutating func enterTitle(
    _ row: TableRow<OfficeColumn>, _ range: Range<Int>, of office: OfficeID
  ) {
    let index = meaning(of: row.text.bytes, range)
    if base.titles[index].offices.last != office { base.titles[index].offices.append(office) }
  }

  /// As of when a file holds, and when its offices were vacant.
  private mutating func enterSpells(of table: LeadersTable) throws(KnowledgeError) {
    if let row = table.coverage, let state = base.state(code: table.code) {
      guard let date = try row.date(.as_of) else {
        throw row.error(.as_of, "as of when is missing; write 2025-12")
      }
      base.coverages[state] = Coverage(
        asOf: date, completeSince: try row.date(.complete)?.first, note: row.optional(.note))
    }
    for row in table.vacant {
      guard let office = base.officeIndex[table.code + "." + (try row.required(.role))] else {
        throw row.error(.role, "the file has no row O for \"\(row.field(.role))\"")
      }
      base.vacancies[office, default: []].append(
        Vacancy(reason: row.optional(.reason), validity: try row.validity(.from, .to)))
    }
  }

  private mutating func meaning(of bytes: [UInt8], _ range: Range<Int>) -> Int {
    // Few titles are written in many ways, and many offices have the same.
    let hash = WordHash.of(bytes.span.extracting(range))
    if let known = titleIndex[hash] { return known }
    let meaning = meaning(ofNew: bytes, range)
    titleIndex[hash] = meaning
    return meaning
  }

  private mutating func meaning(ofNew bytes: [UInt8], _ range: Range<Int>) -> Int {
    scan(bytes, range)
    if let node = base.titleTrie.node(of: phrase.words), !phrase.words.isEmpty,
      let known = base.titleTrie.firstPayload(of: node)
    {
      return Int(known)
    }
    let text = phrase.words.map { base.words.text($0) }.joined(separator: " ")
    base.titles.append(TitleMeaning(text: text, roles: [], offices: []))
    base.titleTrie.insert(phrase.words, payload: UInt32(base.titles.count - 1))
    return base.titles.count - 1
  }

  /// Checks that each person and term can be read.
  func check(_ table: LeadersTable, _ people: inout Set<String>) throws(KnowledgeError) {
    for person in table.people {
      let id = try person.row.required(.id)
      guard people.insert(id).inserted else {
        throw person.row.error(.id, "\"leader/\(id)\" stands in the tables twice")
      }
      _ = try person.row.required(.name)
      _ = try person.row.date(.born)
      _ = try person.row.date(.died)
      for term in person.terms {
        let role = try term.required(.role)
        guard base.officeIndex[role.contains(".") ? role : table.code + "." + role] != nil else {
          throw term.error(.role, "no table has a row O for \"\(role)\"")
        }
        _ = try term.validity(.from, .to)
      }
    }
  }
}
