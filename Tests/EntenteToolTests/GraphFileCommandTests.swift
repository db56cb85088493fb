import Testing

@testable import EntenteTool

/// Graph files in place of texts.
@Suite struct GraphFileCommandTests {
  private static let edges = "a\tb\t3\nb\tc\nc\td\nb\td\n"

  @Test func `a list of edges is ranked and divided`() async throws {
    let folder = try TextFolder(["n.edges": Self.edges])
    #expect(
      await folder.run(["rank", "@/n.edges", "--by", "betweenness"])
        == .done(
          """
          rank  entity  kind          betweenness
             1  b       organisation            2
             2  a       organisation            0
             2  c       organisation            0
             2  d       organisation            0

          """))
    #expect(await folder.run(["communities", "@/n.edges"]).code == .done)
    #expect(await folder.run(["links", "b", "@/n.edges"]).output.hasPrefix("b (b): 3 links"))
    #expect(await folder.run(["compare", "@/n.edges", "@/n.edges"]).code == .done)
    let drawn = await folder.run(["render", "@/n.edges", "-o", "-", "--format", "svg"])
    #expect(drawn.code == .done && drawn.output.hasSuffix("</svg>\n"))
  }

  @Test func `what a list of edges does not tell is left empty`() async throws {
    let folder = try TextFolder(["n.edges": Self.edges])
    #expect(
      await folder.run(["links", "b", "@/n.edges"])
        == .done(
          """
          b (b): 3 links

          entity  kind          weight  documents  NPMI  G²  in lists  last
          a       organisation       3
          c       organisation       1
          d       organisation       1

          """))
    let table = await folder.run(["links", "a", "@/n.edges", "--format", "csv"]).output
    #expect(table.hasSuffix("\nb,b,organisation,3,,,,,\n"))
    let drawn = await folder.run(["render", "@/n.edges", "-o", "-", "--format", "svg"]).output
    #expect(drawn.contains("weight 3") && !drawn.contains("NPMI") && !drawn.contains("0 documents"))
  }

  @Test(
    "what is written in a format is read from it",
    arguments: [
      ("json", "json"), ("graphml", "graphml"), ("gexf", "gexf"), ("csv", "csv"),
      ("edges", "edges"), ("pajek", "net"), ("dot", "dot"), ("dot", "gv"), ("graphml", "xml"),
      ("gexf", "graphml"),
    ])
  func everyFormat(_ format: String, _ ending: String) async throws {
    let folder = try TextFolder.meetings()
    let written = await folder.run(["graph", "@", "--format", format, "-o", "@/n.\(ending)"])
    #expect(written == .done(""))
    for words in [
      ["rank", "--resamples", "0"], ["rank", "--by", "harmonic", "--resamples", "0"],
      ["communities"], ["graph", "--format", "edges"],
    ] {
      let read = await folder.run(words + ["@/n.\(ending)", "--threads", "1"])
      let counted = await folder.run(words + ["@/may.txt", "@/june.txt", "--threads", "1"])
      #expect(read.code == .done && read.errors.isEmpty)
      // An id is the only name that lists of edges and Pajek have.
      if format == "edges" || format == "pajek", words[0] != "graph" {
        #expect(read.output.contains("leader/narendra-modi"))
        #expect(
          read.output.split(separator: "\n").count == counted.output.split(separator: "\n").count)
      } else {
        #expect(read == counted)
      }
    }
  }

  @Test(
    "what is written and read again is the same to the byte",
    arguments: [("json", "json"), ("graphml", "graphml"), ("gexf", "gexf")])
  func twice(_ format: String, _ ending: String) async throws {
    let folder = try TextFolder.meetings()
    _ = await folder.run(["graph", "@", "-o", "@/n.\(ending)"])
    _ = await folder.run(["graph", "@/n.\(ending)", "-o", "@/m.\(ending)"])
    #expect(try folder.text(of: "n.\(ending)") == folder.text(of: "m.\(ending)"))
  }

  @Test func `directions, loops and parallel edges are warned of`() async throws {
    let folder = try TextFolder([
      "n.dot": "digraph { a -> b [weight=2]; b -> a; a -> a }", "n.edges": "a b\nb a 2\n\nb b\n",
    ])
    let dot = await folder.run(["graph", "@/n.dot", "--format", "edges"])
    #expect(
      dot
        == Outcome(
          output: "a\tb\t3\n",
          errors: """
            @/n.dot: warning: is directed; a tie has no direction, so both ways of a pair are summed
              Make it undirected yourself if another rule is meant.
            @/n.dot: warning: 1 edge ties a node to itself, and is left out
              A tie needs two ends.
            entente: 2 warnings

            """, code: .done))
    let edges = await folder.run(["graph", "@/n.edges", "--format", "edges"])
    #expect(edges.output == "a\tb\t3\n")
    #expect(
      edges.errors.hasPrefix("@/n.edges: warning: 1 edge ties a pair again; weights are summed"))
    #expect(edges.errors.contains("@/n.edges:4: warning: 1 edge ties a node to itself"))
  }

  @Test(
    "what is wrong with a file is told with its line and a cure",
    arguments: [
      ("n.edges", "a b\nc\n", "@/n.edges:2: error: has one field"),
      ("n.dot", "graph {\n a -> b }", "@/n.dot:2: error: is no DOT: syntax error near '->'"),
      ("n.graphml", "<graphml>", "@/n.graphml:1: error: is no XML: it ends within an element"),
      (
        "n.xml", "<graphml><graph><node/></graph></graphml>",
        "@/n.xml:1: error: has a <node> without id"
      ),
      ("n.net", "*Vertices\n", "@/n.net:1: error: does not say how many vertices"),
      ("n.csv", "a,b\n1,2\n", "@/n.csv:1: error: has no titles source and target"),
      ("n.json", "[]", "@/n.json: error: is no JSON object"),
    ])
  func refuses(_ name: String, _ text: String, _ beginning: String) async throws {
    let folder = try TextFolder([name: text])
    let outcome = await folder.run(["rank", "@/\(name)"])
    #expect(outcome.code == .badData && outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix(beginning), "\(outcome.errors)")
    #expect(outcome.errors.split(separator: "\n").count == 2)
  }

  @Test func `a graph file stands alone, and has no sentences`() async throws {
    let folder = try TextFolder([
      "n.edges": Self.edges, "a.txt": "Date: 2023-05-20\n\nFrance met Chad.",
    ])
    #expect(await folder.run(["rank", "@/n.edges", "@/a.txt"]).code == .usage)
    #expect(await folder.run(["explain", "a", "b", "@/n.edges"]).code == .badData)
    #expect(await folder.run(["extract", "@/n.edges"]).code == .badData)
    #expect(await folder.run(["rank", "@/n.edges", "--kinds", "leader"]).code == .usage)
    #expect(await folder.run(["rank", "@/none.edges"]).code == .noInput)
    // XML of another kind is no graph.
    try folder.write(Array("<rss></rss>".utf8), to: "feed.xml")
    #expect(await folder.run(["rank", "@/feed.xml"]).errors.contains("no kind of document"))
  }
}
