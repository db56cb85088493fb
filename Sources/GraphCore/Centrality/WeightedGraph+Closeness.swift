extension WeightedGraph {
  /// Returns how near each vertex is to all those that it can reach.
  ///
  /// c(v) = (r − 1)/Σ d(v, u) · (r − 1)/(n − 1), where r vertices stand in the component of v,
  /// itself included, the sum runs over them and n is the vertex count: the inverse of the mean
  /// distance, shrunk by the share of the graph that is reached, so that a small component does
  /// not outrank the large one. Isolated vertices score 0. By length, distances are in the units
  /// of ``lengths``, where an edge of weight 1 is 720720 long.
  ///
  /// Wasserman and Faust, "Social Network Analysis" (1994), section 5.2.
  ///
  /// - Parameters:
  ///   - paths: How paths are measured: by ``lengths`` (the default) or in edges.
  ///   - threads: How many threads may work at once. The result is the same bit for bit for any.
  ///   - progress: Is called after each part of the work.
  /// - Returns: A score for each vertex.
  /// - Complexity: O(nm) in edges with a small factor, O(nm log n) by length.
  public func closeness(
    _ paths: PathLengths = .weighted, threads: Int = 1, progress: WorkProgress.Report? = nil
  ) -> [Double] {
    let distances = sumsOfDistances(paths, threads: threads, progress) { $0 }
    let components = connectedComponents(threads: threads)
    var sizes = [Int](repeating: 0, count: vertexCount)
    for component in components { sizes[component] += 1 }
    return vertices.map { vertex in
      let reached = Double(sizes[components[vertex.index]] - 1)
      guard reached > 0 else { return 0 }
      return reached / distances[vertex.index] * (reached / Double(vertexCount - 1))
    }
  }

  /// Returns the sum of the inverse distances from each vertex to all others.
  ///
  /// h(v) = Σᵤ 1/d(v, u); a vertex that cannot be reached adds 0, so the graph need not be
  /// connected. The sum is not normalized. Isolated vertices score 0. By length, distances are in
  /// the units of ``lengths``, where an edge of weight 1 is 720720 long.
  ///
  /// Marchiori and Latora, "Harmony in the small-world" (2000); Rochat, "Closeness centrality
  /// extended to unconnected graphs" (2009).
  ///
  /// - Parameters:
  ///   - paths: How paths are measured: by ``lengths`` (the default) or in edges.
  ///   - threads: How many threads may work at once. The result is the same bit for bit for any.
  ///   - progress: Is called after each part of the work.
  /// - Returns: A score for each vertex.
  /// - Complexity: O(nm) in edges with a small factor, O(nm log n) by length.
  public func harmonicCloseness(
    _ paths: PathLengths = .weighted, threads: Int = 1, progress: WorkProgress.Report? = nil
  ) -> [Double] {
    sumsOfDistances(paths, threads: threads, progress) { 1 / $0 }
  }

  /// The sum of a function of the distances from each vertex to those it reaches.
  private func sumsOfDistances(
    _ paths: PathLengths, threads: Int, _ progress: WorkProgress.Report?,
    _ value: @escaping @Sendable (Double) -> Double
  ) -> [Double] {
    switch paths {
    case .unweighted:
      let network = HopNetwork(self, threads: threads)
      let sums = ChunkedSum.run(
        length: network.count, chunkCount: HopChunks(of: network.count).count, threads: threads,
        progress: progress
      ) { HopDistances(network, value: value) }
      return scatter(sums, to: network.order) { $0 }
    case .weighted:
      let network = LengthNetwork(self)
      let unit = Double(network.divisor)
      let scaled: @Sendable (Double) -> Double = { value($0 * unit) }
      let chunks = SourceChunks(count: network.count)
      let sums =
        network.fitsShortKeys
        ? chunks.sum(threads: threads, progress: progress) {
          LengthDistances<UInt64>(network, chunkSize: $0, value: scaled)
        }
        : chunks.sum(threads: threads, progress: progress) {
          LengthDistances<UInt128>(network, chunkSize: $0, value: scaled)
        }
      return scatter(sums, to: network.order) { $0 }
    }
  }
}
