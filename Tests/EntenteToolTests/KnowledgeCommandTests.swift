import Testing

@testable import EntenteTool

/// `knowledge`.
@Suite struct KnowledgeCommandTests {
  private func run(_ words: String...) async -> Outcome {
    await Program.entente.outcome(of: ["knowledge"] + words)
  }

  @Test(
    "an office is answered by its holder on the day",
    arguments: ["American president", "president of the United States", "the U.S. president"])
  func offices(_ text: String) async {
    let outcome = await run(text, "--on", "2023-09-14", "--format", "csv")
    #expect(
      outcome
        == .done(
          """
          answer,name,id,kind,what,title,of,from,to,condition,population,also
          office,Joe Biden,leader/joe-biden,leader,President,,United States,2021-01-20,2025-01-20,,,

          """))
  }

  @Test func `a surname is answered by those alive, in office first`() async {
    let outcome = await run("Biden", "--on", "2023-09")
    #expect(outcome.code == .done)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines[0].hasPrefix("name"))
    #expect(lines[1].contains("Joe Biden"))
    #expect(lines[1].contains("President of United States"))
    #expect(!(await run("Kim", "--on", "2023").output.contains("Kim Il-sung")))
    #expect(await run("Kim").output.contains("Kim Il-sung"))
  }

  @Test func `a leader's terms are listed`() async {
    let outcome = await run("--person", "Joe Biden")
    #expect(outcome.output.hasPrefix("name"))
    #expect(outcome.output.contains("Joe Biden  President"))
    #expect(await run("--person", "leader/joe-biden") == outcome)
    #expect(await run("Joe Biden").output.hasSuffix(outcome.output))
    // A surname that may also mean a place is no leader's full name.
    #expect(!(await run("Paris").output.contains("office")))
  }

  @Test func `what the tables do not hold is said`() async {
    let wrong = await run("Frnace")
    #expect(wrong.code == .noInput)
    #expect(wrong.errors.hasPrefix("error: the tables hold nothing of \"Frnace\"\n  Did you mean "))
    #expect(wrong.errors.contains("\"France\""))
    #expect(
      await run("South Sudan", "--on", "1990")
        == Outcome(
          output: "",
          errors: """
            error: the tables hold nothing of "South Sudan" on 1990
              Leave out --on to see other dates.

            """, code: .noInput))
    let several = await run("--person", "Kim")
    #expect(several.code == .noInput)
    #expect(several.errors.contains("leaders\n  Name one of "))
    #expect(await run("--person", "Zzyzx").code == .noInput)
    #expect(await run().code == .usage)
  }
}

/// What `knowledge` says of candidates and offices.
@Suite struct KnowledgeAnswerTests {
  private func run(_ words: String...) async -> Outcome {
    await Program.entente.outcome(of: ["knowledge"] + words)
  }

