internal import Synchronization

/// The leaders' files, read as far as is needed: who is in them when they are taken up, a person's row and terms when
/// these are asked for.
///
/// The files were checked before, or are those of the binary, which tests check; what cannot be read is left out.
final class PeopleTables: Sendable {
  /// A leaders' file.
  struct File: Sendable {
    let code: String
    let bytes: TableBytes
    let tradition: NameTradition
  }

  /// The numbers that the rest of the tables give.
  struct Numbers {
    /// The first person among all entities.
    let firstPerson: UInt32
    /// The offices by key.
    let offices: [String: OfficeID]
  }

  /// Where a person's row begins.
  private struct Place: Sendable {
    let file: UInt16
    let start: UInt32
  }

  private struct Cache {
    var people: [Int: Person] = [:]
    var terms: [OfficeID: [Term]] = [:]
  }

  let files: [File]
  let names: NameIndex
  private let places: [Place]
  /// The people of each file.
  private let spans: [Range<Int>]
  private let ids: PhraseIndex
  /// Rows of terms in offices of other files, by the key of the office.
  private let foreign: [String: [Int]]
  private let cache = Mutex(Cache())

  /// The number of people.
  var count: Int { places.count }

  /// Takes up files.
  ///
  /// - Parameters:
  ///   - files: code and text of each, in order
  ///   - keeps: whether a person, given by file and id, is kept; a later file may have the same
  /// - Complexity: O(length of the files)
  init(_ files: [(code: String, bytes: TableBytes)], keeping keeps: (Int, () -> String) -> Bool) {
    self.files = files.map {
      File(code: $0.code, bytes: $0.bytes, tradition: NameTradition(state: $0.code))
    }
    var names = NameIndex()
    var places: [Place] = []
    var spans: [Range<Int>] = []
    var ids = PhraseIndex(capacity: 1 << 14)
    var foreign: [String: [Int]] = [:]
    places.reserveCapacity(16_000)
    for (number, file) in self.files.enumerated() {
      let first = places.count
      let buffer = file.bytes.buffer
      var isKept = false
      var start = 0
      while start < file.bytes.count {
        let letter = file.bytes[start]
        if letter == UInt8(ascii: "P") {
          let row = LeadersRow(file.bytes, at: start)
          let id = row.field(1)
          isKept = keeps(number) { file.bytes.text(id) }
          if isKept {
            let person = UInt32(places.count)
            places.append(Place(file: UInt16(number), start: UInt32(start)))
            var key = PhraseHash()
            key.append(WordHash.of(buffer.span.extracting(id)))
            _ = ids.update(key, person)
            names.add(
              file.bytes, row.field(2), person: person, isSurname: false, file.tradition)
            row.forEachItem(7) {
              names.add(file.bytes, $0, person: person, isSurname: false, file.tradition)
            }
            row.forEachItem(3) {
              names.add(file.bytes, $0, person: person, isSurname: true, file.tradition)
            }
          }
          start = row.end + 1
        } else {
          let end = LineEnd.next(in: buffer.span, from: start)
          if letter == UInt8(ascii: "T"), isKept,
            let role = LeadersRow.foreignRole(in: buffer.span, start..<end)
          {
            foreign[file.bytes.text(role), default: []]
              .append(places.count - 1)
          }
          start = end + 1
        }
      }
      spans.append(first..<places.count)
    }
    self.names = names
    self.places = places
    self.spans = spans
    self.ids = ids
    self.foreign = foreign
  }

  // MARK: - Finding

  /// The person of an id such as `kim-jong-un`, or `nil`.
  func find(_ id: Substring) -> Int? {
    var hash = PhraseHash()
    let bytes = Array(id.utf8)
    hash.append(WordHash.of(bytes.span))
    guard let person = ids.first(hash) else { return nil }
    let (file, row) = row(of: Int(person))
    return file.bytes[row.field(1)].elementsEqual(bytes) ? Int(person) : nil
  }

  /// The code of the state or body in whose file a person stands.
  func code(of person: Int) -> String {
    files[Int(places[person].file)].code
  }

