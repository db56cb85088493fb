/// The leaders' files: their offices are parsed, their people taken up.
struct LeadersFiles: Sendable {
  private let files: [(code: String, name: String, bytes: TableBytes)]
  /// Whether two files have one code, so that the later one overrides the other.
  let haveOverrides: Bool

  /// Takes the leaders' files of all tables.
  init(_ source: TableSource) {
    files = source.leaders
    haveOverrides = zip(files, files.dropFirst()).contains { $0.code == $1.code }
  }

  /// Parses the offices.
  ///
  /// - Parameter checks: whether the people are parsed too
  /// - Returns: a table for each file, with its people if these are checked or if files override each other; and the last
  ///   file that has a person, by id, if they do
  /// - Throws: ``KnowledgeError`` for the first row that cannot be used
  func tables(
    checks: Bool
  ) throws(KnowledgeError) -> (tables: [LeadersTable], lastFile: [String: Int]) {
    var tables: [LeadersTable] = []
    for file in files {
      let bytes =
        checks || haveOverrides ? Array(file.bytes) : LeadersTable.head(of: file.bytes)
      tables.append(try LeadersTable(TableText(bytes, file: file.name), code: file.code))
    }
    guard haveOverrides else { return (tables, [:]) }
    var lastFile: [String: Int] = [:]
    var lastOffice: [String: Int] = [:]
    for (number, table) in tables.enumerated() {
      for person in table.people { lastFile[person.row.field(.id)] = number }
      for office in table.offices { lastOffice[table.code + "." + office.field(.role)] = number }
    }
    let kept = tables.enumerated().map { number, table in
      table.keeping(
        people: { lastFile[$0] == number },
        offices: { lastOffice[table.code + "." + $0] == number })
    }
    return (kept, lastFile)
  }

  /// Takes up the people.
  ///
  /// - Parameter lastFile: the last file that has a person, by id, if files override each other
  /// - Returns: the people of all files
  func people(_ lastFile: [String: Int]) -> PeopleTables {
    PeopleTables(files.map { ($0.code, $0.bytes) }) { number, id in
      !haveOverrides || lastFile[id()] == number
    }
  }
}
