/// Solves (I − α S A S) y = b by conjugate gradients, for the matrix A of a graph's weights and a
/// diagonal S, where α is below the inverse of the greatest eigenvalue of S A S.
///
/// The matrix is then symmetric and positive definite. Hestenes and Stiefel, "Methods of
/// conjugate gradients for solving linear systems" (1952).
struct WalkSystem {
  /// The graph whose weights make A.
  let graph: WeightedGraph

  /// The diagonal of S.
  let scale: [Double]

  /// α.
  let factor: Double

  /// How many threads may work at once; the solution is the same for any.
  let threads: Int

  /// Returns y.
  /// - Parameters:
  ///   - right: b.
  ///   - start: A guess of y; zeros if left out.
  ///   - weights: What each entry of the residual counts.
  ///   - tolerance: The weighted sum of the residual's absolute values at which to stop. Where
  ///     rounding keeps the sum above it, the work stops after 50 sweeps without a gain.
  /// - Returns: The solution.
  func solve(
    _ right: [Double], from start: [Double]? = nil, weighing weights: [Double], tolerance: Double
  ) -> [Double] {
    let work = ConjugateGradients(
      self, right: right, start: start ?? [Double](repeating: 0, count: right.count),
      weights: weights)
    var (square, change) = work.begin()
    var best = Double.infinity
    var sweepsWithoutGain = 0
    while square > 0, change >= tolerance {
      sweepsWithoutGain = change < best ? 0 : sweepsWithoutGain + 1
      if sweepsWithoutGain > 50 { break }
      best = min(best, change)
      let curvature = work.multiplyDirection()
      guard curvature > 0 else { break }
      let next = work.step(square / curvature)
      work.turnDirection(keeping: next.square / square)
      (square, change) = next
    }
    return work.solution.array
  }
}
