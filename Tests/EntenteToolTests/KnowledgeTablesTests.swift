import Foundation
import Testing

@testable import EntenteTool

/// `knowledge --terms`, `--attribution` and `--check`.
@Suite struct KnowledgeTablesTests {
  private func run(_ words: String...) async -> Outcome {
    await Program.entente.outcome(of: ["knowledge"] + words)
  }

  @Test func `terms are rows in the order of state, role, start and id`() async throws {
    let outcome = await run("--terms", "--format", "tsv")
    #expect(outcome.code == .done && outcome.errors.isEmpty)
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    #expect(lines.first == "state\trole\ttitle\tperson\tid\taliases\tstart\tend")
    let rows = lines.dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    #expect(rows.count > 10_000 && rows.allSatisfy { $0.count == 8 })
    let keys = rows.map { ($0[0], $0[1], $0[6], $0[4]) }
    #expect(zip(keys, keys.dropFirst()).allSatisfy { $0 <= $1 })
    let hurd = try #require(rows.first { $0[0] == "GB" && $0[4] == "leader/douglas-hurd" })
    #expect(hurd[1] == "foreign" && hurd[3] == "Douglas Hurd" && hurd[7] == "1995-07-05")
    #expect(rows.contains { $0[5].contains("|") } && rows.contains { $0[7].isEmpty })
    #expect(await run("--terms", "--format", "tsv") == outcome)
  }

  @Test func `terms can be those of one state or body, and of one date`() async {
    let british = await run("--terms", "British", "--on", "1992-06", "--format", "csv")
    #expect(british.output.contains("\nGB,hog,Prime Minister,John Major,leader/john-major,"))
    #expect(british.output.contains("\nGB,foreign,Foreign Secretary,Douglas Hurd,"))
    #expect(!british.output.contains("Margaret Thatcher"))
    for name in ["GB", "state/GB", "the United Kingdom"] {
      #expect(await run("--terms", name, "--on", "1992-06", "--format", "csv") == british)
    }
    let chiefs = await run("--terms", "UN", "--on", "1995", "--format", "jsonl").output
    #expect(chiefs.contains("\"state\":\"UN\",\"role\":\"chief\""))
    #expect(chiefs.contains("\"start\":\"1992-01-01\",\"end\":\"1996-12-31\"}"))
    #expect(await run("--terms", "UN", "--format", "jsonl").output.contains("\"end\":null}"))
  }

  @Test func `terms for people are the first twenty`() async {
    let lines = await run("--terms").output.split(separator: "\n")
    #expect(lines.count == 22)
    #expect(lines[0].hasPrefix("state  role"))
    #expect(lines[21].contains(" more; --top "))
    #expect(await run("--terms", "--top", "3").output.split(separator: "\n").count == 4)
  }

  @Test func `terms of what is no one state are refused`() async {
    let several = await run("--terms", "Korea")
    #expect(
      several
        == Outcome(
          output: "",
          errors: """
            error: "Korea" fits 2 states and bodies
              Name one of state/KP (North Korea), state/KR (South Korea).

            """, code: .noInput))
    let none = await run("--terms", "Atlantis")
    #expect(none.code == .noInput)
    #expect(none.errors.hasPrefix("error: the tables hold no state or body \"Atlantis\"\n"))
  }

  @Test func `the attribution is printed as it stands`() async throws {
    let file = "\(EntenteProgramTests.root)/Sources/CKnowledge/generated/ATTRIBUTION.txt"
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(await run("--attribution") == .done(text))
  }

  @Test(
    "what cannot be answered together is refused",
    arguments: [
      ["--terms", "--person", "Kim"], ["--attribution", "France"], ["--attribution", "--terms"],
      ["--attribution", "--on", "1990"], ["--check", "France"], ["--check", "--format", "csv"],
      ["--check", "--attribution"], [],
    ])
  func refused(_ words: [String]) async {
    let outcome = await Program.entente.outcome(of: ["knowledge"] + words)
    #expect(outcome.code == .usage)
    #expect(outcome.output.isEmpty)
  }
}
