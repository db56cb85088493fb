extension WeightedGraph {
  /// Returns how much each vertex stands between regions that are denser than itself.
  ///
  /// The product of ``betweenness(_:threads:progress:)`` and ``bridgingCoefficients()``. Isolated
  /// vertices and vertices with one neighbor score 0. Hwang, Cho, Zhang and Ramanathan, "Bridging
  /// centrality: identifying bridging nodes in scale-free networks" (2006).
  ///
  /// - Parameters:
  ///   - paths: How paths are measured: by ``lengths`` (the default) or in edges.
  ///   - threads: How many threads may work at once. The result is the same bit for bit for any.
  ///   - progress: Is called after each part of the work.
  /// - Returns: A score for each vertex.
  /// - Complexity: That of betweenness.
  public func bridgingCentrality(
    _ paths: PathLengths = .weighted, threads: Int = 1, progress: WorkProgress.Report? = nil
  ) -> [Double] {
    zip(betweenness(paths, threads: threads, progress: progress), bridgingCoefficients()).map {
      $0 * $1
    }
  }

  /// Returns how few neighbors each vertex has beside those of its neighbors.
  ///
  /// Ψ(v) = (1/k(v)) / Σᵤ 1/k(u), where k counts neighbors and the sum runs over those of v:
  /// great where a vertex of few neighbors joins hubs. Weights do not count. Isolated vertices
  /// score 0. Hwang, Cho, Zhang and Ramanathan (2006).
  ///
  /// - Complexity: O(n + m).
  public func bridgingCoefficients() -> [Double] {
    vertices.map { vertex in
      let neighbors = row(vertex.index)
      guard !neighbors.isEmpty else { return 0 }
      var sum = 0.0
      for arc in arcs[neighbors] { sum += 1 / Double(degree(of: arc.target)) }
      return 1 / (Double(neighbors.count) * sum)
    }
  }
}
