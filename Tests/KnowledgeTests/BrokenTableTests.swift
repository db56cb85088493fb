import Knowledge
import Testing

/// Tables that cannot be used: the error names the file, line and column, and what would be right.
@Suite struct BrokenTableTests {
  private static let states = "id\tname\tofficial\tiso3\tfrom\tto\tcapital\tstatus\tclaimed_by\n"
  private static let places =
    "id\tname\tkind\tstate\tlat\tlon\tpop\taliases\tstands_for\tclaimed_by\tgeonames\n"
  private static let forms = "form\tkind\ttargets\tfrom\tto\tcond\n"
  private static let roles = "role\tlabel\trank\ttitles\n"

  /// A small set of tables that can be used.
  private static let whole: [String: String] = [
    "states.tsv": """
    # States.
    \(states)\
    KP\tNorth Korea\t-\tPRK\t1948-09-09\t-\tpyongyang\tmember\t-
    KR\tSouth Korea\t-\tKOR\t1948-08-15\t-\tseoul\tmember\t-

    """,
    "places.tsv": """
    \(places)\
    pyongyang\tPyongyang\tcapital\tKP\t39.03\t125.75\t3000000\t-\t-\t-\t-
    seoul\tSeoul\tcapital\tKR\t37.57\t126.98\t9400000\t-\t-\t-\t-

    """,
    "bodies.tsv": "id\tname\tkind\taliases\nUN\tUnited Nations\tbody\tUN\n",
    "forms.tsv": forms + "Korea\tname\tKP|KR\t-\t-\t-\n",
    "roles.tsv": roles + "leader\tleader in fact\t1\t-\n",
    "leaders/KP.tsv": """
    A\t2025-12\t1948\t-
    O\tleader\tSupreme Leader\t-\t-\t-
    P\tkim-jong-un\tKim Jong-un\tKim\tm\t1984\t-\t-
    T\tkim-jong-un\tleader\t-\t2011-12-17\t-

    """,
  ]

  private static func read(_ files: [String: String]) throws(KnowledgeError) -> KnowledgeBase {
    try KnowledgeBase(
      tables: TableSource(files: files.map { .init(path: $0.key, bytes: Array($0.value.utf8)) }))
  }

