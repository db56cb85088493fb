extension WeightedGraph {
  /// Returns how many walks end at each vertex, where longer ones count less.
  ///
  /// x(v) = Σₖ αᵏ Σᵤ (Aᵏ)ᵤᵥ for k from 0: each walk of k steps counts the product of its weights
  /// times αᵏ, so that x = α A x + 1. Scores are scaled so that the greatest is 1. Isolated
  /// vertices have the walk of no steps alone, and with it the smallest score; without any edge
  /// all score 1.
  ///
  /// The sum is finite for α below 1/λ, where λ is the largest eigenvalue of A. For small α the
  /// order is that of strength, near 1/λ that of ``eigenvectorCentrality(tolerance:threads:)``; 0.85/λ is
  /// a usual choice between. Katz, "A new status index derived from sociometric analysis" (1953);
  /// Benzi and Klymko, "Total communicability as a centrality measure" (2013).
  ///
  /// - Parameters:
  ///   - attenuation: α, as it is or as a share of 1/λ; 0.85 of it if left out.
  ///   - tolerance: The change that one more step would make to the scores, on average and before
  ///     they are scaled, at which to stop.
  ///   - threads: How many threads may work at once. The result is the same for any.
  /// - Returns: A score for each vertex.
  /// - Complexity: O(n + m) for each of some dozens of sweeps.
  public func katzCentrality(
    _ attenuation: KatzAttenuation = .shareOfLimit(0.85), tolerance: Double = 1e-10,
    threads: Int = 1
  ) -> [Double] {
    precondition(tolerance > 0, "the tolerance must be greater than zero, not \(tolerance)")
    let ones = [Double](repeating: 1, count: vertexCount)
    let eigenvalue = leadingEigenpair(tolerance: 1e-10, threads: threads)?.value ?? 0
    let factor: Double
    switch attenuation {
    case .factor(let given):
      precondition(
        given > 0 && given * eigenvalue < 1,
        "the factor must be greater than zero and below \(1 / eigenvalue), not \(given)")
      factor = given
    case .shareOfLimit(let share):
      precondition(share > 0 && share < 1, "the share must be between 0 and 1, not \(share)")
      factor = eigenvalue > 0 ? share / eigenvalue : 0
    }
    guard eigenvalue > 0 else { return ones }
    let solution = WalkSystem(
      graph: self, scale: ones, factor: factor, threads: threads
    ).solve(
      ones, weighing: ones, tolerance: tolerance * Double(vertexCount))
    let greatest = solution.reduce(1) { max($0, $1) }
    return solution.map { $0 / greatest }
  }
}
