import Foundation
import Knowledge
import Testing

/// A row of a curated table, read for these tests alone.
struct CuratedRow: CustomStringConvertible {
  let file: String
  let line: Int
  let fields: [String]
  let columns: [String]

  /// The field of a column.
  subscript(_ column: String) -> String {
    columns.firstIndex(of: column).map { fields[$0] } ?? ""
  }

  /// The items of a list; none for `-`.
  func list(_ column: String) -> [String] {
    self[column] == "-" ? [] : self[column].split(separator: "|").map(String.init)
  }

  /// A date, or `nil` for `-` and what is no date.
  func date(_ column: String) -> CalendarSpan? {
    CalendarSpan(iso: self[column])
  }

  /// Where it stands and what it begins with.
  var description: String { "\(file):\(line) \(fields.prefix(3).joined(separator: " "))" }
}

/// The tables as they stand in the folder `curated`, read without the module under test.
struct CuratedTables {
  /// The columns of each table.
  static let columns: [String: [String]] = [
    "states.tsv": ["id", "name", "official", "iso3", "from", "to", "capital", "status"],
    "forms.tsv": ["form", "kind", "targets", "from", "to", "cond"],
    "places.tsv": [
      "id", "name", "kind", "state", "lat", "lon", "pop", "aliases", "stands_for", "claimed_by",
    ],
    "bodies.tsv": ["id", "name", "kind", "aliases"],
    "roles.tsv": ["role", "label", "rank", "titles"],
    "offices.tsv": ["key", "title", "state", "role", "aliases"],
  ]
  /// The columns of the rows of leaders.
  static let leaderColumns: [String: [String]] = [
    "P": ["row", "id", "name", "surname", "sex", "born", "died", "aliases"],
    "T": ["row", "id", "role", "title", "from", "to"],
  ]

  /// The bytes of each file, by its path below the folder.
  let bytes: [String: [UInt8]]

  init() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/CKnowledge/curated")
    let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
    var bytes: [String: [UInt8]] = [:]
    for path in paths where path.hasSuffix(".tsv") {
      bytes[path] = [UInt8](try Data(contentsOf: folder.appendingPathComponent(path)))
    }
    self.bytes = bytes
  }

  /// The paths, ascending.
  var paths: [String] { bytes.keys.sorted() }

  /// The paths of the leaders' files, ascending.
  var leaderPaths: [String] { paths.filter { $0.hasPrefix("leaders/") } }

  /// The lines that are no comments, cut at tabs; the first of a table with a header is the header.
  func lines(of path: String) -> [(number: Int, fields: [String])] {
    String(decoding: bytes[path] ?? [], as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { !$1.isEmpty && !$1.hasPrefix("#") }
      .map { number, line in
        (number + 1, line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init))
      }
  }

  /// The rows of a table with a header.
  func rows(of path: String) throws -> [CuratedRow] {
    let columns = try #require(Self.columns[path])
    return try lines(of: path).dropFirst().map { line in
      try #require(line.fields.count == columns.count, "\(path):\(line.number)")
      return CuratedRow(file: path, line: line.number, fields: line.fields, columns: columns)
    }
  }

  /// The rows of a leaders' file.
  func leaderRows(of path: String) throws -> [CuratedRow] {
    try lines(of: path).map { line in
      let columns = try #require(Self.leaderColumns[line.fields[0]], "\(path):\(line.number)")
      try #require(line.fields.count == columns.count, "\(path):\(line.number)")
      return CuratedRow(file: path, line: line.number, fields: line.fields, columns: columns)
    }
  }

  /// The persons of all files with their terms and the code of their file.
  func people() throws -> [(code: String, person: CuratedRow, terms: [CuratedRow])] {
    var people: [(code: String, person: CuratedRow, terms: [CuratedRow])] = []
    for path in leaderPaths {
      let code = String(path.dropFirst(8).dropLast(4))
      for row in try leaderRows(of: path) {
        if row["row"] == "P" {
          people.append((code, row, []))
        } else {
          let last = try #require(people.indices.last, "\(row): a term without a person")
          people[last].terms.append(row)
        }
      }
    }
    return people
  }

  /// Whether `forms.tsv` and others may refer to something by this: a code or an id.
  func references() throws -> Set<String> {
    var known: Set<String> = []
    for row in try rows(of: "states.tsv") { known.formUnion([row["id"], "state/" + row["id"]]) }
    for row in try rows(of: "bodies.tsv") {
      known.formUnion([row["id"], "organisation/" + row["id"]])
    }
    for row in try rows(of: "places.tsv") { known.insert("place/" + row["id"]) }
    return known
  }
}

/// The key of the office that a term is in.
func officeKey(_ term: CuratedRow, _ code: String) -> String {
  term["role"].contains(".") ? term["role"] : code + "." + term["role"]
}
