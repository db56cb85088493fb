/// Compares two scores over resampled data.
public struct ResampledComparison: Sendable, Equatable {
  /// Says which of two scores is higher.
  public enum Verdict: Sendable, Hashable {
    /// The first is.
    case first
    /// The second is.
    case second
    /// The data allow either.
    case cannotTell
  }

  /// In how many resamples the first score is higher.
  public let firstHigher: Int

  /// In how many resamples the scores are tied.
  public let tied: Int

  /// In how many resamples the second score is higher.
  public let secondHigher: Int

  /// Compares the scores at two indices.
  ///
  /// - Parameters:
  ///   - first: The index of one score.
  ///   - second: The index of the other.
  ///   - resamples: The scores by each resample.
  ///   - ties: How close scores must be to count as equal.
  /// - Complexity: O(number of resamples).
  public init(
    of first: Int, with second: Int, in resamples: [[Double]], ties: TieTolerance = TieTolerance()
  ) {
    var counts = (first: 0, tied: 0, second: 0)
    for scores in resamples {
      let (left, right) = (scores[first], scores[second])
      precondition(!left.isNaN && !right.isNaN, "a score that is not a number cannot be compared")
      if ties.areTied(left, right) {
        counts.tied += 1
      } else if left > right {
        counts.first += 1
      } else {
        counts.second += 1
      }
    }
    firstHigher = counts.first
    tied = counts.tied
    secondHigher = counts.second
  }

  /// Tells which score is higher, if the data tell.
  ///
  /// A score is higher if the two-sided bootstrap interval of the difference lies above 0: if c of
  /// B resamples do not have it so, ties among them, (c + 1)/(B + 1) must be at most (1 − level)/2.
  /// Fewer than 39 resamples can tell nothing at 95 %. Davison and Hinkley, "Bootstrap methods and
  /// their application" (1997).
  ///
  /// - Parameter level: How sure the verdict must be, between 0 and 1; 0.95 if left out.
  /// - Returns: The verdict.
  public func verdict(level: Double = 0.95) -> Verdict {
    let total = firstHigher + tied + secondHigher
    let allowed = Self.tailCount(of: total, level: level) - 1
    if total - firstHigher <= allowed { return .first }
    if total - secondHigher <= allowed { return .second }
    return .cannotTell
  }

  /// Returns how many resamples can tell anything at all.
  ///
  /// - Parameter level: How sure a verdict must be, between 0 and 1.
  /// - Returns: The least number: 39 for 0.95.
  public static func leastResamples(for level: Double) -> Int {
    precondition(level > 0 && level < 1, "a level lies between 0 and 1, not at \(level)")
    var count = max(1, Int((2 / (1 - level)).rounded(.down)) - 2)
    while tailCount(of: count, level: level) < 1 { count += 1 }
    return count
  }

  /// The greatest k such that k/(B + 1) ≤ (1 − level)/2.
  static func tailCount(of resampleCount: Int, level: Double) -> Int {
    precondition(level > 0 && level < 1, "a level lies between 0 and 1, not at \(level)")
    // What rounding takes from a product such as 40 · 0.025 is given back.
    return Int((Double(resampleCount + 1) * (1 - level) / 2 + 1e-9).rounded(.down))
  }
}
