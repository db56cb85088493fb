internal import Entente
internal import Extractor
internal import GraphCore

/// The ranks that entities may have under draws of the documents, or under the errors of estimated
/// scores, as `rank` shows them.
struct RankIntervals {
  /// What stands above the table.
  let heading: String
  /// From which to which rank each entity may stand.
  private let intervals: [ClosedRange<Int>]
  /// For each place but the last, whether its score is surely above that of the next.
  private let isAboveNext: [Bool]
  /// Whether anything can be told; not without draws.
  private let isTold: Bool

  /// Ranks the entities of a network in each draw.
  ///
  /// Ties below `--min-weight` are dropped from each draw anew. There are none for a graph file, which
  /// has no documents, nor without resamples.
  ///
  /// - Parameters:
  ///   - scores: The scores of the entities.
  ///   - source: The network with the documents it was counted from.
  ///   - measure: The measure that gave the scores.
  ///   - ties: How close scores must be to count as equal.
  ///   - arguments: Give `--resamples`, `--level`, `--seed`, `--threads` and `--min-weight`.
  ///   - context: Shows progress.
  /// - Throws: A usage failure for an option that could have no effect, or too few resamples.
  init?(
    of scores: [Double], in source: CountedNetwork, by measure: Options.Measure,
    _ ties: TieTolerance, _ arguments: ParsedArguments, _ context: CommandContext
  ) throws(CommandFailure) {
    guard try Self.areWanted(source, arguments) else { return nil }
    let level = arguments[Options.level]
    let documents = source.whole.documentCount
    let least = DocumentResampling.leastDocuments(for: level)
    let draws = documents < least ? 0 : try Self.draws(of: source, measure, arguments)
    let resampled = ResampledRanking(
      scores, resamples: Self.scores(of: source, measure, draws, arguments, context), level: level,
      ties: ties, threads: arguments.threadCount)
    intervals = resampled.intervals
    isAboveNext = resampled.neighbors.map { $0.verdict(level: level) == .first }
    isTold = draws > 0
    let sureness = "at a level of \(DecimalText(level).shortest)"
    if isTold {
      heading =
        "interval: the ranks that \(draws.counted("draw")) of the "
        + "\(documents.counted("document")) leave possible, \(sureness)"
    } else if documents < least {
      heading =
        "no intervals: \(documents.counted("document")) cannot tell how sure ranks are \(sureness), "
        + "\(least) or more can"
    } else {
      heading =
        "no intervals: drawing the documents anew takes long here; "
        + "--resamples \(ResampledComparison.leastResamples(for: level)) does it all the same"
    }
  }

  /// Ranks estimated scores.
  ///
  /// - Parameters:
  ///   - estimate: The scores, and how far they may be off.
  ///   - ties: How close scores must be to count as equal.
  init(of estimate: EstimatedBetweenness, _ ties: TieTolerance) {
    let ranking = MarginRanking(estimate.scores, margin: estimate.margin, ties: ties)
    intervals = ranking.intervals
    isAboveNext = ranking.isAboveNext
    isTold = true
    heading = """
      betweenness is estimated: each score is within \(DecimalText(estimate.margin).shortest), \
      \(DecimalText(estimate.share).shortest) of the \(estimate.pairs.counted("pair"))
      interval: the ranks that these errors leave possible, at a level of \
      \(DecimalText(estimate.level).shortest)
      """
  }

  // MARK: - Draws

  private static func areWanted(
    _ source: CountedNetwork, _ arguments: ParsedArguments
  ) throws(CommandFailure) -> Bool {
    let isOff = arguments[Options.resamples] == 0
    guard source.corpus == nil || isOff else { return true }
    let reason = isOff ? "--resamples 0 draws none." : "a graph file holds none."
    let options: [any OptionDeclaring] = [Options.resamples, Options.level, Options.seed]
    for option in options.dropFirst(isOff ? 1 : 0) where arguments.isGiven(option) {
      throw arguments.failure(
        "\(option.declaration.flagText) goes with draws of the documents; \(reason)", about: option)
    }
    return false
  }

  /// How many draws are made: as many as were asked for, or as many of 999 as do not take long.
  private static func draws(
    of source: CountedNetwork, _ measure: Options.Measure, _ arguments: ParsedArguments
  ) throws(CommandFailure) -> Int {
    let least = ResampledComparison.leastResamples(for: arguments[Options.level])
    guard let asked = arguments[Options.resamples] else {
      let affordable = measure.affordableDraws(of: source.whole)
      return [999, 499, 199, 99, least].first { $0 >= least && $0 <= affordable } ?? 0
    }
    guard asked >= least else {
      let level = DecimalText(arguments[Options.level]).shortest
      throw arguments.failure(
        "\(asked.counted("resample")) cannot tell anything at a level of \(level): "
          + "\(least) or more can.",
        about: Options.resamples)
    }
    return asked
  }

  /// The scores of the entities of the network in each draw.
  private static func scores(
    of source: CountedNetwork, _ measure: Options.Measure, _ draws: Int,
    _ arguments: ParsedArguments, _ context: CommandContext
  ) -> [[Double]] {
    guard draws > 0 else { return [] }
    let resampling = DocumentResampling(of: source.whole)
    let least = arguments[Options.minWeight]
    let places = source.network.nodes.map { source.whole.index(of: $0.entity.id) ?? 0 }
    let meter = context.progress("drawing documents", unit: "times", total: draws)
    defer { meter.finish() }
    return resampling.scores(
      draws: draws, seed: arguments[Options.seed], threads: arguments.threadCount
    ) { draw in
      let scores = measure.scores(of: draw, atLeast: least)
      meter.advance()
      return places.map { scores[$0] }
    }
  }

  // MARK: - Columns

  /// The columns between rank and entity.
  var leadingColumns: [TableColumn] {
    isTold ? [TableColumn("interval", .key, isForPeople: true)] : []
  }

  /// The columns behind the score.
  var trailingColumns: [TableColumn] {
    [
      TableColumn("best_rank", .number, isForMachines: true),
      TableColumn("worst_rank", .number, isForMachines: true),
      TableColumn("above_next", .key, title: "above next", isForMachines: !isTold),
    ]
  }

  /// The cells of the leading columns.
  func leadingCells(of index: Int) -> [TableCell] {
    guard isTold else { return [] }
    let interval = intervals[index]
    return [
      .text(
        interval.count == 1
          ? "\(interval.lowerBound)" : "\(interval.lowerBound)–\(interval.upperBound)")
    ]
  }

  /// The cells of the trailing columns.
  ///
  /// - Parameters:
  ///   - index: The entity.
  ///   - place: Its place in the order of ranks.
  /// - Returns: The ends of the interval, and whether the score is surely above the next.
  func trailingCells(of index: Int, at place: Int) -> [TableCell] {
    let interval = intervals[index]
    var verdict: TableCell = .empty
    if place < isAboveNext.count {
      verdict = .text(isAboveNext[place] ? "yes" : "cannot tell")
    }
    return [.integer(interval.lowerBound), .integer(interval.upperBound), verdict]
  }
}
