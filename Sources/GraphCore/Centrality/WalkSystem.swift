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
    var solution = start ?? [Double](repeating: 0, count: right.count)
    var image = [Double](repeating: 0, count: right.count)
    var scaled = image
    var residual = right
    if start != nil {
      apply(to: solution, into: &image, scaled: &scaled)
      for index in right.indices { residual[index] -= image[index] }
    }
    var direction = residual
    var square = residual.reduce(0) { $0 + $1 * $1 }
    var best = Double.infinity
    var sweepsWithoutGain = 0
    while square > 0 {
      var change = 0.0
      for index in residual.indices { change += abs(residual[index]) * weights[index] }
      if change < tolerance { break }
      sweepsWithoutGain = change < best ? 0 : sweepsWithoutGain + 1
      if sweepsWithoutGain > 50 { break }
      best = min(best, change)
      apply(to: direction, into: &image, scaled: &scaled)
      var curvature = 0.0
      for index in image.indices { curvature += direction[index] * image[index] }
      guard curvature > 0 else { break }
      let step = square / curvature
      var newSquare = 0.0
      for index in solution.indices {
        solution[index] += step * direction[index]
        residual[index] -= step * image[index]
        newSquare += residual[index] * residual[index]
      }
      let ratio = newSquare / square
      for index in direction.indices {
        direction[index] = residual[index] + ratio * direction[index]
      }
      square = newSquare
    }
    return solution
  }

  /// Writes the product of the system's matrix and a vector.
  private func apply(
    to vector: [Double], into result: inout [Double], scaled: inout [Double]
  ) {
    for index in scaled.indices { scaled[index] = scale[index] * vector[index] }
    graph.multiply(scaled, into: &result)
    for index in result.indices {
      result[index] = vector[index] - factor * (scale[index] * result[index])
    }
  }
}
