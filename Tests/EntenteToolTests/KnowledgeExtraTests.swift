import Testing

@testable import EntenteTool

/// `--knowledge-extra`: tables of a person's own.
@Suite struct KnowledgeExtraTests {
  /// A state with its capital, adjective and king, one city more, and a term that ends early.
  private static let tables = [
    "tables/states.tsv": """
    id\tname\tofficial\tiso3\tfrom\tto\tcapital\tstatus\tclaimed_by
    X-RURITANIA\tRuritania\t-\t-\t1950-01-01\t-\tstrelsau\tdisputed\t-

    """,
    "tables/places.tsv": """
    id\tname\tkind\tstate\tlat\tlon\tpop\taliases\tstands_for\tclaimed_by\tgeonames
    strelsau\tStrelsau\tcapital\tX-RURITANIA\t50.10\t14.40\t90000\t-\t-\t-\t-

    """,
    "tables/forms.tsv": """
    form\tkind\ttargets\tfrom\tto\tcond
    Ruritanian\tadjective\tX-RURITANIA\t-\t-\t-

    """,
    "tables/cities.tsv": """
    geonameid\tname\tcc\tadmin1\tlat\tlon\tpop\tflags\taliases
    999999999\tZendaville\tFR\t-\t48.100\t2.100\t12345\tws\t-

    """,
    "tables/leaders/X-RURITANIA.tsv": """
    A\t2020-01\t-\t-
    O\thos\tKing\t-\t-\t-
    V\thos\t1980\t1990-04-30\tthe crown was stolen
    P\trudolf-elphberg\tRudolf Elphberg\tElphberg\tm\t1930\t-\tRudolf V|Rudolf the Red
    T\trudolf-elphberg\thos\t-\t1990-05-01\t1999-12-31

    """,
    "tables/leaders/US.tsv": """
    P\tbill-clinton\tBill Clinton\tClinton\tm\t1946\t-\t-
    T\tbill-clinton\thos\t-\t1993-01-20\t1994-06-30

    """,
  ]

  private static let text = """
    Date: 1995-05-20

    The Ruritanian king met Helmut Kohl. Rudolf Elphberg called Helmut Kohl. Helmut Kohl flew to Zendaville in \
    France.

    """

  private func folder(_ others: [String: String] = [:]) throws -> TextFolder {
    try TextFolder(Self.tables.merging(others) { $1 }.merging(["a.txt": Self.text]) { $1 })
  }

  private func ask(_ folder: TextFolder, _ words: String...) async -> Outcome {
    await folder.run(["knowledge"] + words + ["--knowledge-extra", "@/tables"])
  }

