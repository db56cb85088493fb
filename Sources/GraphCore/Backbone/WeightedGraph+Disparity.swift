extension WeightedGraph {
  /// The natural logarithm of the chance of each edge's share at the end where it stands out
  /// more, in the order of ``edges``.
  ///
  /// At an end of degree k and strength s, an edge of weight w has α = (1 − w/s)ᵏ⁻¹: the chance
  /// that one of k parts of a stick broken at random is as long. An end of degree 1 says nothing,
  /// α = 1, so an edge between two such ends never stays.
  ///
  /// Serrano, Boguñá and Vespignani, "Extracting the multiscale backbone of complex weighted
  /// networks" (2009).
  ///
  /// - Complexity: O(n + m).
  func disparityLogarithms() -> [Double] {
    let strengths = strengths()
    func logarithm(_ weight: Double, at end: VertexID) -> Double {
      let others = Double(degree(of: end) - 1)
      guard others > 0 else { return 0 }
      let share = weight / strengths[end.index]
      if share < 0.25 { return others * Logarithm.naturalOfOne(plus: -share) }
      // Others are there, even where rounding leaves nothing of their weights.
      let rest = max((strengths[end.index] - weight) / strengths[end.index], .leastNonzeroMagnitude)
      return others * Logarithm.natural(rest)
    }
    return edges.map { edge in
      min(logarithm(edge.weight, at: edge.source), logarithm(edge.weight, at: edge.target))
    }
  }
}
