import Testing

@testable import EntenteTool

/// `extract`, and what every command does with bad inputs.
@Suite struct ReadingTests {
  @Test func `mentions are a line of JSON for each document`() async throws {
    let folder = try TextFolder([
      "a.jsonl": #"{"id":"x","date":"2023-06-10","text":"Ünal met Xi Jinping on Friday."}"#
    ])
    let mention = { (start: Int, end: Int) in
      """
      {"start":\(start),"end":\(end),"text":"Xi Jinping","kind":"leader",\
      "entity":"leader/xi-jinping","name":"Xi Jinping","form":"name","by":"full-name","state":"CN"}
      """
    }
    #expect(
      await folder.run(["extract", "@", "--kinds", "leader"])
        == .done("{\"doc\":\"x\",\"date\":\"2023-06-10\",\"mentions\":[\(mention(10, 20))]}\n"))
    #expect(
      await folder.run([
        "extract", "@", "--kinds", "leader", "--offsets", "scalars", "--dates", "-o", "@/out.txt",
      ])
        == .done(""))
    #expect(
      try folder.text(of: "out.txt") == """
        {"doc":"x","date":"2023-06-10","mentions":[\(mention(9, 19))],"dates":[{"start":23,"end":29,\
        "text":"Friday","value":"2023-06-09","grain":"day"}]}

        """)
  }

  @Test func `open mentions keep their candidates`() async throws {
    let briefing =
      "\(EntenteProgramTests.root)/Examples/briefings/2023-10-29-three-men-named-li.txt"
    let folder = try TextFolder()
    let lines = await folder.run(["extract", briefing]).output
    #expect(
      lines.contains(
        """
        "text":"Li","kind":"leader","entity":null,"form":"name","by":"open",\
        "candidates":["leader/li-keqiang","leader/li-qiang","leader/li-shangfu"]}
        """))
    let table = await folder.run(["extract", briefing, "--format", "table", "--kinds", "leader"])
    #expect(table.output.contains("? Li Keqiang, Li Qiang, Li Shangfu  name  open\n"))
    #expect(!table.output.contains("Shanghai"))
    #expect(await folder.run(["links", "Li", briefing]).code == .noInput)
  }

  private static let good = "Date: 2023-05-20\n\nJoe Biden called Narendra Modi.\n"

  @Test(
    "a bad input is named with its cure, and the rest goes on",
    arguments: [
      (
        "undated.txt", Array("Joe Biden spoke.".utf8),
        "@/undated.txt:1: error: has no date, so it is kept as undated\n"
          + "  Begin it with a line Date: 2023-09-14.\n"
      ),
      ("empty.txt", [], "@/empty.txt: error: is empty\n  Write some, or take it out.\n"),
      (
        "binary.txt", [0x25, 0x50, 0x44, 0x46, 0x2D, 0x00],
        "@/binary.txt: error: is no text (it holds bytes that no text has)\n"
          + "  Convert it to text in UTF-8 first.\n"
      ),
      (
        "lines.jsonl",
        Array(#"{"id":"1","date":"2023-05-20","text":"a"}"#.utf8) + [0x0A, 0x7B, 0x0A],
        "@/lines.jsonl:2: error: is no JSON object with text fields: it cannot be parsed\n"
          + "  Write {\"id\": \"a1\", \"date\": \"2023-09-14\", \"text\": \"…\"} on one line.\n"
      ),
      (
        "slash.jsonl", Array(#"{"id":"1","date":"22/01/2019","text":"a"}"#.utf8),
        "@/slash.jsonl:1: error: the date \"22/01/2019\" cannot be read, so 1 is kept as undated\n"
          + "  Write it as 2023-09-14.\n"
      ),
    ] as [(String, [UInt8], String)])
  func problems(_ name: String, _ bytes: [UInt8], _ message: String) async throws {
    let folder = try TextFolder(["good.txt": Self.good])
    try folder.write(bytes, to: name)
    let outcome = await folder.run(["graph", "@", "--format", "edges"])
    #expect(outcome.output == "leader/joe-biden\tleader/narendra-modi\t1\n")
    #expect(outcome.errors == message + "entente: 1 error\n")
    #expect(outcome.code == .incomplete)
    let strict = await folder.run(["graph", "@", "--format", "edges", "--strict"])
    #expect(strict == Outcome(output: "", errors: message, code: .badData))
  }

  @Test func `bytes that are not UTF-8 are repaired with a warning`() async throws {
    let folder = try TextFolder()
    try folder.write(Array(Self.good.utf8) + [0xFF, 0x0A], to: "a.txt")
    let outcome = await folder.run(["graph", "@", "--format", "edges"])
    #expect(outcome.code == .done)
    #expect(
      outcome.errors == """
        @/a.txt:4: warning: 1 byte sequence is not UTF-8 and read as �
          Save the file as UTF-8.
        entente: 1 warning

        """)
  }

  @Test(
    "where nothing can be read there is nothing to do",
    arguments: [
      (["rank", "@/none.txt"], ExitCode.noInput),
      (["rank", "@/none.json"], .noInput),
      (["rank", "@/empty.txt"], .badData),
      (["rank", "@/empty.txt", "@/none.txt"], .noInput),
      (["rank", "@/page.html"], .badData),
      (["rank", "@/broken.json"], .badData),
      (["extract", "@/none.json"], .badData),
      (["explain", "a", "b", "@/empty.txt"], .badData),
      (["compare", "@/none.txt", "@/empty.txt"], .noInput),
      (["render", "@/empty.txt", "-o", "@/a.svg"], .badData),
      (["render", "@/none.txt", "-o", "@/a.svg"], .noInput),
    ])
  func nothing(_ words: [String], _ code: ExitCode) async throws {
    let folder = try TextFolder([
      "empty.txt": "", "page.html": "<p>Joe Biden", "broken.json": "{",
    ])
    let outcome = await folder.run(words)
    #expect(outcome.code == code)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("error: "))
    #expect(!folder.names.contains("a.svg"))
  }

  @Test func `a source that is not there suggests the one that is`() async throws {
    let folder = try TextFolder(["article.txt": Self.good])
    #expect(
      await folder.run(["rank", "@/artcile.txt"])
        == Outcome(
          output: "",
          errors: """
            @/artcile.txt: error: there is no such file or folder
              Did you mean @/article.txt?

            """, code: .noInput))
  }

  @Test func `a missing source beside a good one is an error, not the end`() async throws {
    let folder = try TextFolder(["good.txt": Self.good])
    let outcome = await folder.run(["graph", "@/good.txt", "@/none.txt", "--format", "edges"])
    #expect(outcome.output == "leader/joe-biden\tleader/narendra-modi\t1\n")
    #expect(
      outcome.errors
        == "@/none.txt: error: there is no such file or folder\n  Check its name.\nentente: 1 error\n"
    )
    #expect(outcome.code == .incomplete)
    let strict = await folder.run(["graph", "@/good.txt", "@/none.txt", "--strict"])
    #expect(strict.code == .noInput)
  }

  @Test(
    "a saved network that cannot be used says where",
    arguments: [
      (
        #"{"nodes":[{"id":"a"}],"links":[{"source":"a","target":"b"}]}"#,
        "links[0].target names no node: \"b\""
      ),
      (#"{"nodes":[{"id":"a"},{"id":"a"}],"links":[]}"#, "has two nodes with the id \"a\""),
      (
        #"{"nodes":[{"id":"a"},{"id":"b"}],"edges":[{"source":"a","target":"b","weight":-1}]}"#,
        "edges[0].weight is not above 0"
      ),
      (#"{"links":[]}"#, "nodes is missing"),
      (#"{"nodes":[{"id":"a","mentions":"x"}]}"#, "nodes[0].mentions has the wrong type"),
      (
        #"{"graph":{"first":"x"},"nodes":[]}"#,
        "graph.first is \"x\", which is no date such as 2023-09-14"
      ),
      ("[]", "is no JSON object"), ("x", "is no JSON"), ("", "is no JSON"),
    ])
  func savedNetworks(_ json: String, _ message: String) async throws {
    let folder = try TextFolder(["n.json": json])
    let outcome = await folder.run(["rank", "@/n.json"])
    #expect(outcome.errors.hasPrefix("@/n.json: error: \(message)\n"), "\(outcome.errors)")
    #expect(outcome.code == .badData)
  }

  @Test func `a network of another program is read`() async throws {
    let folder = try TextFolder([
      "n.json": """
      {"directed": false, "multigraph": false, "graph": {}, "nodes": [{"id": 2}, {"id": "state/FR"}],
       "edges": [{"source": "state/FR", "target": 2}]}
      """
    ])
    #expect(
      await folder.run(["graph", "@/n.json", "--format", "edges"]) == .done("2\tstate/FR\t1\n"))
  }

  @Test func `a saved network cannot be counted anew`() async throws {
    let folder = try TextFolder.meetings()
    _ = await folder.run(["graph", "@", "-o", "@/n.json"])
    let window = await folder.run(["rank", "@/n.json", "--window", "paragraph"])
    #expect(window.code == .usage)
    #expect(
      window.errors.hasPrefix(
        "Error: --window says how texts are counted; @/n.json is counted already.\nHelp:      --window"
      )
        || window.errors.hasPrefix(
          "Error: --window says how texts are counted; @/n.json is counted already.\nHelp:  --window"
        ))
    let joined = await folder.run(["rank", "@/n.json", "@/may.txt"])
    #expect(joined.code == .usage)
  }

  @Test func `what a document says cannot steer a terminal`() async throws {
    let folder = try TextFolder([
      "a\u{1B}[2J.txt": "Date: 2023-05-20\n\nJoe Biden \u{1B}]0;x\u{7} called Narendra Modi.\n"
    ])
    let outcome = await folder.run(["explain", "Biden", "Modi", "@"])
    #expect(outcome.code == .done)
    #expect(!outcome.output.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    #expect(outcome.output.contains("Joe Biden ␛]0;x␇ called Narendra Modi."))
  }
}
