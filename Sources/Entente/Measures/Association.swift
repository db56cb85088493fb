internal import Glibc

/// How much oftener than by chance two entities stand together.
///
/// Both measures are taken from one 2×2 table of windows. Its total N is the number of windows with at least one entity;
/// `both` of them hold the two, `first` the one, `second` the other. All probabilities have this one total.
public struct Association: Sendable, Hashable {
  /// The normalised pointwise mutual information, from −1 (never together) through 0 (chance) to 1 (only together).
  ///
  /// ln(p(a,b) / (p(a) p(b))) / −ln p(a,b); 1 if every window holds both. Bouma, "Normalized (Pointwise) Mutual
  /// Information in Collocation Extraction", 2009.
  public let npmi: Double

  /// The log-likelihood ratio G² of the table against independence, 0 or more.
  ///
  /// 2 Σ O ln(O/E) over the four cells, an empty cell adding nothing. Dunning, "Accurate Methods for the Statistics of
  /// Surprise and Coincidence", 1993.
  public let g2: Double

  /// Makes an association of known values, as read from a file.
  public init(npmi: Double, g2: Double) {
    self.npmi = npmi
    self.g2 = g2
  }

  /// Computes both measures.
  ///
  /// - Parameters:
  ///   - both: windows with both entities, at least 1
  ///   - first: windows with the first, at least `both`
  ///   - second: windows with the second, at least `both`
  ///   - total: windows with any entity, at least the union of the two
  public init(both: Int, first: Int, second: Int, total: Int) {
    precondition(both >= 1 && first >= both && second >= both && total >= first + second - both)
    let (a, row, column, n) = (Double(both), Double(first), Double(second), Double(total))
    npmi = both == total ? 1 : log(a * n / (row * column)) / -log(a / n)
    var sum = 0.0
    for (observed, rowSum, columnSum) in [
      (a, row, column), (row - a, row, n - column), (column - a, n - row, column),
      (n - row - column + a, n - row, n - column),
    ] where observed > 0 {
      sum += observed * log(observed * n / (rowSum * columnSum))
    }
    g2 = max(0, 2 * sum)
  }
}
