extension WeightedGraph {
  /// Returns how well each vertex is tied to vertices that are well tied themselves.
  ///
  /// The scores are the positive vector x with λ x(v) = Σᵤ wᵤᵥ x(u) for the largest λ, scaled so
  /// that the greatest is 1. In a graph of several components that vector lies on the one with
  /// the largest λ; all other vertices, isolated ones among them, score 0. Where components tie
  /// to within a billionth, the larger counts, then the one with the smallest vertex. Without
  /// any edge all scores are 0. Bipartite components, on which repeated multiplication never
  /// settles, are no exception, as the method separates λ from −λ.
  ///
  /// Bonacich, "Factoring and weighting approaches to status scores and clique identification"
  /// (1972); Wu and Simon, "Thick-restart Lanczos method for large symmetric eigenvalue problems"
  /// (2000).
  ///
  /// - Parameters:
  ///   - tolerance: The norm of A x − λ x, as a share of λ and of the norm of x, at which to stop.
  ///   - threads: How many threads may work at once. The result is the same for any.
  /// - Returns: A score for each vertex.
  /// - Complexity: O(n + m) for each of some tens of sweeps, more where the second largest
  ///   eigenvalue is close to the largest.
  public func eigenvectorCentrality(tolerance: Double = 1e-10, threads: Int = 1) -> [Double] {
    precondition(tolerance > 0, "the tolerance must be greater than zero, not \(tolerance)")
    var result = [Double](repeating: 0, count: vertexCount)
    guard let best = leadingEigenpair(tolerance: tolerance, threads: threads) else { return result }
    let signed = best.vector.reduce(0, +) < 0 ? best.vector.map { -$0 } : best.vector
    let greatest = signed.reduce(0) { max($0, $1) }
    for (vertex, score) in zip(best.members, signed) {
      result[vertex.index] = max(0, score) / greatest
    }
    return result
  }

  /// The largest eigenvalue of the weights, with its vector on the component that it belongs to;
  /// `nil` without any edge.
  func leadingEigenpair(
    tolerance: Double, threads: Int
  ) -> (value: Double, members: [VertexID], vector: [Double])? {
    let strengths = strengths(threads: threads)
    var best: (value: Double, members: [VertexID], vector: [Double])?
    for members in membersOfComponents() where members.count > 1 {
      let bound = members.reduce(0) { max($0, strengths[$1.index]) }
      if let best, bound <= best.value * (1 + 1e-9) { continue }
      let found = leadingEigenpair(
        on: members, strengths: strengths, tolerance: tolerance, threads: threads)
      if let best, found.value <= best.value * (1 + 1e-9) { continue }
      best = (found.value, members, found.vector)
    }
    return best
  }

  /// The largest eigenvalue of the weights within a component, with an entry of its vector for each
  /// of the members.
  ///
  /// A component of most vertices is not cut out: a vector that is zero elsewhere stays so.
  private func leadingEigenpair(
    on members: [VertexID], strengths: [Double], tolerance: Double, threads: Int
  ) -> (value: Double, vector: [Double]) {
    var start = members.map { strengths[$0.index].squareRoot() }
    let isMost = 2 * members.count > vertexCount
    if isMost {
      var spread = [Double](repeating: 0, count: vertexCount)
      for (vertex, entry) in zip(members, start) { spread[vertex.index] = entry }
      start = spread
    }
    var solver = LargestEigenvector(
      of: isMost ? self : subgraph(of: members), start: start, dimension: members.count,
      threads: threads)
    let found = solver.solve(tolerance: tolerance)
    return (found.value, isMost ? members.map { found.vector[$0.index] } : found.vector)
  }
}