  /// The entity of a person.
  func entity(_ person: Int) -> Entity {
    let (file, row) = row(of: person)
    return Entity(
      id: "leader/" + file.bytes.text(row.field(1)),
      name: file.bytes.text(row.field(2)), kind: .leader,
      state: file.code, coordinate: nil, category: "", validity: .always)
  }

  /// One of a person's names, as the file writes it.
  func name(of entry: NameIndex.Entry) -> String {
    let bytes = files[Int(places[Int(entry.person)].file)].bytes
    return bytes.text(Int(entry.start)..<Int(entry.start) + Int(entry.length))
  }

  /// What is held of a person.
  func person(_ number: Int, _ numbers: Numbers) -> Person {
    if let known = cache.withLock({ $0.people[number] }) { return known }
    let read = read(number, numbers)
    cache.withLock { $0.people[number] = read }
    return read
  }

  /// The terms in an office, in the order of their beginning.
  func terms(
    in office: OfficeID, key: String, files: [Int], _ numbers: Numbers
  ) -> [Term] {
    if let known = cache.withLock({ $0.terms[office] }) { return known }
    var people = foreign[key] ?? []
    let role = Array(key.utf8.drop { $0 != UInt8(ascii: ".") }.dropFirst())
    for number in files {
      for person in spans[number] where holds(role, person) { people.append(person) }
    }
    var terms: [Term] = []
    for person in Set(people).sorted() {
      terms += self.person(person, numbers).terms.filter { $0.office == office }
    }
    terms.sort { Term.order(of: $0) < Term.order(of: $1) }
    cache.withLock { $0.terms[office] = terms }
    return terms
  }

  // MARK: - Reading

  private func row(of person: Int) -> (File, LeadersRow) {
    let file = files[Int(places[person].file)]
    return (file, LeadersRow(file.bytes, at: Int(places[person].start)))
  }

  /// Whether one of a person's terms is in an office of this role of the file.
  private func holds(_ role: [UInt8], _ person: Int) -> Bool {
    let (file, row) = row(of: person)
    var isFound = false
    file.forEachTerm(after: row) { term in
      if file.bytes[term.field(2)].elementsEqual(role) { isFound = true }
    }
    return isFound
  }

  private func read(_ number: Int, _ numbers: Numbers) -> Person {
    let (file, row) = row(of: number)
    let id = EntityID(rawValue: numbers.firstPerson + UInt32(number))
    var terms: [Term] = []
    file.forEachTerm(after: row) { term in
      let role = file.text(term.field(2))
      guard let office = numbers.offices[role.contains(".") ? role : file.code + "." + role] else {
        return
      }
      terms.append(
        Term(
          person: id, office: office, title: file.optional(term.field(3)),
          validity: Validity(from: file.date(term.field(4)), to: file.date(term.field(5)))))
    }
    terms.sort { Term.order(of: $0) < Term.order(of: $1) }
    var surnames: [String] = []
    row.forEachItem(3) { surnames.append(file.text($0)) }
    var aliases: [String] = []
    row.forEachItem(7) { aliases.append(file.text($0)) }
    return Person(
      entity: id, surnames: surnames, aliases: aliases, sex: file.optional(row.field(4))?.first,
      born: file.date(row.field(5)), died: file.date(row.field(6)), terms: terms)
  }
}

extension PeopleTables.File {
  func text(_ range: Range<Int>) -> String {
    bytes.text(range)
  }

  func optional(_ range: Range<Int>) -> String? {
    let text = text(range)
    return text == "-" ? nil : text
  }

  func date(_ range: Range<Int>) -> CalendarSpan? {
    let buffer = bytes.buffer
    return CalendarSpan(iso: buffer.span.extracting(range))
  }

  /// Calls `body` with the rows of the terms that follow a person's row.
  func forEachTerm(after person: LeadersRow, _ body: (LeadersRow) -> Void) {
    var start = person.end + 1
    while start < bytes.count {
      let row = LeadersRow(bytes, at: start)
      guard row.letter == UInt8(ascii: "T") || row.letter == UInt8(ascii: "#") else { return }
      if row.letter == UInt8(ascii: "T") { body(row) }
      start = row.end + 1
    }
  }
}
