import Foundation
import Knowledge
import Testing

/// The tables in the binary are the files of the folders, and hold what they must hold besides being right.
@Suite struct EmbeddedTableTests {
  private let tables = TableSource.embedded

  /// The folder of the tables.
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent("Sources/CKnowledge")

  /// The rows of the tables whose paths begin so, cut at tabs, the line with the names of columns among them.
  private func lines(of path: String) -> [[Substring]] {
    tables.files.filter { $0.path.hasPrefix(path) }.flatMap { file in
      String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
        .filter { !$0.hasPrefix("#") }
        .map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    }
  }

  @Test func `the files of the folders are embedded, byte for byte, and no others`() throws {
    var bytes: [String: [UInt8]] = [:]
    for folder in ["curated", "generated"] {
      let folder = Self.folder.appendingPathComponent(folder)
      for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path)
      where path.hasSuffix(".tsv") || path == "ATTRIBUTION.txt" {
        bytes[path] = [UInt8](try Data(contentsOf: folder.appendingPathComponent(path)))
      }
    }
    // The importer alone reads what it has to correct.
    try #require(bytes.removeValue(forKey: "place-aliases.tsv") != nil)
    #expect(tables.files.map(\.path) == bytes.keys.sorted())
    #expect(tables.files.count > 250)
    for file in tables.files { #expect(file.bytes == bytes[file.path], "\(file.path)") }
  }

  @Test func `MANIFEST.tsv has the sums of the generated tables`() throws {
    var sums: [String: String] = [:]
    for line in lines(of: "MANIFEST.tsv") where line[1] == "-" {
      sums[String(line[0])] = String(line[3])
    }
    let folder = Self.folder.appendingPathComponent("generated")
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".tsv") && $0 != "MANIFEST.tsv" }.sorted()
    #expect(files == ["admin1.tsv", "cities.tsv"])
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/sha256sum")
    process.arguments = files
    process.currentDirectoryURL = folder
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
    let expected = try files.map { file in "\(try #require(sums[file]))  \(file)" }
    #expect(text.split(separator: "\n").map(String.init) == expected)
  }

  @Test func `the knowledge base holds all rows`() {
    let knowledge = KnowledgeBase.embedded
    let rows = ["states.tsv", "places.tsv", "bodies.tsv"].map { lines(of: $0).count - 1 }
    let leaders = Dictionary(grouping: lines(of: "leaders/"), by: { $0[0] }).mapValues(\.count)
    #expect(
      knowledge.entityCount - knowledge.gazetteer.count == rows.reduce(0, +) + (leaders["P"] ?? 0))
    #expect(knowledge.leaders.count == leaders["P"])
    #expect(knowledge.offices.count == leaders["O"])
    #expect(knowledge.roles.count == lines(of: "roles.tsv").count - 1)
    let terms = knowledge.offices.indices.map {
      knowledge.terms(in: OfficeID(rawValue: UInt32($0))).count
    }
    #expect(terms.reduce(0, +) == leaders["T"])
  }

  /// The members of the United Nations.
  private static let members = """
    AD AE AF AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CD CF CG CH CI CL CM CN CO \
    CR CU CV CY CZ DE DJ DK DM DO DZ EC EE EG ER ES ET FI FJ FM FR GA GB GD GE GH GM GN GQ GR GT GW GY HN HR HT HU ID \
    IE IL IN IQ IR IS IT JM JO JP KE KG KH KI KM KN KP KR KW KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MG MH MK \
    ML MM MN MR MT MU MV MW MX MY MZ NA NE NG NI NL NO NP NR NZ OM PA PE PG PH PK PL PT PW PY QA RO RS RU RW SA SB SC \
    SD SE SG SI SK SL SM SN SO SR SS ST SV SY SZ TD TG TH TJ TL TM TN TO TR TT TV TZ UA UG US UY UZ VC VE VN VU WS YE \
    ZA ZM ZW
    """.split(separator: " ").map(String.init)

  @Test func `all members and observers of the United Nations are there, and Taiwan and Kosovo`() {
    func codes(_ status: String) -> [String] {
      lines(of: "states.tsv").filter { $0.count > 7 && $0[7] == status }.map { String($0[0]) }
    }
    #expect(Self.members.count == 193)
    #expect(codes("member") == Self.members.sorted())
    #expect(codes("observer") == ["PS", "VA"])
    #expect(Set(codes("disputed")).isSuperset(of: ["TW", "XK"]))
  }
}
