/// Says how close two scores must be to count as equal.
///
/// Sums of the same parts differ by how they were rounded, and iterated scores by where the
/// iteration ended. Scores a and b are tied if |a − b| ≤ max(absolute, relative · max(|a|, |b|)).
public struct TieTolerance: Sendable, Hashable {
  /// The share of the larger score by which tied scores may differ.
  public var relative: Double

  /// The difference that tied scores may have whatever their size.
  public var absolute: Double

  /// Creates a tolerance.
  ///
  /// - Parameters:
  ///   - relative: The share of the larger score; 10⁻⁹ if left out, far above the rounding of exact
  ///     measures.
  ///   - absolute: The difference whatever the size; 0 if left out. Scores of an iteration need
  ///     what it promises: 10⁻¹⁰ for PageRank.
  public init(relative: Double = 1e-9, absolute: Double = 0) {
    precondition(
      relative >= 0 && absolute >= 0, "a tolerance is not negative: \(relative), \(absolute)")
    self.relative = relative
    self.absolute = absolute
  }

  /// Tells whether two scores count as equal.
  ///
  /// - Parameters:
  ///   - first: A score.
  ///   - second: Another.
  /// - Returns: Whether they are tied. Infinite scores are tied with themselves only.
  public func areTied(_ first: Double, _ second: Double) -> Bool {
    if first == second { return true }
    let gap = abs(first - second)
    guard gap.isFinite else { return false }
    return gap <= max(absolute, relative * max(abs(first), abs(second)))
  }
}
