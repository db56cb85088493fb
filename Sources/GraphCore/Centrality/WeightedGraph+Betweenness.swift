extension WeightedGraph {
  /// Returns how often each vertex lies between two others on a shortest path.
  ///
  /// For each unordered pair of other vertices, a vertex gets the share of the pair's shortest
  /// paths that pass through it: b(v) = Σ₍ₛ‚ₜ₎ σₛₜ(v) / σₛₜ. The sum is not normalized; the most it
  /// can be is (n − 1)(n − 2)/2. Paths of equal length share their pair equally, and equality is
  /// exact, as lengths are integers. Pairs without a path count nothing; isolated vertices and
  /// vertices with one neighbor score 0.
  ///
  /// Freeman, "A set of measures of centrality based on betweenness" (1977); Brandes, "A faster
  /// algorithm for betweenness centrality" (2001).
  ///
  /// - Parameters:
  ///   - paths: How paths are measured: by ``lengths`` (the default) or in edges.
  ///   - threads: How many threads may work at once. The result is the same bit for bit for any.
  ///   - progress: Is called after each part of the work.
  /// - Returns: A score for each vertex.
  /// - Complexity: O(nm) in edges, O(nm log n) by length.
  public func betweenness(
    _ paths: PathLengths = .weighted, threads: Int = 1, progress: WorkProgress.Report? = nil
  ) -> [Double] {
    if paths == .unweighted { return hopBetweenness(threads: threads, progress) }
    let whole = LengthNetwork(self)
    if whole.longest == 1, whole.steps.count == arcs.count {
      return hopBetweenness(threads: threads, progress)
    }
    let blocks = BlockGraph(whole.remainder(of: self))
    let sums = blocks.graph.lengthBetweenness(
      LengthNetwork(blocks.graph, weights: blocks.weights), threads: threads, progress)
    return blocks.gather(sums)
  }

  /// Betweenness on paths measured in edges.
  private func hopBetweenness(threads: Int, _ progress: WorkProgress.Report?) -> [Double] {
    let blocks = BlockGraph(self)
    let sums = blocks.graph.hopBetweenness(weights: blocks.weights, threads: threads, progress)
    return blocks.gather(sums)
  }

  private func hopBetweenness(
    weights: [Double], threads: Int, _ progress: WorkProgress.Report?
  ) -> [Double] {
    let network = HopNetwork(self, weights: weights, threads: threads)
    let chunks = SourceChunks(count: network.count)
    let sums = chunks.sum(threads: threads, progress: progress) {
      HopBetweenness(network, chunkSize: $0)
    }
    guard sums.allSatisfy(\.isFinite) else {
      return lengthBetweenness(
        LengthNetwork(self, .unweighted, weights: weights), threads: threads, progress)
    }
    return scatter(sums, to: network.order) { $0 / 2 }
  }

  /// Betweenness on paths measured by length, with keys and counts as wide as the graph needs.
  private func lengthBetweenness(
    _ network: LengthNetwork, threads: Int, _ progress: WorkProgress.Report?
  ) -> [Double] {
    let chunks = SourceChunks(count: network.count)
    var sums: [Double] = [.nan]
    if network.fitsShortKeys {
      sums = chunks.sum(threads: threads, progress: progress) {
        LengthBetweenness<UInt64, Double>(network, chunkSize: $0)
      }
    }
    if !sums.allSatisfy(\.isFinite) {
      sums = chunks.sum(threads: threads, progress: progress) {
        LengthBetweenness<UInt128, WideCount>(network, chunkSize: $0)
      }
    }
    return scatter(sums, to: network.order) { $0 / 2 }
  }

  /// Values of a network's vertices, by the graph's names; isolated vertices get 0.
  func scatter(
    _ values: [Double], to order: [UInt32], _ transform: (Double) -> Double
  ) -> [Double] {
    var result = [Double](repeating: 0, count: vertexCount)
    for place in order.indices {
      result[Int(order[place])] = transform(values[place])
    }
    return result
  }
}
