import Knowledge
import Testing

/// A small set of tables without a problem, and what the validator says when they are changed.
enum ValidationTables {
  /// The texts by path.
  static let texts: [String: String] = [
    "states.tsv": """
    # States.
    id\tname\tofficial\tiso3\tfrom\tto\tcapital\tstatus\tclaimed_by
    JP\tJapan\t-\tJPN\t-\t-\ttokyo\tmember\t-
    KP\tNorth Korea\t-\tPRK\t1948-09-09\t-\tpyongyang\tmember\tKR
    KR\tSouth Korea\tRepublic of Korea\tKOR\t1948-08-15\t-\tseoul\tmember\t-
    SUHH\tSoviet Union\t-\t-\t1922-12-30\t1991-12-26\t-\thistoric\t-
    X-SOME-LAND\tSome Land\t-\t-\t-\t-\t-\tdisputed\tKR

    """,
    "places.tsv": """
    id\tname\tkind\tstate\tlat\tlon\tpop\taliases\tstands_for\tclaimed_by\tgeonames
    blue-house\tBlue House\tseat\tKR\t37.587\t126.975\t-\t-\tKR\t-\t-
    dokdo\tDokdo\tisland\tKR\t37.24\t131.87\t-\tTakeshima\t-\tJP\t-
    gyeonggi\tGyeonggi\tregion\tKR\t37.40\t127.10\t-\t-\t-\t-\tKR.13
    pyongyang\tPyongyang\tcapital\tKP\t39.03\t125.75\t3000000\t-\t-\t-\t1871859
    sea-of-japan\tSea of Japan\tsea\t-\t40.00\t135.00\t-\tEast Sea\t-\t-\t-
    seoul\tSeoul\tcapital\tKR\t37.57\t126.98\t9400000\t-\t-\t-\t1835848
    tokyo\tTokyo\tcapital\tJP\t35.69\t139.69\t14000000\t-\t-\t-\t1850147

    """,
    "bodies.tsv": """
    id\tname\tkind\taliases
    UN\tUnited Nations\tbody\tUN
    yonhap\tYonhap\tmedia\tYonhap News Agency

    """,
    "forms.tsv": """
    form\tkind\ttargets\tfrom\tto\tcond
    Japanese\tadjective\tJP\t-\t-\t-
    Korea\tname\tKP|KR\t-\t-\t-
    Korean\tadjective\tKP|KR\t-\t-\t-
    Soviet\tadjective\tSUHH\t-\t-\tcontext
    the North\tname\tKP\t1948-09-09\t-\tthe;near:KP,KR

    """,
    "roles.tsv": """
    role\tlabel\trank\ttitles
    chief\thead of a body\t1\thead|chief
    hog\thead of government\t1\t-
    hos\thead of state\t1\t-
    vice\tdeputy head of state\t2\tvice president

    """,
    "cities.tsv": """
    geonameid\tname\tcc\tadmin1\tlat\tlon\tpop\tflags\taliases
    1835848\tSeoul\tKR\t11\t37.566\t126.978\t10349312\ts\tKeijo
    1850147\tTokyo\tJP\t40\t35.690\t139.692\t8336599\twg\t-
    1871859\tPyongyang\tKP\t-\t39.034\t125.754\t3222000\t-\t-

    """,
    "admin1.tsv": """
    code\tiso\tname\tlat\tlon\tpop\tflags\taliases
    JP.40\tJP-13\tTokyo\t35.69\t139.69\t8336599\t-\t-
    KR.11\tKR-11\tSeoul\t37.57\t126.98\t10349312\t-\t-
    KR.13\t-\tGyeonggi\t-\t-\t-\t-\t-

    """,
    "MANIFEST.tsv": """
    file\tsource\tversion\tsha256\tlicence\trows
    admin1.tsv\t-\t-\t\(sum)\tCC-BY-4.0\t3
    admin1.tsv\tgeonamescache\t3.0.2\t\(sum)\tCC-BY-4.0\t-
    cities.tsv\t-\t-\t\(sum)\tCC-BY-4.0\t3

    """,
    "leaders/KR.tsv": """
    # The south.
    A\t2020-01\t2009\t-
    O\thog\tPrime Minister\t-\t-\tpremier
    O\thos\tPresident\t-\t-\thead of state
    O\tvice\tVice President\t1948-08-15\t1960-04-26\t-
    S\thos\t2016-12-09\t2017-03-10\tsuspended; the prime minister acted
    V\thog\t-\t2015-06-18\tleft out
    P\thwang-kyo-ahn\tHwang Kyo-ahn\tHwang\tm\t1957\t-\t-
    T\thwang-kyo-ahn\thog\t-\t2015-06-18\t2017-05-11
    T\thwang-kyo-ahn\thos\tActing President\t2016-12-09\t2017-05-10
    P\tlee-myung-bak\tLee Myung-bak\tLee\tm\t1941-12-19\t-\t-
    T\tlee-myung-bak\thos\t-\t2008-02-25\t2013-02-25
    P\tlee-nak-yon\tLee Nak-yon\tLee\tm\t1952\t-\tLee Nak-yeon
    T\tlee-nak-yon\thog\t-\t2017-05-31\t-
    P\tmoon-jae-in\tMoon Jae-in\tMoon\tm\t1953\t-\t-
    T\tmoon-jae-in\thos\t-\t2017-05-10\t-
    P\tpark-geun-hye\tPark Geun-hye\tPark\tf\t1952-02-02\t-\t-
    T\tpark-geun-hye\thos\t-\t2013-02-25\t2017-03-10
    P\tyi-si-yeong\tYi Si-yeong\tYi\tm\t1868\t1953-04-17\t-
    T\tyi-si-yeong\tvice\t-\t1948\t1951-05

    """,
    "leaders/UN.tsv": """
    A\t2026-01\t-\t-
    O\tchief\tSecretary-General\t-\t-\tun chief
    P\tban-ki-moon\tBan Ki-moon\tBan\tm\t1944\t-\t-
    T\tban-ki-moon\tchief\t-\t2007-01-01\t2016-12-31

    """,
    "ATTRIBUTION.txt": "Made from data of others.\n\n  GeoNames  CC BY 4.0\n",
  ]

