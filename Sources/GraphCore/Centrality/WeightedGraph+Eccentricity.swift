extension WeightedGraph {
  /// Returns the distance from each vertex to the farthest one that it can reach.
  ///
  /// e(v) = max d(v, u) over the vertices u of the component of v; those outside count nothing.
  /// Isolated vertices have 0. The greatest of a component is its diameter, the smallest its
  /// radius. By length, distances are in the units of ``lengths``, where an edge of weight 1 is
  /// 720720 long. Hage and Harary, "Eccentricity and centrality in networks" (1995).
  ///
  /// - Parameters:
  ///   - paths: How paths are measured: by ``lengths`` (the default) or in edges.
  ///   - threads: How many threads may work at once. The result is the same for any.
  /// - Returns: A distance for each vertex, exact up to 2⁵³ times the greatest common divisor of
  ///   the lengths.
  /// - Complexity: O(nm) in edges with a small factor, O(nm log n) by length.
  public func eccentricities(_ paths: PathLengths = .weighted, threads: Int = 1) -> [Int] {
    let farthest: [Double]
    let order: [UInt32]
    var unit = 1
    switch paths {
    case .unweighted:
      let network = HopNetwork(self)
      let size = HopDistances.chunkSize
      farthest = ChunkedSum.run(
        length: network.count, chunkCount: (network.count + size - 1) / size, threads: threads
      ) { HopEccentricities(network) }
      order = network.order
    case .weighted:
      let network = LengthNetwork(self)
      let chunks = SourceChunks(count: network.count)
      farthest =
        network.fitsShortKeys
        ? chunks.sum(threads: threads) { LengthEccentricities<UInt64>(network, chunkSize: $0) }
        : chunks.sum(threads: threads) { LengthEccentricities<UInt128>(network, chunkSize: $0) }
      order = network.order
      unit = Int(network.divisor)
    }
    var result = [Int](repeating: 0, count: vertexCount)
    for (place, vertex) in order.enumerated() {
      result[Int(vertex)] = Int(farthest[place]) * unit
    }
    return result
  }
}
