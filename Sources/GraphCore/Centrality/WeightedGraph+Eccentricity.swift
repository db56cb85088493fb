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
  /// - Returns: A distance for each vertex.
  /// - Complexity: By length O(m log n) for each of a few vertices as a rule, for all of them at
  ///   worst; in edges likewise, and O(nm) with a small factor up to 20,000 vertices.
  public func eccentricities(_ paths: PathLengths = .weighted, threads: Int = 1) -> [Int] {
    // On few vertices, walks in edges from all at once take less than bounds on each.
    if paths == .unweighted, vertexCount <= 20_000 {
      return hopEccentricities(threads: threads)
    }
    return boundedEccentricities(LengthNetwork(self, paths), threads: threads)
  }

  /// Eccentricities in edges, by walks from all vertices.
  private func hopEccentricities(threads: Int) -> [Int] {
    let network = HopNetwork(self, threads: threads)
    let farthest = ChunkedSum.run(
      length: network.count, chunkCount: HopChunks(of: network.count).count, threads: threads
    ) { HopEccentricities(network) }
    return scatter(farthest, to: network.order) { $0 }.map { Int($0) }
  }

  /// Eccentricities on a network, by bounds that a few walks give.
  func boundedEccentricities(_ network: LengthNetwork, threads: Int) -> [Int] {
    let farthest: [UInt64]
    if network.fitsShortKeys {
      var search = FarthestVertices<UInt64>(network, threads: threads)
      farthest = search.eccentricities()
    } else {
      var search = FarthestVertices<UInt128>(network, threads: threads)
      farthest = search.eccentricities()
    }
    var result = [Int](repeating: 0, count: vertexCount)
    for (place, vertex) in network.order.enumerated() {
      result[Int(vertex)] = Int(farthest[place]) * Int(network.divisor)
    }
    return result
  }
}