  private static let sum = String(repeating: "0123456789abcdef", count: 4)

  /// What the validator says of texts.
  static func problems(_ texts: [String: String]) -> [String] {
    problems(texts.map { TableSource.File(path: $0.key, bytes: Array($0.value.utf8)) })
  }

  /// What the validator says of tables.
  static func problems(_ files: [TableSource.File]) -> [String] {
    KnowledgeValidator.problems(in: TableSource(files: files)).map(\.description)
  }

  /// The tables, as files, with others after them.
  static func files(and others: [TableSource.File] = []) -> [TableSource.File] {
    texts.map { TableSource.File(path: $0.key, bytes: Array($0.value.utf8)) } + others
  }
}

/// A change to one of the small tables, and what is wrong with it.
struct TableChange: Sendable, CustomTestStringConvertible {
  let path: String
  /// What stands once in the table.
  let old: String
  /// What is to stand there instead.
  let new: String
  /// The messages, those about the table itself without its name.
  let messages: [String]

  init(_ path: String, _ old: String, _ new: String, _ messages: String...) {
    self.path = path
    self.old = old
    self.new = new
    self.messages = messages
  }

  var testDescription: String {
    let change = "\(path): \(old) → \(new)".replacing("\t", with: "⇥").replacing("\n", with: "⏎")
    return messages.isEmpty ? change : change + ": " + messages.joined(separator: " / ")
  }

  /// Makes the change and compares what the validator says.
  func check() throws {
    var texts = ValidationTables.texts
    let text = try #require(texts[path])
    try #require(text.ranges(of: old).count == 1, "\"\(old)\" must stand in \(path) once")
    texts[path] = text.replacing(old, with: new)
    let expected = messages.map { message in
      message.first?.isNumber == true ? "\(path):\(message)" : message
    }
    #expect(ValidationTables.problems(texts) == expected)
  }
}
