/// Ranks scores, the highest first, and admits ties.
///
/// ```swift
/// let ranking = ScoreRanking([5, 8, 8, 1])
/// ranking.ranks      // [3, 1, 1, 4]
/// ranking.order      // [1, 2, 0, 3]
/// ranking.groups     // [0..<2, 2..<3, 3..<4]
/// ```
///
/// Ranks are those of a competition: one more than there are higher scores, so that 1, 2, 2, 4
/// follow each other. Scores that count as equal share a rank, and so does a chain of scores each
/// of which ties with the next: no two that tie are ever told apart. Ties stand in the order of
/// their indices.
public struct ScoreRanking: Sendable, Equatable {
  /// The indices of the scores, highest score first.
  public let order: [Int]

  /// The stretches of ``order`` that share a rank, highest score first.
  public let groups: [Range<Int>]

  /// The rank of each score, from 1.
  public let ranks: [Int]

  /// The rank that each score would have behind all that it is tied with: one more than
  /// ``ranks`` for one tie, the same for none.
  public let lastRanks: [Int]

  /// Ranks scores.
  ///
  /// - Parameters:
  ///   - scores: Numbers; infinite ones are allowed.
  ///   - ties: How close scores must be to count as equal.
  /// - Complexity: O(n log n).
  public init(_ scores: [Double], ties: TieTolerance = TieTolerance()) {
    precondition(!scores.contains(where: \.isNaN), "a score that is not a number has no rank")
    var order = scores.indices.sorted { (scores[$1], $0) < (scores[$0], $1) }
    var groups: [Range<Int>] = []
    var start = 0
    for place in order.indices.dropFirst()
    where !ties.areTied(scores[order[place - 1]], scores[order[place]]) {
      groups.append(start..<place)
      start = place
    }
    if !order.isEmpty { groups.append(start..<order.count) }
    var ranks = [Int](repeating: 0, count: scores.count)
    var lastRanks = ranks
    for group in groups {
      order[group].sort()
      for index in order[group] {
        ranks[index] = group.lowerBound + 1
        lastRanks[index] = group.upperBound
      }
    }
    self.order = order
    self.groups = groups
    self.ranks = ranks
    self.lastRanks = lastRanks
  }
}
