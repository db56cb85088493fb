/// Ranks scores that are known to within a margin, and tells how sure the ranks are.
///
/// ```swift
/// // Each share is within 0.01 of the true one.
/// let shares = graph.betweennessEstimate(within: 0.01)
/// let ranking = MarginRanking(shares, margin: 0.01)
/// ranking.intervals[v]    // 2...5
/// ranking.isAboveNext[0]  // false: first and second place may be swapped
/// ```
///
/// A score is surely above another if it is higher by more than twice the margin, as one may be too
/// high and the other too low.
public struct MarginRanking: Sendable, Equatable {
  /// The ranking by the scores as they are.
  public let ranking: ScoreRanking

  /// For each score, from which to which rank it may stand.
  public let intervals: [ClosedRange<Int>]

  /// For each place but the last, whether its score is surely above that of the next place.
  public let isAboveNext: [Bool]

  /// Ranks scores.
  ///
  /// - Parameters:
  ///   - scores: Numbers, one for each vertex.
  ///   - margin: How far each may be from the true one, at least 0.
  ///   - ties: How close scores must be to share a rank.
  /// - Complexity: O(n log n).
  public init(_ scores: [Double], margin: Double, ties: TieTolerance = TieTolerance()) {
    precondition(margin >= 0, "a margin is not negative: \(margin)")
    func isAbove(_ first: Double, _ second: Double) -> Bool { first > second + 2 * margin }
    let ranking = ScoreRanking(scores, ties: ties)
    let falling = scores.sorted(by: >)
    var intervals = scores.map { _ in 1...1 }
    // Both ends move down as scores do.
    var (above, notBelow) = (0, 0)
    for index in scores.indices.sorted(by: { scores[$0] > scores[$1] }) {
      while above < falling.count, isAbove(falling[above], scores[index]) { above += 1 }
      while notBelow < falling.count, !isAbove(scores[index], falling[notBelow]) { notBelow += 1 }
      intervals[index] = above + 1...notBelow
    }
    self.ranking = ranking
    self.intervals = intervals
    isAboveNext = zip(ranking.order, ranking.order.dropFirst()).map {
      isAbove(scores[$0], scores[$1])
    }
  }
}
