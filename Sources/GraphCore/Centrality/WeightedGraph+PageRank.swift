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
  ///   - threads: How many threads may work at once. The result is the same for any.
  /// - Returns: A score for each vertex.
  /// - Complexity: O(n + m) for each of a few dozen sweeps.
  public func pageRank(
    damping: Double = 0.85, tolerance: Double = 1e-10, threads: Int = 1
  ) -> [Double] {
    guard vertexCount > 0 else { return [] }
    let even = [Double](repeating: 1 / Double(vertexCount), count: vertexCount)
    // Where walks follow edges alone, time is spent by strength: a close guess.
    return shares(
      of: even, damping: damping, tolerance: tolerance, startingByStrength: true, threads: threads)
  }

  /// Returns the share of time that a walker spends at each vertex who starts at chosen ones:
  /// how near each vertex is to those preferred.
  ///
  /// The walk is that of ``pageRank(damping:tolerance:threads:)``, but it starts anew at each vertex in
  /// proportion to its preference; from an isolated vertex likewise. Scores are at least 0 and
  /// sum to 1. Vertices that no path joins to a preferred one score 0; a preferred isolated
  /// vertex keeps the share of walkers that start there.
  ///
  /// Haveliwala, "Topic-sensitive PageRank" (2002); Jeh and Widom, "Scaling personalized web
  /// search" (2003).
  ///
  /// - Parameters:
  ///   - preference: How much each vertex is preferred: finite numbers of at least zero, not all
  ///     of them zero. Only their proportions count.
  ///   - damping: The probability of following an edge, at least 0 and below 1.
  ///   - tolerance: The sum over all vertices of the change that one more step would make, at
  ///     which to stop.
  ///   - threads: How many threads may work at once. The result is the same for any.
  /// - Returns: A score for each vertex.
  /// - Complexity: O(n + m) for each of a few dozen sweeps.
  public func pageRank(
    preferring preference: [Double], damping: Double = 0.85, tolerance: Double = 1e-10,
    threads: Int = 1
  ) -> [Double] {
    precondition(
      preference.count == vertexCount,
      "\(preference.count) preferences do not fit \(vertexCount) vertices")
    precondition(
      preference.allSatisfy { $0 >= 0 && $0.isFinite },
      "preferences must be finite numbers of at least zero")
    guard vertexCount > 0 else { return [] }
    let greatest = preference.reduce(0) { max($0, $1) }
    precondition(greatest > 0, "at least one vertex must be preferred")
    let sum = preference.reduce(0) { $0 + $1 / greatest }
    return shares(
      of: preference.map { $0 / greatest / sum }, damping: damping, tolerance: tolerance,
      startingByStrength: false, threads: threads)
  }

  /// The shares of time for starts anew that sum to 1.
  ///
  /// With D the strengths and y = D^-½ x this solves (I − damping · D^-½ A D^-½) y = D^-½ t on the
  /// vertices that have edges, where t is what starts anew at each: the starts times
  /// (1 − damping)/(1 − damping · starts at isolated vertices). The residual r of y is that of x
  /// times D^-½, so Σ |r| √s is the change of one more step.
  private func shares(
    of starts: [Double], damping: Double, tolerance: Double, startingByStrength: Bool,
    threads: Int
  ) -> [Double] {
    precondition(damping >= 0 && damping < 1, "damping must be in 0 ..< 1, not \(damping)")
    precondition(tolerance > 0, "the tolerance must be greater than zero, not \(tolerance)")
    let roots = strengths(threads: threads).map { $0.squareRoot() }
    let lost = zip(starts, roots).reduce(0) { $0 + ($1.1 > 0 ? 0 : $1.0) }
    let fresh = (1 - damping) / (1 - damping * lost)
    let inverse = roots.map { $0 > 0 ? 1 / $0 : 0 }
    var guess: [Double]?
    let mass = roots.reduce(0) { $0 + $1 * $1 }
    if startingByStrength, mass > 0 {
      let connected = (1 - lost) * fresh / (1 - damping)
      guess = roots.map { $0 / mass * connected }
    }
    let solution = WalkSystem(
      graph: self, scale: inverse, factor: damping, threads: threads
    ).solve(
      zip(starts, inverse).map { fresh * $0 * $1 }, from: guess, weighing: roots,
      tolerance: tolerance)
    var ranks = vertices.map { vertex in
      let root = roots[vertex.index]
      return root > 0 ? max(0, solution[vertex.index] * root) : fresh * starts[vertex.index]
    }
    let sum = ranks.reduce(0, +)
    for index in ranks.indices { ranks[index] /= sum }
    return ranks
  }
}
