import Testing

@testable import EntenteTool

/// `path`: ways through others.
@Suite struct PathCommandTests {
  @Test func `each tie on the way has its weight and a sentence`() async throws {
    let folder = try TextFolder.meetings()
    #expect(
      await folder.run(["path", "Biden", "France", "@"])
        == .done(
          """
          Joe Biden – France
          through Narendra Modi · no tie of their own

          Joe Biden – Narendra Modi
          weight 3 in 2 documents · 2023-05-20 to 2023-06-10
          2023-06-10  june.txt
            Joe Biden called Narendra Modi on Friday.

          Narendra Modi – France
          weight 1 in 1 document · 2023-05-20
          2023-05-20  may.txt
            Emmanuel Macron met Narendra Modi in France.

          """))
    #expect(
      await folder.run(["path", "Biden", "Modi", "@", "--format", "tsv"])
        == .done(
          """
          step\tfrom\tfrom_id\tto\tto_id\tweight\tdocuments\tdate\tdoc\ttext
          1\tJoe Biden\tleader/joe-biden\tEmmanuel Macron\tleader/emmanuel-macron\t1\t1\t2023-05-20\tmay.txt\tEmmanuel Macron and Narendra Modi met Joe Biden.
          2\tEmmanuel Macron\tleader/emmanuel-macron\tNarendra Modi\tleader/narendra-modi\t2\t1\t2023-05-20\tmay.txt\tEmmanuel Macron met Narendra Modi in France.

          """))
  }

  @Test func `no way is said, and can fail`() async throws {
    let folder = try TextFolder.meetings()
    #expect(
      await folder.run(["path", "Xi", "Modi", "@", "--fail-if-empty"])
        == Outcome(
          output: "Xi Jinping – Narendra Modi\nno way through others · no tie of their own\n",
          errors: "", code: .incomplete))
    #expect(
      await folder.run(["path", "Xi", "China", "@", "--format", "json"])
        == .done(
          """
          {
            "source": {"id":"leader/xi-jinping","name":"Xi Jinping","kind":"leader"},
            "target": {"id":"state/CN","name":"China","kind":"state"},
            "weight": 1,
            "steps": []
          }

          """))
    #expect(await folder.run(["path", "Xi", "Xi Jinping", "@"]).code == .usage)
    #expect(await folder.run(["path", "Xi", "Nobody", "@"]).code == .noInput)
  }

  @Test func `a graph file has ways, but no sentences`() async throws {
    let folder = try TextFolder(["n.edges": "a\tb\t1\na\tc\t4\nc\tb\t4\nb\td\t0.5\n"])
    #expect(
      await folder.run(["path", "a", "b", "@/n.edges"])
        == .done(
          """
          a – b
          through c · their own tie weighs 1

          a – c
          weight 4

          c – b
          weight 4

          """))
    let json = await folder.run(["path", "a", "d", "@/n.edges", "--format", "json"]).output
    #expect(json.contains(#""weight":4,"documents":0}"#))
  }
}
