internal import Entente
internal import GraphCore

/// Betweenness as `rank --within` estimates it, in the units of the exact one.
struct EstimatedBetweenness: Sendable {
  /// The scores of the entities.
  let scores: [Double]

  /// How far a score may be from the exact one.
  let margin: Double

  /// The same as a share of all pairs.
  let share: Double

  /// How many pairs of entities there are.
  let pairs: Int

  /// How sure it is that no score is further off.
  let level: Double

  /// Estimates the scores of a network.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - share: How far a score may be off, as a share of all pairs.
  ///   - arguments: Give `--level`, `--seed` and `--threads`.
  ///   - progress: Is called as paths are drawn.
  init(
    of network: Network, within share: Double, _ arguments: ParsedArguments,
    _ progress: @escaping WorkProgress.Report
  ) {
    let count = network.nodes.count
    let pairs = count * max(0, count - 1) / 2
    let shares = network.graph.betweennessEstimate(
      within: share, confidence: arguments[Options.level], seed: arguments[Options.seed],
      threads: arguments.threadCount, progress: progress)
    scores = shares.map { $0 * Double(pairs) }
    let margin = share * Double(pairs)
    self.margin = Double(DecimalText(margin).fixed(6)) ?? margin
    self.share = share
    self.pairs = pairs
    level = arguments[Options.level]
  }

  /// How far scores may be off, if estimates are asked for.
  ///
  /// - Parameter arguments: Give `--within`, `--by` and `--resamples`.
  /// - Returns: A share of all pairs, or `nil` for exact scores.
  /// - Throws: A usage failure for another measure, or for draws of the documents as well.
  static func wanted(_ arguments: ParsedArguments) throws(CommandFailure) -> Double? {
    guard let share = arguments[Options.error] else { return nil }
    let flag = Options.error.declaration.flagText
    let measure = arguments[Options.measure]
    guard measure == .betweenness else {
      throw arguments.failure(
        "\(flag) goes with --by betweenness; \(measure.rawValue) is never estimated.",
        about: Options.error)
    }
    if let resamples = arguments[Options.resamples], resamples > 0 {
      throw arguments.failure(
        "\(flag) and \(Options.resamples.declaration.flagText) do not go together: "
          + "what the documents leave possible is told of exact scores.",
        about: Options.error)
    }
    return share
  }
}
