import Testing

@testable import EntenteTool

/// `rank --within`: betweenness that is estimated.
@Suite struct EstimatedRankTests {
  /// Two stars whose centers are tied: of the 276 pairs, each center is inside of 11 · 12 + 11 · 10 / 2.
  private static func twoStars() throws -> TextFolder {
    var lines = ["left\tright\t1"]
    for leaf in 0..<11 {
      lines.append("left\ta\(leaf)\t1")
      lines.append("right\tb\(leaf)\t2")
    }
    return try TextFolder([
      "stars.edges": lines.joined(separator: "\n") + "\n", "a.txt": "France thanked Chad.",
    ])
  }

  private static let words = ["rank", "@/stars.edges", "--by", "betweenness", "--within"]

  @Test func `the table says that scores are estimates, and what they leave open`() async throws {
    let folder = try Self.twoStars()
    let outcome = await folder.run(Self.words + ["0.05", "--top", "3"])
    #expect(outcome.code == .done && outcome.errors.isEmpty)
    let lines = outcome.output.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(
      lines[0] == "betweenness is estimated: each score is within 13.8, 0.05 of the 276 pairs")
    #expect(
      lines[1] == "interval: the ranks that these errors leave possible, at a level of 0.95")
    #expect(lines[2].isEmpty && lines[3].hasPrefix("rank  interval  entity  kind"))
    // Nobody can tell which of two equal centers comes first, and all can tell them from leaves.
    let centers = lines[4...5].map { $0.split(separator: " ").map(String.init) }
    #expect(centers.map { $0[1] } == ["1–2", "1–2"])
    #expect(Set(centers.map { $0[2] }) == ["left", "right"])
    #expect(lines[4].hasSuffix("cannot tell") && lines[5].hasSuffix("yes"))
    #expect(lines[6].contains("3–24"))
  }

  @Test("machines read the error beside each score", arguments: ["0.05", "0.02"])
  func columns(_ within: String) async throws {
    let folder = try Self.twoStars()
    let table = await folder.run(Self.words + [within, "--format", "csv"])
    let rows = table.output.split(separator: "\n").map { $0.split(separator: ",") }
    #expect(
      rows[0].joined(separator: ",")
        == "rank,entity,id,kind,betweenness,within,best_rank,worst_rank,above_next")
    #expect(rows.count == 25)
    for row in rows[1...2] {
      let (score, error) = (Double(row[4]) ?? 0, Double(row[5]) ?? 0)
      #expect(abs(score - 187) <= error && abs(error - 276 * (Double(within) ?? 0)) < 1e-9)
    }
    #expect(rows[3...].allSatisfy { $0[4] == "0" && $0[6] == "3" && $0[7] == "24" })
  }

  @Test func `seeds differ, threads do not, and a level asks for more`() async throws {
    let folder = try Self.twoStars()
    let words = Self.words + ["0.05", "--format", "csv"]
    let one = await folder.run(words)
    #expect(await folder.run(words + ["--threads", "3"]) == one)
    #expect(await folder.run(words + ["--seed", "5"]) != one)
    #expect(await folder.run(words + ["--level", "0.999"]) != one)
  }

  @Test func `texts are ranked by an estimate too`() async throws {
    let folder = try TextFolder.meetings()
    let outcome = await folder.run(["rank", "@", "--by", "betweenness", "--within", "0.1"])
    #expect(outcome.code == .done && outcome.output.hasPrefix("betweenness is estimated: "))
  }

  @Test(
    "senseless errors are refused",
    arguments: ["0", "1", "-0.1", "2", "nan", "1%"])
  func values(_ value: String) async throws {
    let folder = try Self.twoStars()
    let outcome = await folder.run([
      "rank", "@/stars.edges", "--by", "betweenness", "--within=\(value)",
    ])
    #expect(outcome.code == .usage)
    #expect(outcome.errors.contains("a number between 0 and 1"), "\(outcome.errors)")
  }

  @Test func `only betweenness is estimated, and not with draws of the documents`() async throws {
    let folder = try Self.twoStars()
    let other = await folder.run(["rank", "@/stars.edges", "--by", "closeness", "--within", "0.1"])
    #expect(other.code == .usage)
    #expect(
      other.errors.hasPrefix(
        "Error: --within goes with --by betweenness; closeness is never estimated.\n"))
    let draws = await folder.run([
      "rank", "@/a.txt", "--by", "betweenness", "--within", "0.1", "--resamples", "99",
    ])
    #expect(draws.code == .usage)
    #expect(draws.errors.hasPrefix("Error: --within and --resamples do not go together: "))
  }
}
