extension WeightedGraph {
  /// The natural logarithm of the chance that each edge weighs as much as it does or more, in the
  /// order of ``edges``.
  ///
  /// T units of weight, the graph's total, are dealt out at random, each to the pair u, v with the
  /// chance sᵤsᵥ/(2T²); the weight is then binomial, and the chance its upper tail. Weights that
  /// are not integers are read through the incomplete beta function, which continues the tail.
  ///
  /// Dianati, "Unwinding the hairball graph: pruning algorithms for weighted complex networks"
  /// (2016).
  ///
  /// - Complexity: O(m√T) at most; edges that stand out are faster.
  func marginalLikelihoodLogarithms() -> [Double] {
    let strengths = strengths()
    return edges.map { edge in
      let first = strengths[edge.source.index] / totalWeight
      let second = strengths[edge.target.index] / totalWeight
      // Rounding may put a lone edge beyond the total.
      return BinomialTail.logarithm(
        reaching: min(edge.weight, totalWeight), trials: totalWeight, chance: first * second / 2)
    }
  }
}
