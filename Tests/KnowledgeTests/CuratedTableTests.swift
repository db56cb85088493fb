import Foundation
import Knowledge
import Testing

/// The files of the folder `curated` as files: what a person edits there must come out in order.
@Suite struct CuratedTableTests {
  private let tables: CuratedTables

  init() throws {
    tables = try CuratedTables()
  }

  @Test func `the files of the folder are embedded, byte for byte, and no others`() {
    let embedded = TableSource.embedded.files
    #expect(embedded.map(\.path) == tables.paths)
    #expect(embedded.count > 60)
    for file in embedded {
      #expect(Array(file.text.utf8) == tables.bytes[file.path], "\(file.path)")
    }
  }

  @Test func `files are UTF-8 with a line feed after each line and no stray blanks`() {
    for (path, bytes) in tables.bytes.sorted(by: { $0.key < $1.key }) {
      #expect(String(validating: bytes, as: UTF8.self) != nil, "\(path) is not UTF-8")
      #expect(!bytes.starts(with: [0xEF, 0xBB, 0xBF]), "\(path) begins with a byte-order mark")
      #expect(!bytes.contains(0x0D), "\(path) has a carriage return")
      #expect(bytes.last == 0x0A, "\(path) ends without a line feed")
      for (number, fields) in tables.lines(of: path) {
        for field in fields {
          let isClean =
            !field.isEmpty && field.first != " " && field.last != " "
            && !field.contains("  ") && !field.contains("\u{A0}")
          #expect(isClean, "\(path):\(number): \"\(field)\"")
        }
      }
    }
  }

  @Test func `tables have their columns`() {
    for (path, columns) in CuratedTables.columns {
      let lines = tables.lines(of: path)
      #expect(lines.first?.fields == columns, "\(path)")
      for line in lines { #expect(line.fields.count == columns.count, "\(path):\(line.number)") }
      #expect(lines.count > 10, "\(path)")
    }
    for path in tables.leaderPaths {
      for line in tables.lines(of: path) {
        let columns = CuratedTables.leaderColumns[line.fields[0]]
        #expect(line.fields.count == columns?.count, "\(path):\(line.number)")
      }
    }
  }

  @Test func `rows are sorted by their first column, and only forms repeat it`() throws {
    for path in CuratedTables.columns.keys.sorted() {
      let rows = try tables.rows(of: path)
      for (before, row) in zip(rows, rows.dropFirst()) {
        let isRepeat = before.fields[0] == row.fields[0]
        #expect(
          isRepeat ? path == "forms.tsv" : isAscending(before.fields[0], row.fields[0]),
          "\(row) after \(before.fields[0])")
      }
    }
  }

  @Test func `leaders' files hold persons by id, each followed by its terms by date`() throws {
    for path in tables.leaderPaths {
      var last = ""
      var lastStart: CalendarDay?
      for row in try tables.leaderRows(of: path) {
        if row["row"] == "P" {
          #expect(isAscending(last, row["id"]), "\(row) after \(last)")
          last = row["id"]
          lastStart = nil
        } else {
          #expect(row["id"] == last, "\(row) does not follow its person")
          let start = row.date("from")?.first
          if let start, let lastStart { #expect(lastStart <= start, "\(row) begins too early") }
          lastStart = start ?? lastStart
        }
      }
    }
  }

  private func isAscending(_ first: String, _ second: String) -> Bool {
    first.utf8.lexicographicallyPrecedes(second.utf8)
  }

  @Test func `ids are well formed and each person has one`() throws {
    let word = /[a-z0-9]+(-[a-z0-9]+)*/
    for row in try tables.rows(of: "states.tsv") {
      let isCode = try /[A-Z]{2}|[A-Z]{4}|X-[A-Z]+(-[A-Z]+)*/.wholeMatch(in: row["id"]) != nil
      #expect(isCode, "\(row)")
      #expect(try /[A-Z]{3}|-/.wholeMatch(in: row["iso3"]) != nil, "\(row)")
    }
    for row in try tables.rows(of: "places.tsv") {
      #expect(try word.wholeMatch(in: row["id"]) != nil, "\(row)")
    }
    for row in try tables.rows(of: "bodies.tsv") {
      let isID = try /[A-Za-z0-9]+(-[A-Za-z0-9]+)*/.wholeMatch(in: row["id"]) != nil
      #expect(isID, "\(row)")
    }
    for row in try tables.rows(of: "offices.tsv") {
      #expect(row["key"] == row["state"] + "." + row["role"], "\(row)")
    }
    var files: [String: String] = [:]
    for (_, person, _) in try tables.people() {
      #expect(try word.wholeMatch(in: person["id"]) != nil, "\(person)")
      let before = files.updateValue(person.file, forKey: person["id"])
      #expect(before == nil, "\(person) stands in \(before ?? "") too")
    }
    let codes = try tables.rows(of: "states.tsv").map { $0["iso3"] }.filter { $0 != "-" }
    #expect(Set(codes).count == codes.count)
  }

  @Test func `dates are days, months or years, and spans do not end before they begin`() throws {
    var rows = try tables.rows(of: "states.tsv") + tables.rows(of: "forms.tsv")
    for path in tables.leaderPaths { rows += try tables.leaderRows(of: path) }
    for row in rows {
      for column in ["from", "to", "born", "died"] where row.columns.contains(column) {
        #expect(row[column] == "-" || row.date(column) != nil, "\(row): \(column)")
      }
      for (first, last) in [("from", "to"), ("born", "died")] {
        if let first = row.date(first), let last = row.date(last) {
          #expect(first.first <= last.last, "\(row)")
        }
      }
    }
  }

  @Test func `lists have no empty and no equal items`() throws {
    var rows: [CuratedRow] = []
    for path in CuratedTables.columns.keys { rows += try tables.rows(of: path) }
    for path in tables.leaderPaths { rows += try tables.leaderRows(of: path) }
    for row in rows {
      for field in row.fields where field.contains("|") {
        let items = field.split(separator: "|", omittingEmptySubsequences: false)
        #expect(!items.contains("") && !items.contains("-"), "\(row): \(field)")
        #expect(Set(items).count == items.count, "\(row): \(field)")
      }
    }
  }

  @Test func `the knowledge base holds all rows`() throws {
    let knowledge = KnowledgeBase.embedded
    let people = try tables.people()
    let states = try tables.rows(of: "states.tsv").count
    let places = try tables.rows(of: "places.tsv").count
    let bodies = try tables.rows(of: "bodies.tsv").count
    #expect(knowledge.entities.count == states + places + bodies + people.count)
    #expect(knowledge.offices.count == (try tables.rows(of: "offices.tsv").count))
    #expect(knowledge.roles.count == (try tables.rows(of: "roles.tsv").count))
    var terms = 0
    for (_, person, own) in people {
      let id = try #require(knowledge.find("leader/" + person["id"]))
      let held = try #require(knowledge.person(id))
      #expect(held.terms.count == own.count && held.surnames == person.list("surname"), "\(person)")
      terms += own.count
    }
    let inOffices = knowledge.offices.indices.map {
      knowledge.terms(in: OfficeID(rawValue: UInt32($0))).count
    }
    #expect(inOffices.reduce(0, +) == terms)
  }
}
