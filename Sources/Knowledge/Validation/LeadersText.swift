/// The rows of one leaders' text, told apart; those that cannot be read are problems and left out.
struct LeadersText {
  /// The kinds of rows in their order; persons and their terms alternate.
  private enum Stage: Int {
    case coverage, office, shared, vacant, person

    init?(_ letter: UInt8) {
      switch letter {
      case UInt8(ascii: "A"): self = .coverage
      case UInt8(ascii: "O"): self = .office
      case UInt8(ascii: "S"): self = .shared
      case UInt8(ascii: "V"): self = .vacant
      case UInt8(ascii: "P"), UInt8(ascii: "T"): self = .person
      default: return nil
      }
    }
  }

  /// Whose terms follow.
  private enum Current {
    case none
    /// Of a row that could not be read.
    case unknown
    case person
  }

  let code: String
  let text: TableText
  private(set) var coverage: TableRow<CoverageColumn>?
  private(set) var offices: [TableRow<OfficeColumn>] = []
  private(set) var shared: [TableRow<SpellColumn>] = []
  private(set) var vacant: [TableRow<SpellColumn>] = []
  private(set) var people: [LeadersTable.Person] = []
  /// Whether all rows `A` and `O` could be read, so that an office that it does not hold does not exist.
  private(set) var isWhole = true
  private var current = Current.none

  init(_ text: TableText, code: String, _ problems: inout ProblemList) {
    self.code = code
    self.text = text
    var stage = Stage.coverage
    for line in text.lines {
      let range = text.range(of: 0, in: line)
      let letter = range.count == 1 ? text.bytes[range.lowerBound] : 0
      guard let next = Stage(letter) else {
        let reason = "a row begins with A, O, S, V, P or T, not \"\(text.text(of: 0, in: line))\""
        problems.add(.badRow(file: text.file, line: Int(line.number), column: 1, reason: reason))
        isWhole = false
        continue
      }
      if next.rawValue < stage.rawValue {
        problems.add(
          .badRow(
            file: text.file, line: Int(line.number), column: 1,
            reason: "rows stand in the order A, O, S, V, then P with T; move it up"))
      }
      stage = next
      add(line, next, isTerm: letter == UInt8(ascii: "T"), &problems)
    }
  }

  private mutating func add(
    _ line: TableText.Line, _ stage: Stage, isTerm: Bool, _ problems: inout ProblemList
  ) {
    switch stage {
    case .coverage:
      guard let row = read(CoverageColumn.self, line, &problems) else { return }
      if coverage != nil { problems.add(row, .row, "a second row A; keep one") }
      coverage = row
    case .office:
      if let row = read(OfficeColumn.self, line, &problems) { offices.append(row) }
    case .shared:
      if let row = problems.row(SpellColumn.self, text, line) { shared.append(row) }
    case .vacant:
      if let row = problems.row(SpellColumn.self, text, line) { vacant.append(row) }
    case .person where isTerm:
      if let row = problems.row(TermColumn.self, text, line) { add(row, &problems) }
    case .person:
      guard let row = problems.row(PersonColumn.self, text, line) else {
        current = .unknown
        return
      }
      current = .person
      people.append(LeadersTable.Person(row: row, terms: []))
    }
  }

  private mutating func read<Column>(
    _ type: Column.Type, _ line: TableText.Line, _ problems: inout ProblemList
  ) -> TableRow<Column>? {
    let row = problems.row(type, text, line)
    if row == nil { isWhole = false }
    return row
  }

  private mutating func add(_ row: TableRow<TermColumn>, _ problems: inout ProblemList) {
    if case .unknown = current { return }
    guard let last = people.indices.last, case .person = current,
      text.bytes[people[last].row.range(.id)].elementsEqual(text.bytes[row.range(.id)])
    else {
      problems.add(
        row, .id, "no row P for \"\(row.field(.id))\" before it; a person's terms follow the person"
      )
      return
    }
    people[last].terms.append(row)
  }
}
