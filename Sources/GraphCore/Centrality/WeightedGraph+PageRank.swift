extension WeightedGraph {
  /// Returns the share of time that a walker spends at each vertex.
  ///
  /// At each step, with probability `damping`, the walker follows an edge, chosen by weight; else
  /// it starts anew at any vertex. From an isolated vertex it always starts anew. All isolated
  /// vertices have the same, smallest score. Scores are greater than zero and sum to 1:
  /// x(v) = damping · Σᵤ x(u) wᵤᵥ/sᵤ + t, where t is each vertex's share of the walkers that start
  /// anew and sᵤ is a strength.
  ///
  /// As the graph has no direction, the equation can be made symmetric, and is solved by
  /// conjugate gradients, which needs a third to a half of the sweeps of repeated steps.
  ///
  /// Brin and Page, "The anatomy of a large-scale hypertextual web search engine" (1998); Hestenes
  /// and Stiefel, "Methods of conjugate gradients for solving linear systems" (1952).
  ///
  /// - Parameters:
  ///   - damping: The probability of following an edge, at least 0 and below 1.
  ///   - tolerance: The sum over all vertices of the change that one more step would make, at
  ///     which to stop.
  /// - Returns: A score for each vertex.
  /// - Complexity: O(n + m) for each of a few dozen sweeps.
  public func pageRank(damping: Double = 0.85, tolerance: Double = 1e-10) -> [Double] {
    precondition(damping >= 0 && damping < 1, "damping must be in 0 ..< 1, not \(damping)")
    precondition(tolerance > 0, "the tolerance must be greater than zero, not \(tolerance)")
    let strengths = strengths()
    let isolated = strengths.count { $0 == 0 }
    let fresh = (1 - damping) / (Double(vertexCount) - damping * Double(isolated))
    let roots = strengths.map { $0.squareRoot() }
    let solution = symmetricWalk(
      roots: roots, damping: damping, fresh: fresh, tolerance: tolerance)
    var ranks = vertices.map { vertex in
      strengths[vertex.index] > 0 ? solution[vertex.index] * roots[vertex.index] : fresh
    }
    let sum = ranks.reduce(0, +)
    for index in ranks.indices { ranks[index] /= sum }
    return ranks
  }

  /// Solves (I − damping · D^-½ A D^-½) y = fresh · D^-½ 1 on the vertices that have edges.
  ///
  /// The residual r of y is that of the ranks x = D^½ y times D^-½, so Σ |r| √s is the change of
  /// one more step.
  private func symmetricWalk(
    roots: [Double], damping: Double, fresh: Double, tolerance: Double
  ) -> [Double] {
    let mass = roots.reduce(0) { $0 + $1 * $1 }
    let inverse = roots.map { $0 > 0 ? 1 / $0 : 0 }
    let connected = Double(roots.count { $0 > 0 }) * fresh / (1 - damping)
    var solution = roots.map { mass > 0 ? $0 / mass * connected : 0 }
    var image = solution
    multiplyNormalized(solution, inverse, into: &image)
    var residual = roots.indices.map {
      fresh * inverse[$0] - solution[$0] + damping * image[$0]
    }
    var direction = residual
    var square = residual.reduce(0) { $0 + $1 * $1 }
    var best = Double.infinity
    var sweepsWithoutGain = 0
    while square > 0 {
      let change = zip(residual, roots).reduce(0) { $0 + abs($1.0) * $1.1 }
      if change < tolerance { break }
      sweepsWithoutGain = change < best ? 0 : sweepsWithoutGain + 1
      if sweepsWithoutGain > 50 { break }
      best = min(best, change)
      multiplyNormalized(direction, inverse, into: &image)
      var curvature = 0.0
      for index in image.indices {
        image[index] = direction[index] - damping * image[index]
        curvature += direction[index] * image[index]
      }
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

  /// Multiplies a vector by D^-½ A D^-½, given the inverse roots of the strengths.
  private func multiplyNormalized(
    _ vector: [Double], _ inverse: [Double], into result: inout [Double]
  ) {
    let scaled = zip(vector, inverse).map { $0 * $1 }
    multiply(scaled, into: &result)
    for index in result.indices { result[index] *= inverse[index] }
  }
}
