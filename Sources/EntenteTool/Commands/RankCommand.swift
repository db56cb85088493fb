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

      Which documents there happened to be decides ranks too. So the documents are drawn anew, as many \
      as there are and each time from all of them, the network is counted again from each draw, and \
      the interval gives the ranks that an entity had in all draws but the most extreme. Above next \
      tells whether its score is surely higher than that of the next row, or whether the documents \
      cannot tell. Few documents can tell nothing, and a graph file holds none.

      Betweenness of a large network takes long. With --within it is estimated instead, and interval and \
      above next tell what the errors leave possible: of scores closer than twice the error nobody can \
      tell which is higher.

      A table shows the first twenty; the other formats hold all.
      """,
    arguments: [Arguments.sources],
    options: Options.reading + Options.counting + [
      Options.input, Options.minWeight, Options.measure, Options.error, Options.resamples,
      Options.level, Options.top, Options.format, Options.output, Options.failIfEmpty, Options.seed,
      Options.threads,
    ],
    examples: [
      CommandExample(
        "entente rank Examples/briefings --by betweenness --top 10", "who lies between others"),
      CommandExample(
        "entente rank Examples/briefings --kinds leader --from 2024 --format csv",
        "the leaders of 2024, for a spreadsheet"),
      CommandExample(
        "entente rank Examples/briefings --by betweenness --within 0.01",
        "an estimate, as a large network needs"),
    ],
    exitCodes: [.incomplete, .badData, .noInput, .cannotCreate, .cannotWrite])

  func run(
    _ arguments: ParsedArguments, in context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let within = try EstimatedBetweenness.wanted(arguments)
    let source = try context.network(of: arguments[Arguments.sources], arguments)
    let network = source.network
    let measure = arguments[Options.measure]
    try Self.checkCounts(for: measure, in: source, arguments)
    let estimate = within.map { share in
      context.watching("drawing", unit: "paths") { progress in
        EstimatedBetweenness(of: network, within: share, arguments, progress)
      }
    }
    let scores =
      estimate?.scores
      ?? context.watching("measuring", unit: "parts") { progress in
        measure.scores(of: network, threads: arguments.threadCount, progress)
      }
    // Scores that differ by rounding alone share a rank.
    let ties = TieTolerance(absolute: 1e-11 * (scores.map { abs($0) }.max() ?? 0))
    let ranking = ScoreRanking(scores, ties: ties)
    let intervals: RankIntervals?
    if let estimate {
      intervals = RankIntervals(of: estimate, ties)
    } else {
      intervals = try RankIntervals(of: scores, in: source, by: measure, ties, arguments, context)
    }
    let table = Self.table(of: network, scores, ranking, measure, intervals, estimate?.margin)
    try context.print(
      table, shortenedTo: Self.shown, arguments, heading: table.isEmpty ? nil : intervals?.heading)
    return arguments.exitCode(foundNothing: table.isEmpty)
  }

  /// Refuses to count texts by a graph file that holds no counts.
  private static func checkCounts(
    for measure: Options.Measure, in source: CountedNetwork, _ arguments: ParsedArguments
  ) throws(CommandFailure) {
    guard measure == .mentions || measure == .documents, source.corpus == nil else { return }
    let nodes = source.whole.nodes
    guard !nodes.isEmpty, !nodes.contains(where: \.hasCounts) else { return }
    let file = arguments[Arguments.sources].first ?? "-"
    throw arguments.failure(
      "--by \(measure.rawValue) counts texts; \(file.printable) holds no counts.",
      about: Options.measure)
  }

  private static func table(
    of network: Network, _ scores: [Double], _ ranking: ScoreRanking, _ measure: Options.Measure,
    _ intervals: RankIntervals?, _ margin: Double?
  ) -> Table {
    let shown = scores.map(significant)
    let digits = digits(for: shown)
    var columns = [TableColumn("rank", .number)]
    columns += intervals?.leadingColumns ?? []
    columns += [
      TableColumn("entity"), TableColumn("id", .key, isForMachines: true),
      TableColumn("kind", .key), TableColumn(measure.rawValue, .number),
    ]
    if margin != nil { columns.append(TableColumn("within", .number, isForMachines: true)) }
    columns += intervals?.trailingColumns ?? []
    var table = Table(columns)
    for (place, index) in ranking.order.enumerated() {
      let entity = network.nodes[index].entity
      var row: [TableCell] = [.integer(ranking.ranks[index])]
      row += intervals?.leadingCells(of: index) ?? []
      row += [
        .text(entity.name), .text(entity.id), .text(entity.kind.rawValue),
        .decimal(shown[index], digits: digits),
      ]
      if let margin { row.append(.decimal(significant(margin), digits: digits)) }
      row += intervals?.trailingCells(of: index, at: place) ?? []
      table.append(row)
    }
    return table
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
