import Extractor
import Knowledge
import Testing

@testable import Entente
@testable import EntenteTool

/// The intervals of `rank`.
@Suite struct RankIntervalTests {
  /// Nine days of texts: France in each, Chad and Ghana by turns, Peru on one day alone.
  private static func nineDays() throws -> TextFolder {
    let texts = (1...9).map { day in
      let other = day % 2 == 0 ? "Chad" : "Ghana"
      let more = day == 9 ? " Peru thanked Japan. Peru thanked Cuba. Peru thanked Fiji." : ""
      return (
        "\(day).txt",
        "Date: 2023-05-0\(day)\n\nFrance thanked \(other). France thanked Kenya.\(more)"
      )
    }
    return try TextFolder(Dictionary(uniqueKeysWithValues: texts))
  }

  /// The intervals are those of the exact chances of all draws: no chance lies near a border but
  /// that of Kenya above Ghana, which is tied or below in one draw of 83.
  @Test func `the table has intervals, and says what the documents cannot tell`() async throws {
    let folder = try Self.nineDays()
    #expect(
      await folder.run(["rank", "@"])
        == .done(
          """
          interval: the ranks that 999 draws of the 9 documents leave possible, at a level of 0.95

          rank  interval  entity  kind   strength  above next
             1  1         France  state        18  yes
             2  2–3       Kenya   state         9  yes
             3  3–5       Ghana   state         5  cannot tell
             4  3–8       Chad    state         4  cannot tell
             5  2–8       Peru    state         3  cannot tell
             6  5–8       Cuba    state         1  cannot tell
             6  5–8       Fiji    state         1  cannot tell
             6  5–8       Japan   state         1

          """))
  }

  @Test func `machines read both ends of an interval`() async throws {
    let folder = try Self.nineDays()
    let table = await folder.run(["rank", "@", "--format", "csv", "--top", "2"])
    #expect(
      table
        == .done(
          """
          rank,entity,id,kind,strength,best_rank,worst_rank,above_next
          1,France,state/FR,state,18,1,1,yes
          2,Kenya,state/KE,state,9,2,3,yes

          """))
    let lines = await folder.run(["rank", "@", "--format", "jsonl"]).output.split(separator: "\n")
    #expect(lines[2].hasSuffix(#""best_rank":3,"worst_rank":5,"above_next":"cannot tell"}"#))
    #expect(lines[7].hasSuffix(#""best_rank":5,"worst_rank":8,"above_next":null}"#))
    let marked = await folder.run(["rank", "@", "--format", "markdown", "--top", "1"]).output
    #expect(
      marked.hasPrefix("| rank | interval | entity | kind | strength | above next |\n"), "\(marked)"
    )
    #expect(marked.hasSuffix("| 1 | 1 | France | state | 18 | yes |\n"))
  }

  @Test("every measure has intervals that hold its rank", arguments: Options.Measure.allCases)
  func measures(_ measure: Options.Measure) async throws {
    let folder = try Self.nineDays()
    let outcome = await folder.run([
      "rank", "@", "--by", measure.rawValue, "--format", "tsv", "--resamples", "99",
    ])
    #expect(outcome.code == .done && outcome.errors.isEmpty)
    for line in outcome.output.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      let ends = cells[5...6].compactMap { Int($0) }
      #expect(ends.count == 2 && 1 <= ends[0] && ends[0] <= ends[1] && ends[1] <= 8)
    }
  }

  @Test("threads and order change no byte, a seed does", arguments: ["strength", "pagerank"])
  func threads(_ measure: String) async throws {
    let folder = try Self.nineDays()
    let words = ["rank", "--by", measure, "--format", "csv", "--resamples", "59"]
    let one = await folder.run(words + ["@", "--threads", "1"])
    let files = (1...9).reversed().map { "@/\($0).txt" }
    #expect(await folder.run(words + files + ["--threads", "5"]) == one)
    let seeds = await [2, 3, 4].asyncMap { await folder.run(words + ["@", "--seed", "\($0)"]) }
    #expect(seeds.contains { $0 != one })
  }

  @Test func `a higher level widens intervals`() async throws {
    let folder = try Self.nineDays()
    func width(_ level: String) async -> Int {
      let rows = await folder.run(["rank", "@", "--level", level, "--format", "tsv"]).output
      return rows.split(separator: "\n").dropFirst().reduce(0) { sum, row in
        let cells = row.split(separator: "\t", omittingEmptySubsequences: false)
        return sum + (Int(cells[6]) ?? 0) - (Int(cells[5]) ?? 0)
      }
    }
    let widths = await ["0.5", "0.9", "0.99"].asyncMap(width)
    #expect(widths == widths.sorted() && Set(widths).count == 3, "\(widths)")
  }

  @Test func `ties too light for a draw are dropped from it`() async throws {
    let folder = try Self.nineDays()
    let outcome = await folder.run(["rank", "@", "--min-weight", "4", "--format", "csv"])
    let rows = outcome.output.split(separator: "\n").map { $0.split(separator: ",") }
    #expect(rows.map { $0[1] } == ["entity", "France", "Kenya", "Ghana", "Chad"])
    // Chad's tie weighs 4 as it stands, and less in every other draw: then it has none.
    #expect(rows[4][5...6] == ["3", "4"])
    #expect(rows[1][5...6] == ["1", "1"])
    #expect(rows[3][5...6] == ["3", "4"], "Ghana's tie is too light in some draws")
  }

  @Test func `few documents tell nothing, and neither do few draws`() async throws {
    let folder = try Self.nineDays()
    let five = (1...5).map { "@/\($0).txt" }
    let few = await folder.run(["rank"] + five)
    #expect(few.output.hasPrefix("no intervals: 5 documents cannot tell how sure ranks are"))
    #expect(few.output.contains("\n\nrank  entity  kind   strength\n"))
    let rows = await folder.run(["rank", "--format", "csv"] + five).output.split(separator: "\n")
    #expect(rows.dropFirst().allSatisfy { $0.contains(",1,4,") })
    #expect(rows.dropFirst().dropLast().allSatisfy { $0.hasSuffix(",cannot tell") })
    let bolder = await folder.run(["rank", "--level", "0.9"] + five)
    #expect(bolder.output.hasPrefix("interval: the ranks that 999 draws of the 5 documents"))
    let draws = await folder.run(["rank", "@", "--resamples", "38"])
    #expect(draws.code == .usage)
    #expect(
      draws.errors.hasPrefix(
        "Error: 38 resamples cannot tell anything at a level of 0.95: 39 or more can.\n"))
    #expect(await folder.run(["rank", "@", "--resamples", "39"]).code == .done)
  }

  @Test func `draws that take long are left out unless they are asked for`() async throws {
    let days = (1...26).map { day in
      ("\(day).txt", "Date: 2023-05-\(day < 10 ? "0" : "")\(day)\n\nFrance thanked Chad.")
    }
    let folder = try TextFolder(Dictionary(uniqueKeysWithValues: days))
    // A level that only twenty million draws could reach.
    let outcome = await folder.run(["rank", "@", "--level", "0.9999999"])
    #expect(
      outcome.output.hasPrefix(
        "no intervals: drawing the documents anew takes long here; --resamples 19999999 does it "
          + "all the same\n\nrank  entity"), "\(outcome.output)")
    #expect(await folder.run(["rank", "@"]).output.hasPrefix("interval: the ranks that 999 draws"))
  }

  @Test("larger networks are drawn less often", arguments: Options.Measure.allCases)
  func work(_ measure: Options.Measure) {
    let draws = [10, 100, 1_000, 10_000, 100_000].map { count in
      measure.affordableDraws(of: Self.ring(count))
    }
    #expect(draws == draws.sorted(by: >) && Set(draws).count == 5, "\(draws)")
    #expect(draws[1] > 999 && draws[4] < 499)
    // Paths from everyone cost more than a pass over the ties.
    #expect(
      Options.Measure.betweenness.affordableDraws(of: Self.ring(1_000))
        <= measure.affordableDraws(of: Self.ring(1_000)))
  }

  /// Entities each tied to the next.
  private static func ring(_ count: Int) -> Network {
    let nodes = (0..<count).map { index in
      Network.Node(
        entity: EntityReference(id: "\(index)", name: "", kind: .state), mentions: 1, documents: 1,
        windows: 1)
    }
    let edges = (1..<count).map { index in
      Network.Edge(
        source: index - 1, target: index, weight: 1, windows: 1, documents: 1,
        association: Association(npmi: 0, g2: 0), first: nil, last: nil, evidence: [])
    }
    return Network(
      options: NetworkOptions(), documentCount: 9, windowCount: 9, dates: nil, openMentions: 0,
      nodes: nodes, edges: edges)
  }

  @Test func `options of draws go with documents`() async throws {
    let folder = try Self.nineDays()
    try folder.write(Array("a\tb\n".utf8), to: "n.edges")
    for option in [["--resamples", "99"], ["--level", "0.9"], ["--seed", "2"]] {
      let outcome = await folder.run(["rank", "@/n.edges"] + option)
      #expect(outcome.code == .usage)
      #expect(
        outcome.errors.hasPrefix(
          "Error: \(option[0]) goes with draws of the documents; a graph file holds none.\n"))
    }
    let none = await folder.run(["rank", "@", "--resamples", "0"])
    #expect(none.output.hasPrefix("rank  entity  kind   strength\n"))
    let seed = await folder.run(["rank", "@", "--resamples", "0", "--seed", "2"])
    #expect(seed.code == .usage)
  }
}

extension Array where Element: Sendable {
  /// What some asynchronous work makes of each element, one after the other.
  fileprivate func asyncMap<Result>(_ body: (Element) async -> Result) async -> [Result] {
    var results: [Result] = []
    for element in self { results.append(await body(element)) }
    return results
  }
}
