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
          answer,name,id,kind,what,of,from,to,condition
          office,Joe Biden,leader/joe-biden,leader,President,United States,2021-01-20,2025-01-20,

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