  @Test func `the whole tables can be used`() throws {
    let knowledge = try Self.read(Self.whole)
    #expect(
      (0..<UInt32(knowledge.entityCount)).map { knowledge.entity(EntityID(rawValue: $0)).id } == [
        "organisation/UN", "place/pyongyang", "place/seoul", "state/KP", "state/KR",
        "leader/kim-jong-un",
      ])
    #expect(
      knowledge.entities(named: "Korea").map { knowledge.entity($0).id } == [
        "state/KP", "state/KR",
      ])
  }

  @Test func `comments and blank lines are no rows`() throws {
    var files = Self.whole
    files["roles.tsv"] = "# a\n\n" + Self.roles + "# b\n\nleader\tleader in fact\t1\t-"
    #expect(try Self.read(files).roles.map(\.key) == ["leader"])
  }

  @Test(
    "a missing table is named", arguments: whole.keys.filter { !$0.hasPrefix("leaders/") }.sorted())
  func missing(_ path: String) {
    var files = Self.whole
    files[path] = nil
    #expect(throws: KnowledgeError.missingTable(path)) { try Self.read(files) }
    #expect(KnowledgeError.missingTable(path).description == "the table \(path) is missing")
  }

  /// A table, what it says instead and the message.
  struct Broken: Sendable, CustomTestStringConvertible {
    let path: String
    let text: String
    let message: String
    var testDescription: String { message }
  }

  private static func broken(_ path: String, _ text: String, _ message: String) -> Broken {
    Broken(path: path, text: text, message: "\(path):\(message)")
  }

  /// The leaders' file with a text in the place of another.
  private static func leaders(_ old: String, _ new: String) -> String {
    (whole["leaders/KP.tsv"] ?? "").replacing(old, with: new)
  }

  private static let header = "the first line must name the columns: "
  private static let date = "is no date; write 2011-12-17, 2011-12, 2011 or -"

  private static let cases: [Broken] = [
    broken(
      "states.tsv", "id\tname\n",
      "1:1: " + header + "id name official iso3 from to capital status claimed_by"),
    broken(
      "roles.tsv", "role\tlabel\trank\ttitles\r\n", "1:1: " + header + "role label rank titles"),
    broken(
      "roles.tsv", "# x\n\nrole\trank\tlabel\ttitles\n", "3:1: " + header + "role label rank titles"
    ),
    broken(
      "states.tsv", states + "KP\tNorth Korea\t-\tPRK\t-\t-\tpyongyang\tmember\n",
      "2:8: has 8 fields, needs 9, parted by one tab each"),
    broken(
      "states.tsv", states + "# x\nKP\tNorth Korea\t-\tPRK\t-\t-\tpyongyang\tmember\t-\t-\n",
      "3:10: has 10 fields, needs 9, parted by one tab each"),
    broken(
      "states.tsv", states + "KP North Korea\n",
      "2:1: has 1 fields, needs 9, parted by one tab each"),
    broken(
      "states.tsv", states + "KP\t-\t-\tPRK\t-\t-\tpyongyang\tmember\t-\n",
      "2:2: \"name\" is missing; write it, or take the row out"),
    broken(
      "states.tsv", states + "KP\tNorth Korea\t-\tPRK\t1948-13\t-\tpyongyang\tmember\t-\n",
      "2:5: \"1948-13\" \(date)"),
    broken(
      "states.tsv", states + "KP\tNorth Korea\t-\tPRK\t-\t9.9.1948\tpyongyang\tmember\t-\n",
      "2:6: \"9.9.1948\" \(date)"),
    broken(
      "states.tsv", states + "KP\tNorth Korea\t-\tPRK\t1948\t1947-12\tpyongyang\tmember\t-\n",
      "2:6: ends before it begins"),
    broken(
      "states.tsv", (whole["states.tsv"] ?? "").replacing("pyongyang", with: "nowhere"),
      "3:7: no table holds \"place/nowhere\""),
    broken(
      "states.tsv", (whole["states.tsv"] ?? "").replacing("KR\t", with: "KP\t"),
      "4:1: \"state/KP\" stands in the tables twice"),
    broken(
      "places.tsv", (whole["places.tsv"] ?? "").replacing("39.03", with: "139.03"),
      "2:5: \"139.03\" is no number from -90.0 to 90.0"),
    broken(
      "places.tsv", (whole["places.tsv"] ?? "").replacing("126.98", with: "-180.5"),
      "3:6: \"-180.5\" is no number from -180.0 to 180.0"),
    broken(
      "places.tsv", (whole["places.tsv"] ?? "").replacing("37.57", with: "37,57"),
      "3:5: \"37,57\" is no number from -90.0 to 90.0"),
    broken(
      "places.tsv", (whole["places.tsv"] ?? "").replacing("capital\tKR", with: "capital\tKR|KX"),
      "3:4: no table holds \"KX\""),
    broken(
      "places.tsv",
      (whole["places.tsv"] ?? "").replacing("9400000\t-\t-\t", with: "9400000\t-\tSK\t"),
      "3:9: no table holds \"SK\""),
    broken(
      "places.tsv",
      (whole["places.tsv"] ?? "").replacing("9400000\t-\t-\t-", with: "9400000\t-\t-\tKP|SK"),
      "3:10: no table holds \"SK\""),
    broken(
      "bodies.tsv", "id\tname\tkind\taliases\nUN\tUnited Nations\t-\tUN\n",
      "2:3: \"kind\" is missing; write it, or take the row out"),
    broken(
      "forms.tsv", forms + "Korea\tplace\tKP\t-\t-\t-\n",
      "2:2: a form is abbreviation, adjective, demonym, name, nickname, official"),
    broken("forms.tsv", forms + "Korea\tname\tKP|XX\t-\t-\t-\n", "2:3: no table holds \"XX\""),
    broken(
      "forms.tsv", forms + "Korea\tname\tplace/x\t-\t-\t-\n", "2:3: no table holds \"place/x\""),
    broken("forms.tsv", forms + "Korea\tname\t-\t-\t-\t-\n", "2:3: names no target"),
    broken("forms.tsv", forms + "…\tname\tKP\t-\t-\t-\n", "2:1: \"…\" holds no word"),
    broken(
      "forms.tsv", forms + "Korea\tname\tKP\t1948-02-30\t-\t-\n", "2:4: \"1948-02-30\" \(date)"),
    broken("forms.tsv", forms + "Korea\tname\tKP\t2000\t1999\t-\n", "2:5: ends before it begins"),
    broken(
      "forms.tsv", forms + "North\tname\tKP\t-\t-\tthe;nera:KP\n",
      "2:6: \"nera:KP\" is no condition; write the, context, container or near:KP,KR"),
    broken(
      "forms.tsv", forms + "North\tname\tKP\t-\t-\tthe;near:KP,XX\n", "2:6: no table holds \"XX\""),
    broken("roles.tsv", roles + "leader\tleader in fact\t0\t-\n", "2:3: a rank is 1 or more"),
    broken("roles.tsv", roles + "leader\tleader in fact\tfirst\t-\n", "2:3: a rank is 1 or more"),
    broken(
      "leaders/XX.tsv", "O\tleader\tSupreme Leader\t-\t-\t-\n",
      "1:1: the file is named after no state or body: \"XX\""),
    broken(
      "leaders/KP.tsv", "O\tboss\tSupreme Leader\t-\t-\t-\n",
      "1:2: roles.tsv holds no such role"),
    broken(
      "leaders/KP.tsv", leaders("O\tleader", "O\tleader\tLeader\t-\t-\t-\nO\tleader"),
      "3:2: \"KP.leader\" stands in the tables twice"),
    broken(
      "leaders/KP.tsv", leaders("Leader\t-\t-", "Leader\t1948\t1947"), "2:5: ends before it begins"),
    broken(
      "leaders/KP.tsv", leaders("A\t2025-12", "A\t-"),
      "1:2: as of when is missing; write 2025-12"),
    broken(
      "leaders/KP.tsv", leaders("A\t2025-12", "A\t2025-12\t-\t-\nA\t2025-12"),
      "2:1: a second row A; keep one"),
    broken(
      "leaders/KP.tsv", leaders("P\t", "V\tking\t1994\t1998\t-\nP\t"),
      "3:2: the file has no row O for \"king\""),
    broken(
      "leaders/KP.tsv", "Q\tkim\n", "1:1: a row begins with A, O, S, V, P or T, not \"Q\""),
    broken(
      "leaders/KP.tsv", "P\tkim-jong-un\tKim Jong-un\n",
      "1:3: has 3 fields, needs 8, parted by one tab each"),
    broken(
      "leaders/KP.tsv", leaders("un\tleader", "un\tking"), "4:3: no table has a row O for \"king\""),
    broken(
      "leaders/KP.tsv", leaders("T\tkim-jong-un", "T\tkim"),
      "4:2: no row P for \"kim\" before it; a person's terms follow the person"),
    broken("leaders/KP.tsv", leaders("2011-12-17", "17-12-2011"), "4:5: \"17-12-2011\" \(date)"),
    broken("leaders/KP.tsv", leaders("2011-12-17\t-", "2011\t2010"), "4:6: ends before it begins"),
    broken("leaders/KP.tsv", leaders("1984", "84"), "3:6: \"84\" \(date)"),
    broken(
      "leaders/KR.tsv", "T\tkim-jong-un\tKP.leader\t-\t2011-12-17\t-\n",
      "1:2: no row P for \"kim-jong-un\" before it; a person's terms follow the person"),
    broken(
      "leaders/KR.tsv", "P\tkim-jong-un\tKim Jong-un\tKim\tm\t1984\t-\t-\n",
      "1:2: \"leader/kim-jong-un\" stands in the tables twice"),
    broken(
      "cities.tsv", "geonameid\tname\n",
      "1:1: the first line must name the columns: geonameid name cc admin1 lat lon pop flags aliases"
    ),
    broken(
      "cities.tsv",
      "geonameid\tname\tcc\tadmin1\tlat\tlon\tpop\tflags\taliases\n1\tKusong\tKP\n",
      "2:3: has 3 fields, needs 9, parted by one tab each"),
  ]

  @Test("a broken row is named", arguments: cases)
  func rows(_ broken: Broken) {
    var files = Self.whole
    files[broken.path] = broken.text
    do {
      _ = try Self.read(files)
      Issue.record("the tables were taken")
    } catch {
      #expect(error.description == broken.message)
    }
  }

  @Test func `an error tells its file, line and column apart`() {
    var files = Self.whole
    files["roles.tsv"] = Self.roles + "leader\tleader in fact\t0\t-\n"
    #expect(
      throws: KnowledgeError.badRow(
        file: "roles.tsv", line: 2, column: 3, reason: "a rank is 1 or more")
    ) { try Self.read(files) }
  }

  @Test func `a table without any row but comments is read as empty`() throws {
    var files = Self.whole
    files["forms.tsv"] = "# none\n"
    let knowledge = try Self.read(files)
    #expect(knowledge.entities(named: "Korea").isEmpty)
    #expect(!knowledge.entities(named: "North Korea").isEmpty)
  }
}
