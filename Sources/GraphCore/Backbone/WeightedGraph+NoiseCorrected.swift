extension WeightedGraph {
  /// The number of standard deviations by which each edge weighs more than its ends' strengths
  /// explain, in the order of ``edges``.
  ///
  /// With strengths s and N = Σ s, twice the total weight, an edge of weight w is expected to weigh
  /// sᵤsᵥ/N. Its lift L = wN/(sᵤsᵥ) becomes the score C = (L − 1)/(L + 1), from −1 to 1 and 0 where
  /// the weight is as expected. The variance of w is binomial, N π(1 − π), where π is the mean of a
  /// beta posterior: the prior has the mean μ = sᵤsᵥ/N² and the variance μ(1 − sᵤ/N)(1 − sᵥ/N)/(N − 1)
  /// of the hypergeometric share. It is carried over to C by its derivative in w, which strengths
  /// and total follow. The result is C over its deviation; where the derivative happens to vanish
  /// it is infinite.
  ///
  /// Coscia and Neffke, "Network backboning with noisy data" (2017); the prior's β is the one that
  /// they print, (1 − μ²)μ/σ² − (1 − μ), so that scores equal theirs. A graph whose edges weigh
  /// less than 1 together has no evidence to judge by: all scores are 0.
  ///
  /// - Complexity: O(n + m).
  func noiseCorrectedDeviations() -> [Double] {
    let total = 2 * totalWeight
    let strengths = strengths()
    guard total >= 2 else { return [Double](repeating: 0, count: edgeCount) }
    return edges.map { edge in
      let weight = edge.weight
      let ends = (strengths[edge.source.index], strengths[edge.target.index])
      let (weaker, stronger) = (min(ends.0, ends.1), max(ends.0, ends.1))
      let (weakerShare, strongerShare) = (weaker / total, stronger / total)
      // Beyond these bounds, which keep all products finite, a score is −1 or 1 to the last bit.
      let lift = min(max(weight / weaker / strongerShare, 1e-100), 1e100)
      let score = (lift - 1) / (lift + 1)
      let mean = weakerShare * strongerShare
      // α, β and the weights each as a share of N, so that none is too great for a number.
      let precision = (1 - 1 / total) / ((1 - weakerShare) * (1 - strongerShare))
      let alpha = max(0, precision * mean * (1 - mean) - mean / total)
      let beta = precision * (1 - mean * mean) - (1 - mean) / total
      let share = (alpha + weight / total) / (alpha + beta + 1)
      let relativeDeviation = (total * share * (1 - share)).squareRoot() / weight
      let elasticity = 1 + weight / total - lift * (weakerShare + strongerShare)
      let deviation = relativeDeviation * abs(2 * lift * elasticity / ((lift + 1) * (lift + 1)))
      return score == 0 ? 0 : score / deviation
    }
  }
}
