import Testing

@testable import EntenteTool

/// `links` and `explain`.
@Suite struct TieCommandTests {
  @Test func `links are listed by weight`() async throws {
    let folder = try TextFolder.meetings()
    #expect(
      await folder.run(["links", "Modi", "@"])
        == .done(
          """
          Narendra Modi (leader/narendra-modi): 3 links, 4 mentions in 2 documents

          entity           kind    weight  documents  NPMI   G²  in lists  last
          Joe Biden        leader       3          2  0.44  2.2      0.00  2023-06-10
          Emmanuel Macron  leader       2          1  0.24  1.2      0.00  2023-05-20
          France           state        1          1  0.14  0.5      0.00  2023-05-20

          """))
    #expect(
      await folder.run(["links", "Modi", "@", "--format", "json", "--top", "1"])
        == .done(
          """
          [
            {"entity":"Joe Biden","id":"leader/joe-biden","kind":"leader","weight":3,"documents":2,\
          "npmi":0.4368,"g2":2.231,"list_share":0,"last":"2023-06-10"}
          ]

          """))
  }

  @Test func `a sentence of five is a list`() async throws {
    let folder = try TextFolder([
      "a.txt": """
      Date: 2023-05-20

      France, Spain, Italy, Chad and Peru signed. France called Spain.

      """
    ])
    let output = await folder.run(["links", "France", "@", "--format", "csv"]).output
    #expect(output.contains("Spain,state/ES,state,2,1,1,0,0.5,2023-05-20\n"))
    #expect(output.contains("Peru,state/PE,state,1,1,0,0,1,2023-05-20\n"))
  }

  @Test func `a tie is explained by its sentences`() async throws {
    let folder = try TextFolder.meetings()
    #expect(
      await folder.run(["explain", "Biden", "Modi", "@"])
        == .done(
          """
          Joe Biden – Narendra Modi
          weight 3, recounted from 3 sentences · 2 of 2 documents · NPMI 0.44 · G² 2.2 · \
          2023-05-20 to 2023-06-10

          2023-05-20  may.txt
            Joe Biden called Narendra Modi.

          2023-05-20  may.txt
            Emmanuel Macron and Narendra Modi met Joe Biden.

          2023-06-10  june.txt  about 2023-06-09
            Joe Biden called Narendra Modi on Friday.

          """))
    #expect(
      await folder.run(["explain", "Biden", "Macron", "@", "--format", "json"])
        == .done(
          """
          {
            "source": {"id":"leader/joe-biden","name":"Joe Biden","kind":"leader"},
            "target": {"id":"leader/emmanuel-macron","name":"Emmanuel Macron","kind":"leader"},
            "weight": 1,
            "recount": 1,
            "windows": 1,
            "documents": 1,
            "npmi": -0.1133,
            "g2": 0.138,
            "first": "2023-05-20",
            "last": "2023-05-20",
            "evidence": [
              {"date":"2023-05-20","doc":"may.txt","occurrences":1,"amount":1,"entities":3,\
          "sentences":[{"start":95,"end":143,"text":"Emmanuel Macron and Narendra Modi met Joe Biden."}]}
            ]
          }

          """))
    #expect(
      await folder.run(["explain", "Xi", "China", "@", "--format", "tsv"])
        == .done(
          "date\tdoc\tevent\toccurrences\tamount\tstart\tend\ttext\n"
            + "2023-06-10\tjune.txt\t\t1\t1\t60\t87\tXi Jinping stayed in China.\n"))
  }

  @Test func `a sentence that stood twice counts once`() async throws {
    let folder = try TextFolder([
      "a.txt": "Date: 2023-05-20\n\nJoe Biden and Narendra Modi look at the sea in the evening.\n",
      "b.txt": "Date: 2023-05-22\n\nJoe Biden and Narendra Modi look at the sea in the evening.\n",
    ])
    let output = await folder.run(["explain", "Biden", "Modi", "@"]).output
    #expect(output.contains("weight 1, recounted from 1 sentence · 1 of "))
    #expect(output.contains("\n2023-05-20  a.txt  stood 2 times\n"))
  }

  @Test func `names are marked on a terminal, and lines fit it`() async throws {
    let folder = try TextFolder.meetings()
    let terminal = Terminal(isOutputTerminal: true, columns: 40)
    let output = await folder.run(["explain", "Biden", "Macron", "@"], terminal: terminal).output
    #expect(
      output.hasSuffix(
        """
        2023-05-20  may.txt
          \u{1B}[4mEmmanuel\u{1B}[0m \u{1B}[4mMacron\u{1B}[0m and Narendra Modi met
          \u{1B}[4mJoe\u{1B}[0m \u{1B}[4mBiden.\u{1B}[0m

        """))
  }

  @Test func `where there is no tie, the nearest miss is shown`() async throws {
    let folder = try TextFolder.meetings()
    #expect(
      await folder.run(["explain", "Xi", "Modi", "@"])
        == .done(
          """
          Xi Jinping – Narendra Modi
          no tie: Xi Jinping and Narendra Modi never stand in one sentence; Xi Jinping stands in \
          1 document, Narendra Modi in 2; one document names both

          2023-06-10  june.txt  closest: neighbouring sentences
            Joe Biden called Narendra Modi on Friday.
            Xi Jinping stayed in China.

          """))
    let apart = await folder.run(["explain", "Macron", "China", "@", "--format", "json"])
    #expect(apart.output.contains("\n  \"common_documents\": 0,\n  \"closest\": null\n"))
    let rows = await folder.run(["explain", "Macron", "China", "@", "--format", "csv"])
    #expect(rows.output == "date,doc,event,occurrences,amount,start,end,text\n")
    #expect(rows.errors.hasPrefix("note: Emmanuel Macron and China never stand in one sentence; "))
    let strict = await folder.run(["explain", "Xi", "Modi", "@", "--fail-if-empty"])
    #expect(strict.code == .incomplete)
  }

  @Test(
    "an entity that cannot be found is explained",
    arguments: [
      (
        ["links", "Modhi", "@"],
        "error: there is no entity \"Modhi\"\n  Did you mean \"Narendra Modi\"?\n"
      ),
      (
        ["links", "Xyzzyx", "@"],
        "error: there is no entity \"Xyzzyx\"\n  entente rank lists the entities that there are.\n"
      ),
      (
        ["links", "Vladimir Putin", "@"],
        "error: nothing here names Vladimir Putin (leader/vladimir-putin)\n"
          + "  entente rank lists the entities that there are.\n"
      ),
      (
        ["links", "Xi", "@", "--to", "2023-05"],
        "error: Xi Jinping is named in 1 document, but not in these dates\n  Widen --from and --to.\n"
      ),
      (
        ["links", "China", "@", "--kinds", "leader"],
        "error: China is of the kind state, which does not join\n  Add --kinds leader,state.\n"
      ),
    ])
  func absent(_ words: [String], _ errors: String) async throws {
    let folder = try TextFolder.meetings()
    #expect(await folder.run(words) == Outcome(output: "", errors: errors, code: .noInput))
  }

  @Test func `a name that fits several lists them`() async throws {
    let folder = try TextFolder([
      "a.txt": "Date: 2023-10-29\n\nLi Keqiang is dead. Li Qiang succeeded Li Keqiang.\n"
    ])
    #expect(
      await folder.run(["links", "Li", "@"])
        == Outcome(
          output: "",
          errors: """
            error: "Li" fits 2 entities
              Name one of leader/li-keqiang (Li Keqiang, 2 mentions), \
            leader/li-qiang (Li Qiang, 1 mention).

            """, code: .noInput))
    #expect(await folder.run(["links", "li-qiang", "@"]).code == .done)
  }

  @Test func `a tie needs two, and its sentences`() async throws {
    let folder = try TextFolder.meetings()
    let same = await folder.run(["explain", "Modi", "Narendra Modi", "@"])
    #expect(same.code == .usage)
    #expect(
      same.errors.hasPrefix("Error: A and B are one entity, Narendra Modi: a tie needs two.\n"))
    _ = await folder.run(["graph", "@", "-o", "@/n.json"])
    #expect(
      await folder.run(["explain", "Modi", "Biden", "@/n.json"])
        == Outcome(
          output: "",
          errors: """
            @/n.json: error: a graph file holds no sentences, so there is nothing to show \
            behind a tie
              Give the texts that it was counted from.

            """, code: .badData))
    let links = await folder.run(["links", "Modi", "@/n.json", "--format", "csv"])
    #expect(
      links.output.contains("Joe Biden,leader/joe-biden,leader,3,2,0.4368,2.231,,2023-06-10\n"))
  }
}
