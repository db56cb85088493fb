import Foundation
import Testing

@testable import EntenteTool

/// `graph`, `rank` and `communities` on two short texts.
@Suite struct NetworkCommandTests {
  @Test func `rank shows ties at one rank`() async throws {
    let folder = try TextFolder.meetings()
    #expect(
      await folder.run(["rank", "@"])
        == .done(
          """
          no intervals: 2 documents cannot tell how sure ranks are at a level of 0.95, 6 or more can

          rank  entity           kind    strength
             1  Narendra Modi    leader         6
             2  Emmanuel Macron  leader         4
             2  Joe Biden        leader         4
             4  France           state          2
             5  Xi Jinping       leader         1
             5  China            state          1

          """))
  }

  @Test func `a table of rank is cut, other formats are not`() async throws {
    let folder = try TextFolder.meetings()
    #expect(
      await folder.run(["rank", "@", "--by", "betweenness", "--top", "1", "--format", "json"])
        == .done(
          """
          [
            {"rank":1,"entity":"Narendra Modi","id":"leader/narendra-modi","kind":"leader","betweenness":2,\
          "best_rank":1,"worst_rank":6,"above_next":"cannot tell"}
          ]

          """))
    let states = (1...22).map { "France met Algeria\($0 == 1 ? "" : " and Chad")." }
    let many = try TextFolder(["a.txt": "Date: 2023-05-20\n\n" + states.joined(separator: " ")])
    let rows = await many.run(["rank", "@", "--format", "csv"]).output.split(separator: "\n")
    #expect(rows.count == 4)
  }

  @Test("every measure has a score for everyone", arguments: Options.Measure.allCases)
  func measures(_ measure: Options.Measure) async throws {
    let folder = try TextFolder.meetings()
    let outcome = await folder.run(["rank", "@", "--by", measure.rawValue, "--format", "tsv"])
    #expect(outcome.code == .done)
    #expect(outcome.output.split(separator: "\n").count == 7)
    #expect(
      outcome.output.hasPrefix(
        "rank\tentity\tid\tkind\t\(measure.rawValue)\tbest_rank\tworst_rank\tabove_next\n"))
  }

  @Test func `communities are listed with their members`() async throws {
    let folder = try TextFolder.meetings()
    #expect(
      await folder.run(["communities", "@"])
        == .done(
          """
          modularity 0.1975, 2 communities, 6 entities, resolution 1, seed 1

          community  entity           kind    strength  inside
                  1  Narendra Modi    leader         6    1.00
                  1  Emmanuel Macron  leader         4    1.00
                  1  Joe Biden        leader         4    1.00
                  1  France           state          2    1.00
                  2  Xi Jinping       leader         1    1.00
                  2  China            state          1    1.00

          """))
    #expect(
      await folder.run(["communities", "@", "--format", "json", "--community", "2"])
        == .done(
          """
          {
            "method": "leiden",
            "modularity": 0.197530864,
            "codelength": null,
            "communities": 2,
            "entities": 6,
            "without_ties": 0,
            "resolution": 1,
            "seed": 1,
            "members": [
              {"community":2,"entity":"Xi Jinping","id":"leader/xi-jinping","kind":"leader","strength":1,"inside":1},
              {"community":2,"entity":"China","id":"state/CN","kind":"state","strength":1,"inside":1}
            ]
          }

          """))
  }

  @Test func `what a method makes good stands above its communities`() async throws {
    let folder = try TextFolder(["ring.edges": "a b\nb c\nc a\nc d\nd e\ne f\nf d\n"])
    let told = await folder.run(["communities", "@/ring.edges", "--method", "map-equation"])
    // Two triangles and the tie between them: 14 ends of ties, 1 of 14 steps leaves each triangle.
    func f(_ share: Double) -> Double { share * log2(share) }
    let bits = f(1.0 / 7) - 4 * f(1.0 / 14) + 2 * f(8.0 / 14) - 4 * f(2.0 / 14) - 2 * f(3.0 / 14)
    let heading = String(format: "%.4f bits a step, modularity 0.3571, 2 communities,", bits)
    #expect(told.output.hasPrefix(heading))
    let json = await folder.run(
      ["communities", "@/ring.edges", "--method", "map-equation", "--format", "json"])
    #expect(json.output.contains(String(format: #""codelength": %.9f"#, bits)))
  }

  @Test func `a network is node-link JSON with scores`() async throws {
    let folder = try TextFolder.meetings()
    let outcome = await folder.run(["graph", "@"])
    #expect(outcome.code == .done)
    #expect(
      outcome.output.contains(
        """
            {"id":"leader/narendra-modi","name":"Narendra Modi","kind":"leader","state":"IN",\
        "mentions":4,"documents":2,"windows":4,"strength":6,"degree":3,"betweenness":2,\
        "pagerank":0.240684245,"community":1},

        """))
    #expect(
      outcome.output.contains(
        """
            {"source":"leader/joe-biden","target":"leader/narendra-modi","weight":3,"windows":3,\
        "documents":2,"npmi":0.4368,"g2":2.231,"first":"2023-05-20","last":"2023-06-10"},

        """))
  }

  @Test(
    "a network is written in each format, which the ending of a file can say",
    arguments: [
      ("json", "{\n  \"directed\": false,"), ("graphml", "<?xml"), ("gexf", "<?xml"),
      ("csv", "source,target,"), ("edges", "leader/emmanuel-macron\tleader/joe-biden\t1\n"),
      ("dot", "graph network {\n"),
    ])
  func formats(_ format: String, _ beginning: String) async throws {
    let folder = try TextFolder.meetings()
    let printed = await folder.run(["graph", "@", "--format", format])
    #expect(printed.code == .done)
    #expect(printed.output.hasPrefix(beginning))
    let written = await folder.run(["graph", "@/may.txt", "@/june.txt", "-o", "@/n.\(format)"])
    #expect(written == .done(""))
    // The title of a DOT file names its sources.
    if format != "dot" { #expect(try folder.text(of: "n.\(format)") == printed.output) }
  }

  @Test func `the order of sources and the number of threads change nothing`() async throws {
    let folder = try TextFolder.meetings()
    let one = await folder.run(["graph", "@/may.txt", "@/june.txt", "--threads", "1"])
    let other = await folder.run(["graph", "@/june.txt", "@/may.txt", "--threads", "7"])
    #expect(one == other)
  }

  @Test func `ties can be kept by weight, number and date`() async throws {
    let folder = try TextFolder.meetings()
    func edges(_ words: String...) async -> String {
      await folder.run(["graph", "@", "--format", "edges"] + words).output
    }
    let modi = "leader/narendra-modi"
    #expect(await edges("--top", "1") == "leader/joe-biden\t\(modi)\t3\n")
    #expect(
      await edges("--min-weight", "2")
        == "leader/emmanuel-macron\t\(modi)\t2\nleader/joe-biden\t\(modi)\t3\n")
    #expect(
      await edges("--from", "2023-06", "--kinds", "leader") == "leader/joe-biden\t\(modi)\t1\n")
    #expect(
      await edges("--top", "1", "--weighting", "newman") == "leader/joe-biden\t\(modi)\t2.5\n")
  }

  @Test func `a saved network answers as its texts do`() async throws {
    let folder = try TextFolder.meetings()
    _ = await folder.run(["graph", "@", "-o", "@/n.json"])
    _ = await folder.run(["graph", "@/n.json", "-o", "@/m.json"])
    #expect(try folder.text(of: "n.json") == folder.text(of: "m.json"))
    let rank = ["rank", "--resamples", "0"]
    for words in [rank, ["communities"], rank + ["--by", "pagerank"]] {
      let saved = await folder.run(words + ["@/n.json"])
      #expect(await folder.run(words + ["@/may.txt", "@/june.txt"]) == saved)
    }
  }

  @Test func `a span without documents is said, and can fail`() async throws {
    let folder = try TextFolder.meetings()
    #expect(
      await folder.run(["rank", "@", "--from", "2030", "--fail-if-empty"])
        == Outcome(
          output: "rank  entity  kind  strength\n",
          errors: "note: none of 2 documents is dated 2030-01-01 or later\n", code: .incomplete))
    let reversed = await folder.run(["rank", "@", "--from", "2024", "--to", "2023"])
    #expect(reversed.code == .usage)
  }

  @Test(
    "every way to find communities divides everyone", arguments: CommunityDivision.Method.allCases)
  func methods(_ method: CommunityDivision.Method) async throws {
    let folder = try TextFolder.meetings()
    let words = ["communities", "@", "--method", method.rawValue]
    let outcome = await folder.run(words + ["--format", "csv"])
    #expect(outcome.code == .done)
    #expect(outcome.output.split(separator: "\n").count == 7)
    // The heading names what the method has, and nothing else is accepted.
    let table = await folder.run(words).output
    #expect(table.contains(", resolution 1, ") == method.hasResolution)
    #expect(table.contains(", seed 1\n"))
    let json = await folder.run(words + ["--format", "json"]).output
    #expect(json.contains(#""resolution": \#(method.hasResolution ? "1" : "null"),"#))
    let finer = await folder.run(words + ["--resolution", "0.5"])
    #expect(finer.code == (method.hasResolution ? .done : .usage))
    let refusal = "--resolution goes with --method leiden or potts, not \(method.rawValue)."
    #expect(finer.errors.hasPrefix("Error: \(refusal)\n") != method.hasResolution)
  }

  @Test func `certainty has a column, and another for where else an entity may stand`() async throws
  {
    let folder = try TextFolder.meetings()
    let outcome = await folder.run(["communities", "@", "--certainty", "--format", "tsv"])
    let rows = outcome.output.split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false)
    }
    #expect(rows[0].suffix(2) == ["certainty", "also"])
    #expect(rows.dropFirst().allSatisfy { (0...1).contains(Double($0[6]) ?? -1) })
    let walked = await folder.run(
      ["communities", "@", "--certainty", "--method", "map-equation", "--format", "tsv"])
    #expect(walked.output.hasPrefix(rows[0].joined(separator: "\t")))
    let refused = await folder.run(
      ["communities", "@", "--certainty", "--method", "label-propagation"])
    #expect(refused.code == .usage)
    #expect(
      refused.errors.contains(
        "--certainty goes with --method leiden, potts or map-equation, not label-propagation."))
  }

  @Test(
    "a backbone keeps some of the ties, and who keeps one",
    arguments: [
      ("strongest:1", 5), ("spanning-forest", 4), ("metric", 5), ("disparity:0.9", 5),
    ])
  func backbones(_ rule: String, _ expected: Int) async throws {
    let folder = try TextFolder.meetings()
    let all = await folder.run(["graph", "@", "--format", "edges"]).output.split(separator: "\n")
    let kept = await folder.run(["graph", "@", "--backbone", rule, "--format", "edges"]).output
      .split(separator: "\n")
    #expect(kept.count == expected && kept.count <= all.count)
    #expect(kept.allSatisfy { all.contains($0) })
  }

  @Test("a tie of weight 1 is 1 long", arguments: ["closeness", "harmonic"])
  func units(_ measure: String) async throws {
    let folder = try TextFolder([
      "a.txt": "Date: 2023-05-20\n\nEmmanuel Macron met Narendra Modi."
    ])
    #expect(
      await folder.run(["rank", "@", "--by", measure, "--resamples", "0"])
        == .done(
          """
          rank  entity           kind    \(measure)
             1  Emmanuel Macron  leader  \(String(repeating: " ", count: measure.utf8.count - 1))1
             1  Narendra Modi    leader  \(String(repeating: " ", count: measure.utf8.count - 1))1

          """))
  }
}
