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
    distanceScores(
      paths, threads: threads, progress, summing: { $0 },
      score: { sum, others in others / sum * (others / Double(vertexCount - 1)) })
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
    distanceScores(
      paths, threads: threads, progress, summing: { 1 / $0 }, score: { sum, _ in sum })
  }

  /// Scores of the sums of a function of the distances from each vertex to all others that it
  /// reaches, and of their number; 0 where it reaches none.
  private func distanceScores(
    _ paths: PathLengths, threads: Int, _ progress: WorkProgress.Report?,
    summing value: @escaping @Sendable (Double) -> Double,
    score: (_ sum: Double, _ others: Double) -> Double
  ) -> [Double] {
    func scores(
      _ sums: [Double], _ order: [UInt32], _ starts: [UInt32], _ ends: [UInt32]
    ) -> [Double] {
      var scores = [Double](repeating: 0, count: vertexCount)
      for place in order.indices {
        scores[Int(order[place])] = score(sums[place], Double(ends[place] - starts[place] - 1))
      }
      return scores
    }
    switch paths {
    case .unweighted:
      let network = HopNetwork(self, threads: threads)
      let sums = ChunkedSum.run(
        length: network.count, chunkCount: HopChunks(of: network.count).count, threads: threads,
        progress: progress
      ) { HopDistances(network, value: value) }
      return scores(sums, network.order, network.componentStarts, network.componentEnds)
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
      return scores(sums, network.order, network.componentStarts, network.componentEnds)
    }
  }
}
