/// The leaders' tables, of all texts what is in force: offices by key, persons by id, terms with their dates read.
struct Leaders {
  /// An office and when it existed.
  struct Office {
    let code: String
    let role: String
    let row: TableRow<OfficeColumn>
    let validity: Validity
  }

  /// A span in which several or nobody hold an office.
  struct Spell {
    let row: TableRow<SpellColumn>
    let validity: Validity
  }

  /// A person and the years of life.
  struct Person {
    let row: TableRow<PersonColumn>
    let born: CalendarSpan?
    let died: CalendarSpan?
    /// The numbers of the person's terms.
    var terms: Range<Int>
  }

  /// A term whose beginning is known.
  struct Term {
    let row: TableRow<TermColumn>
    /// The number of the person.
    let person: Int
    /// The key of the office: `KP.hos`.
    let office: String
    let from: CalendarSpan
    let to: CalendarSpan?
  }

  let texts: [LeadersText]
  /// The row A in force of each code.
  private(set) var coverages: [String: TableRow<CoverageColumn>] = [:]
  /// By key.
  private(set) var offices: [String: Office] = [:]
  /// By the key of the office.
  private(set) var shared: [String: [Spell]] = [:]
  /// By the key of the office.
  private(set) var vacant: [String: [Spell]] = [:]
  private(set) var people: [Person] = []
  private(set) var terms: [Term] = []
  /// The codes of the files of which rows `A` or `O` could not be read.
  let broken: Set<String>
  /// The existence of each state, by code.
  let states: [String: Validity]

  /// Reads the texts; what cannot be read is a problem and left out.
  init(_ tables: CheckedTables, _ problems: inout ProblemList) {
    texts = tables.leaders.map { LeadersText($0.text, code: $0.code, &problems) }
    broken = Set(texts.filter { !$0.isWhole }.map(\.code))
    var states: [String: Validity] = [:]
    for row in tables.states.rows {
      // That a date cannot be read is said of the state.
      let dates = [StateColumn.from, .to].map { column in
        CalendarSpan(iso: row.field(column))
      }
      states[row.field(.id)] = Validity(from: dates[0], to: dates[1])
    }
    self.states = states
    for text in texts {
      if let row = text.coverage { coverages[text.code] = row }
      for row in text.offices { add(row, of: text.code, &problems) }
      add(text.shared, of: text.code, to: \.shared, &problems)
      add(text.vacant, of: text.code, to: \.vacant, &problems)
    }
    addPeople(&problems)
  }

  private mutating func add(
    _ row: TableRow<OfficeColumn>, of code: String, _ problems: inout ProblemList
  ) {
    let role = row.field(.role)
    let validity = problems.validity(row, .from, .to)
    offices[code + "." + role] = Office(code: code, role: role, row: row, validity: validity)
  }

  private mutating func add(
    _ rows: [TableRow<SpellColumn>], of code: String,
    to path: WritableKeyPath<Leaders, [String: [Spell]]>, _ problems: inout ProblemList
  ) {
    for row in rows {
      let spell = Spell(row: row, validity: problems.validity(row, .from, .to))
      self[keyPath: path][code + "." + row.field(.role), default: []].append(spell)
    }
  }

  /// Adds the persons that no later text of the same file has, with their terms.
  private mutating func addPeople(_ problems: inout ProblemList) {
    var last: [String: Int] = [:]
    for (index, text) in texts.enumerated() {
      for person in text.people { last[text.code + "/" + person.row.field(.id)] = index }
    }
    var holders: [String: (code: String, row: TableRow<PersonColumn>)] = [:]
    for (index, text) in texts.enumerated() {
      for person in text.people {
        let id = person.row.field(.id)
        guard last[text.code + "/" + id] == index else { continue }
        if let holder = holders[id], holder.code != text.code {
          let place = "\(holder.row.text.file):\(holder.row.line.number)"
          problems.add(
            person.row, .id,
            "\"\(id)\" stands in \(place) too; for another person write \(id)-\(text.code.lowercased())"
          )
        }
        holders[id] = (text.code, person.row)
        add(person, of: text.code, &problems)
      }
    }
  }

  private mutating func add(
    _ person: LeadersTable.Person, of code: String, _ problems: inout ProblemList
  ) {
    let start = terms.count
    var last: CalendarSpan?
    for row in person.terms {
      let from = problems.date(row, .from)
      let to = problems.date(row, .to)
      guard let from else {
        if row.isNone(.from) {
          problems.add(row, .from, "begins on no day; write at least the year")
        }
        continue
      }
      if let to, from.first > to.last { problems.add(row, .to, "ends before it begins") }
      if let last, from.first < last.first {
        problems.add(row, .from, "begins before the term above it; sort a person's terms by date")
      }
      last = from
      // What cannot be read is no open end.
      guard to != nil || row.isNone(.to) else { continue }
      let role = row.field(.role)
      terms.append(
        Term(
          row: row, person: people.count,
          office: role.utf8.contains(UInt8(ascii: ".")) ? role : code + "." + role, from: from,
          to: to))
    }
    let row = person.row
    let life = problems.validity(row, .born, .died)
    people.append(Person(row: row, born: life.from, died: life.to, terms: start..<terms.count))
  }
}
