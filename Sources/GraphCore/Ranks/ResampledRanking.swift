/// Ranks scores and tells from resampled data how sure the ranks are.
///
/// ```swift
/// // `resamples` holds the strengths by each of 999 draws of the documents.
/// let ranking = ResampledRanking(graph.strengths(), resamples: resamples)
/// ranking.intervals[v]           // 2...5
/// ranking.neighbors[0].verdict() // .cannotTell: first and second place may be swapped
/// ```
///
/// Intervals of ranks near ties are rough: a resample breaks ties that the data do not. That is
/// why a tie within a resample widens the interval to both of its ends. Hall and Miller, "Using the
/// bootstrap to quantify the authority of an empirical ranking" (2009).
public struct ResampledRanking: Sendable, Equatable {
  /// The ranking by the scores themselves.
  public let ranking: ScoreRanking

  /// For each score, from which to which rank it may stand.
  public let intervals: [ClosedRange<Int>]

  /// For each place but the last, how its score compares with that of the next place.
  public let neighbors: [ResampledComparison]

  /// Ranks scores.
  ///
  /// With B resamples and k = (B + 1)(1 − level)/2, rounded down but at least 1, an interval reaches
  /// from the k-th best of the resampled ranks to the k-th worst, ties counted at their best and at
  /// their worst. Without resamples every rank is possible.
  ///
  /// - Parameters:
  ///   - scores: Numbers, one for each vertex.
  ///   - resamples: The same scores from each of a number of resamples: 999 for a level of 0.95 are
  ///     plenty, 39 the least that can tell neighbors apart.
  ///   - level: The level of the intervals, between 0 and 1; 0.95 if left out.
  ///   - ties: How close scores must be to count as equal.
  ///   - threads: How many resamples may be ranked at once; the result is the same for any.
  /// - Complexity: O(B n log n + n B log B).
  public init(
    _ scores: [Double], resamples: [[Double]], level: Double = 0.95,
    ties: TieTolerance = TieTolerance(), threads: Int = 1
  ) {
    for resample in resamples {
      precondition(
        resample.count == scores.count,
        "a resample of \(resample.count) scores does not fit \(scores.count)")
    }
    let ranking = ScoreRanking(scores, ties: ties)
    let tail = max(1, ResampledComparison.tailCount(of: resamples.count, level: level))
    let spans = ConcurrentRuns.map(count: resamples.count, threads: threads) { number in
      let ranking = ScoreRanking(resamples[number], ties: ties)
      return (ranking.ranks.map { UInt32($0) }, ranking.lastRanks.map { UInt32($0) })
    }
    intervals = scores.indices.map { index in
      guard !spans.isEmpty else { return 1...scores.count }
      let best = spans.map { $0.0[index] }.sorted()
      let worst = spans.map { $0.1[index] }.sorted()
      return Int(best[tail - 1])...Int(worst[worst.count - tail])
    }
    neighbors = zip(ranking.order, ranking.order.dropFirst()).map { first, second in
      ResampledComparison(of: first, with: second, in: resamples, ties: ties)
    }
    self.ranking = ranking
  }
}
