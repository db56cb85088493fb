/// The leaders' files: their offices parsed, their people to be taken up.
struct LeadersFiles: Sendable {
  /// The offices of each file; with its people if these are checked, or if files override each other.
  let tables: [LeadersTable]
  private let files: [(code: String, bytes: [UInt8])]
  /// The last file that has a person, by id; empty if no file overrides another.
  private var lastFile: [String: Int] = [:]

  /// Parses the offices.
  ///
  /// - Parameters:
  ///   - source: all tables
  ///   - checks: whether the people are parsed too
  /// - Throws: ``KnowledgeError`` for the first row that cannot be used
  init(_ source: TableSource, checks: Bool) throws(KnowledgeError) {
    let files = source.leaders
    let hasOverrides = zip(files, files.dropFirst()).contains { $0.code == $1.code }
    var tables: [LeadersTable] = []
    for file in files {
      let bytes = checks || hasOverrides ? file.bytes : LeadersTable.head(of: file.bytes)
      tables.append(try LeadersTable(TableText(bytes, file: file.name), code: file.code))
    }
    self.files = files.map { ($0.code, $0.bytes) }
    guard hasOverrides else {
      self.tables = tables
      return
    }
    var lastFile: [String: Int] = [:]
    var lastOffice: [String: Int] = [:]
    for (number, table) in tables.enumerated() {
      for person in table.people { lastFile[person.row.field(.id)] = number }
      for office in table.offices { lastOffice[table.code + "." + office.field(.role)] = number }
    }
    self.lastFile = lastFile
    self.tables = tables.enumerated().map { number, table in
      table.keeping(
        people: { lastFile[$0] == number },
        offices: { lastOffice[table.code + "." + $0] == number })
    }
  }

  /// Takes up the people.
  ///
  /// - Parameter firstID: the number of the first among all entities
  /// - Returns: the people of all files
  func people(firstID: UInt32) -> PeopleTables {
    PeopleTables(
      files, isLeftOut: { number, id in lastFile[id] != number }, hasOverrides: !lastFile.isEmpty,
      firstID: firstID)
  }
}
