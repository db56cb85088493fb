import Knowledge
import Testing

/// The validator as a whole: which tables it looks at, and in which order it tells what is wrong.
@Suite struct ValidationTests {
  @Test(.timeLimit(.minutes(1))) func `the embedded tables have no problem`() {
    let problems = KnowledgeValidator.problems(in: .embedded)
    #expect(problems.isEmpty, "\(problems.map(\.description).joined(separator: "\n"))")
  }

  @Test func `the small tables have no problem`() {
    #expect(ValidationTables.problems(ValidationTables.texts) == [])
  }

  @Test func `without the generated tables nothing is said of links to them`() {
    var texts = ValidationTables.texts
    for path in ["cities.tsv", "admin1.tsv", "MANIFEST.tsv", "ATTRIBUTION.txt"] {
      texts[path] = nil
    }
    #expect(ValidationTables.problems(texts) == [])
  }

  @Test(
    "a table that must be there is named, and nothing is said of what it might hold",
    arguments: ["bodies.tsv", "forms.tsv", "places.tsv", "roles.tsv", "states.tsv"])
  func missing(_ path: String) {
    var texts = ValidationTables.texts
    texts[path] = nil
    #expect(ValidationTables.problems(texts) == ["the table \(path) is missing"])
  }

  @Test(
    "a table that cannot be read is one problem",
    arguments: ["bodies.tsv", "cities.tsv", "forms.tsv", "places.tsv", "roles.tsv", "states.tsv"])
  func unreadable(_ path: String) throws {
    let text = try #require(ValidationTables.texts[path])
    var texts = ValidationTables.texts
    texts[path] = text.replacing(
      try #require(text.split(separator: "\t").first) + "\t", with: "x\t")
    if path == "cities.tsv" { texts["MANIFEST.tsv"] = nil }
    let problems = ValidationTables.problems(texts)
    #expect(problems.count == 1)
    #expect(problems.first?.hasPrefix(path) == true)
    #expect(problems.first?.contains(": the first line must name the columns: ") == true)
  }

  @Test func `all problems are told, in ascending order of file, line and column`() {
    var texts = ValidationTables.texts
    texts["roles.tsv"] = texts["roles.tsv"]?.replacing("2\tvice", with: "0\tVice")
    texts["bodies.tsv"] = texts["bodies.tsv"]?.replacing("\tmedia", with: "\tpaper")
      .replacing("yonhap\t", with: "Yonhap-\t").replacing("body\tUN", with: "body\tUN|UN")
    #expect(
      ValidationTables.problems(texts) == [
        "bodies.tsv:2:4: has \"UN\" twice; keep one",
        "bodies.tsv:3:1: \"Yonhap-\" is no id; write letters, digits and single hyphens",
        "bodies.tsv:3:3: a kind of body is agency, body, club, company, media, military, party, university",
        "roles.tsv:5:3: a rank is a number from 1 to 9",
        "roles.tsv:5:4: \"Vice president\" has a capital; write titles in lower case",
      ])
  }

  @Test func `a table of another name is no table`() {
    let file = TableSource.File(path: "offices.tsv", bytes: Array("key\n".utf8))
    #expect(
      ValidationTables.problems(ValidationTables.files(and: [file])) == [
        "offices.tsv:1:1: no such table is read; the tables are admin1.tsv, bodies.tsv, cities.tsv, forms.tsv, "
          + "places.tsv, roles.tsv, states.tsv and leaders/XX.tsv"
      ])
  }
}

/// Tables that a user adds to ours.
@Suite struct ValidationOfAddedTablesTests {
  private func problems(adding path: String, _ text: String) -> [String] {
    let file = TableSource.File(path: path, name: "my/" + path, bytes: Array(text.utf8))
    return ValidationTables.problems(ValidationTables.files(and: [file]))
  }

  private func header(of path: String) throws -> String {
    let lines = try #require(ValidationTables.texts[path]).split(separator: "\n")
    return try #require(lines.first { !$0.hasPrefix("#") }) + "\n"
  }

  @Test(
    "rows replace those with the same key",
    arguments: [
      ("states.tsv", "KP\tDPRK\t-\tPRK\t1948-09-09\t-\tpyongyang\tmember\t-\n"),
      ("places.tsv", "seoul\tSeoul\tcapital\tKR\t37.57\t126.98\t-\tHanyang\t-\t-\t1835848\n"),
      ("bodies.tsv", "UN\tUnited Nations\tbody\tU.N.\n"),
      ("roles.tsv", "hos\tmonarch or president\t1\t-\n"),
      ("forms.tsv", "Korea\tname\tKR\t-\t-\t-\n"),
      ("cities.tsv", "1835848\tSeoul\tKR\t11\t37.566\t126.978\t9386034\t-\t-\n"),
    ])
  func replaced(_ path: String, _ row: String) throws {
    #expect(problems(adding: path, try header(of: path) + row) == [])
  }

  @Test func `a replaced row is not checked, the one in force is`() throws {
    let row = "seoul\tSeoul\tcapital\tKR\t47.57\t126.98\t-\t-\t-\t-\t1835848\n"
    #expect(
      problems(adding: "places.tsv", try header(of: "places.tsv") + row) == [
        "my/places.tsv:2:5: no city of KR lies within 500 km; mend the coordinates or the state",
        "my/places.tsv:2:11: \"Seoul\" (1835848) lies more than 60 km away; mend the coordinates or the link",
      ])
  }

  @Test func `an id stands in one text once`() throws {
    let row = "WHO\tWorld Health Organization\tbody\t-\n"
    #expect(
      problems(adding: "bodies.tsv", try header(of: "bodies.tsv") + row + row) == [
        "my/bodies.tsv:3:1: \"WHO\" stands in the table twice; keep one row"
      ])
  }

  @Test func `persons and offices of a file replace those of ours, and need no row A`() {
    let text = """
      O\thos\tHead of State\t-\t-\t-
      P\tmoon-jae-in\tMoon Jae-in\tMoon\tm\t1953\t-\t-
      T\tmoon-jae-in\thos\t-\t2017-05-10\t2022-05-09

      """
    #expect(problems(adding: "leaders/KR.tsv", text) == [])
  }

  @Test func `a person of another file is another person`() {
    let text = "A\t2020-01\t-\t-\nP\tmoon-jae-in\tMoon Jae-in\tMoon\tm\t1953\t-\t-\n"
    #expect(
      problems(adding: "leaders/KP.tsv", text) == [
        "leaders/KR.tsv:15:2: \"moon-jae-in\" stands in my/leaders/KP.tsv:2 too; for another person write moon-jae-in-kr"
      ])
  }

  @Test func `terms may be in the offices of other files`() {
    let text = """
      A\t2020-01\t-\t-
      P\tkofi-annan\tKofi Annan\tAnnan\tm\t1938\t2018-08-18\t-
      T\tkofi-annan\tUN.chief\t-\t1997-01-01\t2006-12-31

      """
    #expect(problems(adding: "leaders/KP.tsv", text) == [])
  }
}
