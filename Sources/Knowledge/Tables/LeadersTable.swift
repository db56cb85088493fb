/// A leaders' file: rows of several kinds, told apart by the letter that they begin with.
struct LeadersTable: Sendable {
  /// The code of the state or body whose file it is.
  let code: String
  let file: String
  let coverage: TableRow<CoverageColumn>?
  let offices: [TableRow<OfficeColumn>]
  /// Spans in which several hold an office.
  let shared: [TableRow<SpellColumn>]
  /// Spans in which nobody holds it.
  let vacant: [TableRow<SpellColumn>]
  /// Each person with the terms that follow.
  let people: [Person]

  struct Person: Sendable {
    let row: TableRow<PersonColumn>
    var terms: [TableRow<TermColumn>]
  }

  private init(
    code: String, file: String, coverage: TableRow<CoverageColumn>?,
    offices: [TableRow<OfficeColumn>], shared: [TableRow<SpellColumn>],
    vacant: [TableRow<SpellColumn>], people: [Person]
  ) {
    self.code = code
    self.file = file
    self.coverage = coverage
    self.offices = offices
    self.shared = shared
    self.vacant = vacant
    self.people = people
  }

  /// Reads the rows and which person each term belongs to.
  init(_ text: TableText, code: String) throws(KnowledgeError) {
    var coverage: TableRow<CoverageColumn>?
    var offices: [TableRow<OfficeColumn>] = []
    var shared: [TableRow<SpellColumn>] = []
    var vacant: [TableRow<SpellColumn>] = []
    var people: [Person] = []
    people.reserveCapacity(text.lines.count / 2)
    for line in text.lines {
      let letter = text.range(of: 0, in: line)
      switch letter.count == 1 ? text.bytes[letter.lowerBound] : 0 {
      case UInt8(ascii: "A"):
        let row = try TableRow<CoverageColumn>(text, line)
        guard coverage == nil else { throw row.error(.row, "a second row A; keep one") }
        coverage = row
      case UInt8(ascii: "O"): offices.append(try TableRow(text, line))
      case UInt8(ascii: "S"): shared.append(try TableRow(text, line))
      case UInt8(ascii: "V"): vacant.append(try TableRow(text, line))
      case UInt8(ascii: "P"): people.append(Person(row: try TableRow(text, line), terms: []))
      case UInt8(ascii: "T"):
        let row = try TableRow<TermColumn>(text, line)
        guard let last = people.last,
          text.bytes[last.row.range(.id)].elementsEqual(text.bytes[row.range(.id)])
        else {
          throw row.error(
            .id, "no row P for \"\(row.field(.id))\" before it; a person's terms follow the person")
        }
        people[people.count - 1].terms.append(row)
      default:
        throw .badRow(
          file: text.file, line: Int(line.number), column: 1,
          reason: "a row begins with A, O, S, V, P or T, not \"\(text.text(of: 0, in: line))\"")
      }
    }
    self.code = code
    self.file = text.file
    self.coverage = coverage
    self.offices = offices
    self.shared = shared
    self.vacant = vacant
    self.people = people
  }
}

extension LeadersTable {
  /// The part of a file that stands before its first person: its offices.
  static func head(of bytes: TableBytes) -> [UInt8] {
    let buffer = bytes.buffer
    var start = 0
    while start < buffer.count {
      if buffer[start] == UInt8(ascii: "P") || buffer[start] == UInt8(ascii: "T") {
        return Array(buffer[..<start])
      }
      start = LineEnd.next(in: buffer.span, from: start) + 1
    }
    return Array(buffer)
  }

  /// The table without the people and offices that are not to be kept.
  func keeping(people isKept: (String) -> Bool, offices isOfficeKept: (String) -> Bool)
    -> LeadersTable
  {
    LeadersTable(
      code: code, file: file, coverage: coverage,
      offices: offices.filter { isOfficeKept($0.field(.role)) }, shared: shared, vacant: vacant,
      people: people.filter { isKept($0.row.field(.id)) })
  }
}