  @Test func `a state, its leader and its capital are found`() async throws {
    let folder = try folder()
    #expect(
      await ask(folder, "Ruritanian king", "--on", "1995")
        == .done(
          """
          holder           office  of         from        to
          Rudolf Elphberg  King    Ruritania  1990-05-01  1999-12-31

          """))
    #expect(
      await ask(folder, "Ruritanian king", "--on", "1985").output.hasSuffix(
        "the crown was stolen\n"))
    #expect(await ask(folder, "Strelsau").output.contains("capital  capital of Ruritania"))
    #expect(
      await ask(folder, "--terms", "Ruritania", "--format", "csv")
        == .done(
          """
          state,role,title,person,id,aliases,start,end
          X-RURITANIA,hos,King,Rudolf Elphberg,leader/rudolf-elphberg,Rudolf V|Rudolf the Red,1990-05-01,1999-12-31

          """))
    let late = await ask(folder, "Ruritanian king", "--on", "2022")
    #expect(late.code == .noInput)
    #expect(late.errors.hasPrefix("note: the tables of Ruritania's leaders end with 2020-01\n"))
    // Without the option nothing of it is left.
    #expect(await folder.run(["knowledge", "Ruritania"]).code == .noInput)
  }

  @Test func `a person's row replaces ours, with the terms, and the others keep theirs`()
    async throws
  {
    let folder = try folder()
    #expect(
      await ask(folder, "--person", "Bill Clinton").output.contains("1993-01-20  1994-06-30\n"))
    let holders = await ask(folder, "US president", "--on", "1993").output
    #expect(holders.contains("George H. W. Bush") && holders.contains("1994-06-30"))
    #expect(await ask(folder, "US president", "--on", "1995").code == .noInput)
    #expect(await folder.run(["knowledge", "US president", "--on", "1995"]).code == .done)
  }

  @Test func `a city is listed with what else its name is`() async throws {
    #expect(
      await ask(try folder(), "Zendaville", "--format", "csv").output.hasSuffix(
        """
        place,Zendaville,place/geonames-999999999,place,name,,"city in France",,,,12345,"an English word, a surname"

        """.replacing("\"city in France\"", with: "city in France")))
  }

  @Test func `every command that reads texts or an entity takes them`() async throws {
    let folder = try folder()
    let extra = ["--knowledge-extra", "@/tables"]
    let edges = await folder.run(["graph", "@/a.txt", "--format", "edges"] + extra)
    #expect(edges.output.contains("leader/helmut-kohl\tleader/rudolf-elphberg\t2\n"))
    #expect(
      await folder.run(["extract", "@/a.txt"] + extra).output.contains("leader/rudolf-elphberg"))
    #expect(await folder.run(["rank", "@/a.txt"] + extra).output.contains("Rudolf Elphberg"))
    #expect(
      await folder.run(["communities", "@/a.txt"] + extra).output.contains("Rudolf Elphberg"))
    #expect(
      await folder.run(["links", "Rudolf the Red", "@/a.txt"] + extra).output.hasPrefix(
        "Rudolf Elphberg (leader/rudolf-elphberg): "))
    #expect(await folder.run(["explain", "Elphberg", "Kohl", "@/a.txt"] + extra).code == .done)
    #expect(
      await folder.run(["compare", "1995", "1996", "--in", "@/a.txt"] + extra).output
        .contains("Rudolf Elphberg"))
    #expect(
      await folder.run(["render", "@/a.txt", "--format", "dot", "-o", "-"] + extra).output
        .contains("Rudolf Elphberg"))
    // Without them nobody knows him as a leader with this id and these names.
    #expect(!(await folder.run(["graph", "@/a.txt", "--format", "edges"]).output == edges.output))
  }

  @Test func `a saved network takes them for an entity that is named, and for nothing else`()
    async throws
  {
    let folder = try folder()
    let extra = ["--knowledge-extra", "@/tables"]
    _ = await folder.run(["graph", "@/a.txt", "-o", "@/n.json"] + extra)
    #expect(await folder.run(["links", "Rudolf the Red", "@/n.json"] + extra).code == .done)
    #expect(await folder.run(["links", "Rudolf the Red", "@/n.json"]).code == .noInput)
    // A canonical name needs no tables, so that these are not read.
    #expect(
      await folder.run(["links", "Rudolf Elphberg", "@/n.json", "--knowledge-extra", "@/none"]).code
        == .done)
    let ranked = await folder.run(["rank", "@/n.json"] + extra)
    #expect(ranked.code == .usage)
    #expect(
      ranked.errors.hasPrefix(
        "Error: --knowledge-extra says how texts are understood; @/n.json is counted already.\n"))
  }

  @Test func `each problem is an error with its place and cure, and nothing else is done`()
    async throws
  {
    let folder = try folder([
      "tables/states.tsv": """
      id\tname\tofficial\tiso3\tfrom\tto\tcapital\tstatus\tclaimed_by
      X-RURITANIA\tRuritania\t-\t-\t1950-13-01\t-\tstrelsau\tdisputed\t-

      """,
      "tables/leaders/US.tsv": """
      P\tbill-clinton\tBill Clinton\tClinton\tm\t1946\t-\t-
      T\tbill-clinton\tkin\t-\t1993-01-20\t2001-01-20

      """,
    ])
    let expected = Outcome(
      output: "",
      errors: """
        @/tables/leaders/US.tsv:2:3: error: no table has a row O for "US.kin"
        @/tables/states.tsv:2:5: error: "1950-13-01" is no date
          Write 2011-12-17, 2011-12, 2011 or -.

        """, code: .badData)
    #expect(await ask(folder, "France") == expected)
    #expect(await ask(folder, "--check") == expected)
    let extra = ["--knowledge-extra", "@/tables"]
    for words in [
      ["graph", "@/a.txt", "-o", "@/n.json"], ["rank", "@/a.txt", "@/none", "--strict"],
    ] {
      #expect(await folder.run(words + extra) == expected, "\(words[0])")
    }
    #expect(folder.names == ["a.txt", "tables"])
  }

  @Test func `a person who stands in another of our files is an error that names both`()
    async throws
  {
    let folder = try folder([
      "tables/leaders/AD.tsv": "P\tjohn-major\tJohn Major\tMajor\tm\t1943\t-\t-\n"
    ])
    let outcome = await ask(folder, "France")
    #expect(outcome.code == .badData)
    #expect(outcome.errors.contains("\"john-major\" stands in @/tables/leaders/AD.tsv:1 too"))
  }

  @Test func `--check counts tables, and says nothing of ours beside others`() async throws {
    #expect(await ask(try folder(), "--check") == .done("no problem in 6 tables\n"))
    let one = try TextFolder(["tables/forms.tsv": try #require(Self.formsOfFrance)])
    #expect(await ask(one, "--check") == .done("no problem in 1 table\n"))
  }

  private static let formsOfFrance: String? =
    "form\tkind\ttargets\tfrom\tto\tcond\nthe Hexagon\tnickname\tFR\t-\t-\tthe\n"

  @Test func `an unknown file is named with those that are known`() async throws {
    let folder = try folder(["tables/citys.tsv": "x\n", "tables/notes.txt": "x\n"])
    let outcome = await ask(folder, "Ruritania")
    #expect(outcome.code == .done)
    #expect(
      outcome.errors == """
        @/tables/citys.tsv: warning: is no knowledge table by its name, and is left out
          The tables are admin1.tsv, bodies.tsv, cities.tsv, forms.tsv, places.tsv, roles.tsv, states.tsv and \
        leaders/XX.tsv.
        entente: 1 warning

        """)
  }

  @Test func `a folder that is not there suggests the one that is`() async throws {
    let folder = try folder()
    #expect(
      await folder.run(["knowledge", "France", "--knowledge-extra", "@/tabels"])
        == Outcome(
          output: "",
          errors: """
            @/tabels: error: there is no such folder
              Did you mean @/tables?

            """, code: .noInput))
    let file = await folder.run(["knowledge", "France", "--knowledge-extra", "@/a.txt"])
    #expect(file.code == .noInput)
    #expect(file.errors.hasPrefix("@/a.txt: error: is a file, not a folder of knowledge tables\n"))
  }
}
