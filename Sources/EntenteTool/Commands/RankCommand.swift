internal import Entente
internal import Extractor
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
      near the others are; paths follow lengths, the inverse of weights. Eccentricity is the number of \
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
    let ranking = Ranking(scores)
    let isWhole = ranking.places.allSatisfy { $0.score == $0.score.rounded() }
    let digits = isWhole ? 0 : ranking.places.first.map { $0.score >= 100 ? 1 : 4 } ?? 0
    var table = Table([
      TableColumn("rank", .number), TableColumn("entity"),
      TableColumn("id", .key, isForMachines: true), TableColumn("kind", .key),
      TableColumn(measure.rawValue, .number),
    ])
    for place in ranking.places {
      let entity = network.nodes[place.index].entity
      table.append([
        .integer(place.rank), .text(entity.name), .text(entity.id), .text(entity.kind.rawValue),
        .decimal(place.score, digits: digits),
      ])
    }
    try context.print(table, shortenedTo: Self.shown, arguments)
    return arguments.exitCode(foundNothing: table.isEmpty)
  }
}
