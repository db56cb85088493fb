extension WeightedGraph {
  /// The distance between each edge's ends over the edge's length, in the order of ``edges``: 1
  /// where no path of other edges is shorter, else less.
  ///
  /// Distances and lengths are integers, so that a ratio is 1 only where they are equal. Simas,
  /// Correia and Rocha, "The distance backbone of complex networks" (2021).
  ///
  /// - Parameters:
  ///   - threads: How many threads may work at once.
  ///   - progress: Is called after each part of the work.
  /// - Returns: A ratio for each edge.
  /// - Complexity: O(nm log n) at most; the search from a vertex ends where its longest edge does.
  func distanceRatios(threads: Int, _ progress: WorkProgress.Report? = nil) -> [Double] {
    let network = LengthNetwork(self)
    let chunks = SourceChunks(count: network.count)
    let chunkCount = (network.count + chunks.size - 1) / chunks.size
    let rows = UpwardRows(self, in: network)
    if network.fitsShortKeys {
      return ChunkedSum.run(
        length: edgeCount, chunkCount: chunkCount, threads: threads, progress: progress
      ) {
        DistanceRatios<UInt64>(network, rows, chunkSize: chunks.size)
      }
    }
    return ChunkedSum.run(
      length: edgeCount, chunkCount: chunkCount, threads: threads, progress: progress
    ) {
      DistanceRatios<UInt128>(network, rows, chunkSize: chunks.size)
    }
  }
}
