internal import Entente
internal import Extractor
internal import Glibc
internal import GraphCore
internal import Knowledge

/// `entente rank`: the entities by a centrality.
struct RankCommand: Command {
  /// How many rows people see unless they ask for more.
  private static let shown = 20

  let declaration = CommandDeclaration(
    "rank", "Entities by a centrality", group: .network,
    discussion: """
      Strength is the sum of the weights of an entity's ties, degree their number. Betweenness \
      counts the pairs of others whose shortest path leads through it, closeness and harmonic tell how \
      near the others are; paths follow lengths, the inverse of weights, where a tie of weight 1 is 1 \
      long. Eccentricity is the number of \
      steps to the farthest. PageRank, eigenvector and katz count walks. Constraint is low and \
      effective-size high for those who join others that do not know each other; bridging is \
      betweenness between groups. Equal scores share a rank.

      A table shows the first twenty; the other formats hold all.
      """,
    arguments: [Arguments.sources],
    options: Options.reading + Options.counting + [
      Options.minWeight, Options.measure, Options.top, Options.format, Options.output,
      Options.failIfEmpty, Options.threads,
    ],
    examples: [
      CommandExample(
        "entente rank Examples/briefings --by betweenness --top 10", "who lies between others"),
      CommandExample(
        "entente rank Examples/briefings --kinds leader --from 2024 --format csv",
        "the leaders of 2024, for a spreadsheet"),
    ],
    exitCodes: [.incomplete, .badData, .noInput, .cannotCreate, .cannotWrite])

  func run(
    _ arguments: ParsedArguments, in context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let network = try context.network(of: arguments[Arguments.sources], arguments).network
    let measure = arguments[Options.measure]
    let scores = measure.scores(of: network, threads: arguments.threadCount)
    // Scores that differ by rounding alone share a rank.
    let rounding = 1e-11 * (scores.map { abs($0) }.max() ?? 0)
    let ranking = ScoreRanking(scores, ties: TieTolerance(absolute: rounding))
    let shown = scores.map(Self.significant)
    let digits = Self.digits(for: shown)
    var table = Table([
      TableColumn("rank", .number), TableColumn("entity"),
      TableColumn("id", .key, isForMachines: true), TableColumn("kind", .key),
      TableColumn(measure.rawValue, .number),
    ])
    for index in ranking.order {
      let entity = network.nodes[index].entity
      table.append([
        .integer(ranking.ranks[index]), .text(entity.name), .text(entity.id),
        .text(entity.kind.rawValue), .decimal(shown[index], digits: digits),
      ])
    }
    try context.print(table, shortenedTo: Self.shown, arguments)
    return arguments.exitCode(foundNothing: table.isEmpty)
  }

  /// A score to eleven digits: what lies behind them is how sums were rounded.
  private static func significant(_ score: Double) -> Double {
    guard score != 0, score.isFinite else { return score }
    let leading = Int(log10(abs(score)).rounded(.down))
    return Double(DecimalText(score).fixed(max(0, 10 - leading))) ?? score
  }

  /// How many decimals tell the highest of some scores from the next.
  private static func digits(for scores: [Double]) -> Int {
    guard let highest = scores.max(), !scores.allSatisfy({ $0 == $0.rounded() }) else { return 0 }
    if highest >= 100 { return 1 }
    return highest >= 0.1 ? 4 : min(12, 3 - Int(log10(highest).rounded(.down)))
  }
}
