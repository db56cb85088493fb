import Testing

@testable import EntenteTool

/// `compare`.
@Suite struct ChangeCommandTests {
  @Test func `two months are compared`() async throws {
    let folder = try TextFolder.meetings()
    #expect(
      await folder.run(["compare", "2023-05", "2023-06", "--in", "@"])
        == .done(
          """
               of       documents  entities  ties  weight
          old  2023-05          1         4     5       7
          new  2023-06          1         4     2       2

          These are counts: they do not tell change from chance, and more text makes more ties.

          change  entity           kind    strength  documents
          gone    Emmanuel Macron  leader     4 → 0      1 → 0
          weaker  Narendra Modi    leader     5 → 1      1 → 1
          weaker  Joe Biden        leader     3 → 1      1 → 1
          gone    France           state      2 → 0      1 → 0
          new     Xi Jinping       leader     0 → 1      0 → 1
          new     China            state      0 → 1      0 → 1

          change  tie              with           weight  documents
          gone    Emmanuel Macron  Narendra Modi   2 → 0      1 → 0
          gone    Emmanuel Macron  Joe Biden       1 → 0      1 → 0
          gone    Emmanuel Macron  France          1 → 0      1 → 0
          weaker  Joe Biden        Narendra Modi   2 → 1      1 → 1
          gone    Narendra Modi    France          1 → 0      1 → 0
          new     Xi Jinping       China           0 → 1      0 → 1

          """))
  }

  @Test func `two sources give what two spans of both give`() async throws {
    let folder = try TextFolder.meetings()
    let spans = await folder.run([
      "compare", "2023-05", "2023-06-01..2023-06-30", "--in", "@", "--format", "csv",
    ])
    let files = await folder.run(["compare", "@/may.txt", "@/june.txt", "--format", "csv"])
    #expect(spans == files)
    #expect(
      files.output.contains(
        "tie,weaker,Joe Biden,leader/joe-biden,Narendra Modi,leader/narendra-modi,2,1,1,1\n"))
    let json = await folder.run(["compare", "@/may.txt", "@/june.txt", "--format", "json"])
    #expect(
      json.output.hasPrefix(
        """
        {
          "old": {"of":"@/may.txt","documents":1,"windows":3,"entities":4,"ties":5},
          "new": {"of":"@/june.txt","documents":1,"windows":2,"entities":4,"ties":2},
          "entities": [

        """))
  }

  @Test func `what stayed is shown on demand, and in JSON`() async throws {
    let folder = try TextFolder.meetings()
    let words = ["compare", "@/may.txt", "@/may.txt"]
    let same = await folder.run(words + ["--fail-if-empty"])
    #expect(same.output.hasSuffix("\nNothing changed.\n"))
    #expect(same.code == .incomplete)
    #expect(
      await folder.run(words + ["--steady"]).output.contains(
        "\nsteady  Emmanuel Macron  leader     4 → 4"))
    #expect(
      await folder.run(words + ["--format", "json"]).output.contains("\"change\":\"steady\""))
  }

  @Test(
    "a side that is no span or source is refused",
    arguments: [
      (
        ["compare", "2023-05", "2023-06"],
        "Error: 2023-05 is a span of dates: --in says of which source."
      ),
      (
        ["compare", "2023-5", "2023-06", "--in", "@"],
        "Error: OLD takes a date such as 2023-09, or a span such as 2023-08-01..2023-09-12, not \"2023-5\"."
      ),
      (
        ["compare", "2023-05", "@/june.txt", "--in", "@"], "Error: NEW takes a date such as 2023-09"
      ),
    ])
  func refused(_ words: [String], _ message: String) async throws {
    let folder = try TextFolder.meetings()
    let outcome = await folder.run(words)
    #expect(outcome.code == .usage)
    #expect(outcome.errors.hasPrefix(message), "\(outcome.errors)")
  }

  @Test func `spans that share days or hold nothing are warned of`() async throws {
    let folder = try TextFolder.meetings()
    let outcome = await folder.run(["compare", "2023", "2023-01", "--in", "@"])
    #expect(
      outcome.errors == """
        warning: 2023 and 2023-01 share days, whose documents count on both sides
        warning: none of 2 documents is dated 2023-01
        entente: 2 warnings

        """)
    #expect(outcome.code == .done)
  }

  @Test func `saved networks are compared, but not cut by dates`() async throws {
    let folder = try TextFolder.meetings()
    _ = await folder.run(["graph", "@/may.txt", "-o", "@/old.json"])
    _ = await folder.run(["graph", "@/june.txt", "-o", "@/new.json"])
    let saved = await folder.run(["compare", "@/old.json", "@/new.json", "--format", "csv"])
    #expect(await folder.run(["compare", "@/may.txt", "@/june.txt", "--format", "csv"]) == saved)
    let cut = await folder.run(["compare", "2023-05", "2023-06", "--in", "@/old.json"])
    #expect(cut.code == .badData)
  }
}