  @Test func `a seat of government is the seat of its state`() async {
    #expect(
      await run("the Kremlin", "--on", "2023-09-14")
        == .done(
          """
          name     id             as    who or what
          Kremlin  place/kremlin  seat  seat of Russia

          """))
    #expect(await run("the Kremlin", "--on", "1983").output.contains("seat of Soviet Union"))
    #expect(await run("Moscow", "--on", "1995").output.contains("capital of Russia"))
    #expect(await run("Moscow", "--on", "1983").output.contains("capital of Soviet Union"))
  }

  @Test func `a candidate tells the office of the day and its dates`() async {
    let output = await run("Thatcher", "--on", "1990-01").output
    #expect(output.contains("Prime Minister of United Kingdom, 1979-05-04 to 1990-11-28"))
    // Who holds none then tells the one before.
    #expect(await run("Thatcher", "--on", "1995").output.contains("1979-05-04 to 1990-11-28"))
    #expect(await run("Polish").output.contains("adjective"))
  }

  @Test func `cities follow, the most populous first, with what else the name is`() async {
    let table = await run("Springfield").output.split(separator: "\n")
    #expect(table[0].contains("who or what") && table[0].contains("population  also"))
    #expect(table[1].contains("city in Missouri, United States"))
    #expect(table[1].hasSuffix("a surname"))
    let rows = await run("Springfield", "--format", "csv").output.split(separator: "\n").dropFirst()
    let populations = rows.compactMap { row in
      row.split(separator: ",", omittingEmptySubsequences: false).dropLast().last.flatMap {
        Int($0)
      }
    }
    #expect(rows.allSatisfy { $0.hasPrefix("place,") } && populations.count == rows.count)
    #expect(populations == populations.sorted(by: >))
    let moscow = await run("Moscow", "--format", "csv").output.split(separator: "\n").dropFirst()
    #expect(moscow.first?.hasPrefix("form,Moscow,place/moscow,place,capital,") == true)
    #expect(moscow.dropFirst().allSatisfy { $0.hasPrefix("place,") } && moscow.count > 1)
  }

  @Test func `a table is shortened unless --top says otherwise`() async {
    let lines = await run("Kim", "--format", "jsonl").output.split(separator: "\n")
    let count = lines.count { $0.hasPrefix("{\"answer\":\"form\"") }
    #expect(count > 20)
    #expect(
      await run("Kim").output.contains("\n… and \(count - 20) more; --top \(count) shows all.\n"))
    let whole = await run("Kim", "--top", "\(count)").output
    #expect(!whole.contains("shows all") && whole.split(separator: "\n").count > count)
    #expect(
      await run("Kim", "--top", "2", "--format", "csv").output.split(separator: "\n").count == 3)
  }

  @Test(
    "an office is found by its state in several ways, or by a title that only one state has",
    arguments: [
      ("the British foreign secretary", "Douglas Hurd"),
      ("UN secretary-general", "Boutros Boutros-Ghali"),
      ("the United Nations' secretary-general", "Boutros Boutros-Ghali"),
      ("president of the United States", "Bill Clinton"), ("Germany's chancellor", "Helmut Kohl"),
      ("Taoiseach", "John Bruton"),
    ])
  func offices(_ text: String, _ holder: String) async {
    let outcome = await run(text, "--on", "1995-02-01")
    #expect(outcome.output.hasPrefix("holder") && outcome.output.contains("\n\(holder)  "))
    #expect(outcome.errors.isEmpty)
    #expect(await run("Kremlin spokesman", "--on", "1998").output.contains("Sergei Yastrzhembsky"))
  }

  @Test func `a vacant office says so, with the reason`() async {
    #expect(
      await run("South Korean prime minister", "--on", "1955")
        == .done(
          """
          vacant          of           from        to          why
          Prime Minister  South Korea  1954-11-29  1960-06-15  the constitution knew no prime minister

          """))
  }

  @Test func `an office that did not exist says when it did`() async {
    let office = await run("South Korean ambassador to the United Nations", "--on", "1985")
    #expect(office.code == .done)
    #expect(office.output.hasPrefix("office"))
    #expect(office.output.contains("existed from"))
    #expect(office.output.contains("1991-09-17"))
    #expect(office.output.contains("the office did not exist"))
    let state = await run("Ukrainian foreign minister", "--on", "1950", "--format", "csv")
    #expect(state.output.contains("\nabsence,,,,Foreign Minister,,Ukraine,"))
    #expect(state.output.contains("the state did not exist"))
  }

  @Test func `a title of many states asks of which`() async {
    let outcome = await run("president")
    #expect(outcome.code == .noInput)
    #expect(outcome.errors.hasPrefix("error: \"president\" is an office of "))
    #expect(outcome.errors.contains("  Say of which: \"president of "))
  }

  @Test func `one note says that the date lies after the tables`() async {
    let outcome = await run("South Korean president", "--on", "2150")
    #expect(outcome.errors.hasPrefix("note: the tables of South Korea's leaders end with 20"))
    #expect(outcome.errors.split(separator: "\n").count == 1)
    #expect(outcome.code == .done)
    #expect(await run("South Korean president", "--on", "1995").errors.isEmpty)
    #expect(await run("South Korean president", "--on", "2150", "--quiet").errors.isEmpty)
  }

  @Test func `a city's name is suggested if no form is near`() async {
    let outcome = await run("Springfeild")
    #expect(outcome.code == .noInput)
    #expect(outcome.errors.contains("Did you mean \"Springfield\""))
  }

  @Test func `a person's terms have office and title, and several bearers their last office`() async
  {
    let terms = await run("--person", "Hwang Kyo-ahn", "--format", "csv").output
    #expect(
      terms.contains(
        "term,Hwang Kyo-ahn,leader/hwang-kyo-ahn,leader,President,Acting President,South Korea,2016-12-09,"
      ))
    #expect(await run("--person", "hwang-kyo-ahn", "--format", "csv").output == terms)
    #expect(await run("--person", "leader/hwang-kyo-ahn", "--on", "1990").code == .noInput)
    let several = await run("--person", "Thatcher", "--on", "1990")
    #expect(several.code == .done && several.output.contains("1979-05-04  1990-11-28"))
    let kims = await run("--person", "Kim")
    #expect(kims.code == .noInput)
    #expect(
      kims.errors.contains(
        "leader/kim-jong-un (Kim Jong-un, Supreme Leader of North Korea, since 2011-12-17); "))
    #expect(kims.errors.contains("; or "))
  }
}
