extension WeightedGraph {
  /// Returns a partition of high quality, found by the Leiden method.
  ///
  /// Vertices move to the neighboring community where the quality gains most; each community is
  /// then split into parts that hold together, and the parts become the vertices of a smaller
  /// graph, until nothing moves. Every community is connected. An isolated vertex is a community
  /// of its own. The partition is a function of the graph, the options and the partition set out
  /// from alone; a later release may find another one. Modularity has many partitions near its
  /// best, which differ; ``consensusCommunities(_:runs:threads:)`` tells what they have in common.
  ///
  /// Setting out from the partition of an earlier date keeps communities that still hold, so that
  /// fewer vertices move and labels stay.
  ///
  /// Traag, Waltman and van Eck, "From Louvain to Leiden: guaranteeing well-connected
  /// communities" (2019); Traag, Van Dooren and Nesterov, "Narrow scope for resolution-limit-free
  /// community detection" (2011), for the constant Potts model.
  ///
  /// - Parameters:
  ///   - options: Quality, resolution, seed, passes and starts.
  ///   - partition: What each start sets out from; each vertex alone if left out. Communities that
  ///     are not connected in this graph are split first.
  ///   - threads: How many threads may work at once. The result is the same for any.
  /// - Returns: The best partition found, the earliest start's among equals.
  /// - Complexity: O(n + m) for each of some tens of sweeps.
  public func leiden(
    _ options: LeidenOptions = LeidenOptions(), startingFrom partition: Partition? = nil,
    threads: Int = 1
  ) -> Partition {
    let labels = leidenSearch(options, startingFrom: partition, threads: threads).best(
      of: options.starts, seed: options.seed, iterations: options.iterations, threads: threads)
    return Partition(smallLabels: labels, of: self)
  }

  /// The search that options ask for.
  func leidenSearch(
    _ options: LeidenOptions, startingFrom partition: Partition? = nil, threads: Int = 1
  ) -> CommunitySearch<PottsTally> {
    precondition(
      options.resolution >= 0 && options.resolution.isFinite,
      "the resolution must be finite and at least zero, not \(options.resolution)")
    let base = CoarseGraph(self, threads: threads)
    let origin = partition.map { originLabels($0) }
    switch options.quality {
    case .modularity:
      let doubled = base.masses.reduce(0, +)
      return CommunitySearch(
        base: base, rule: doubled > 0 ? options.resolution / doubled : 0, origin: origin)
    case .constantPotts:
      return CommunitySearch(
        base: base.with(masses: [Double](repeating: 1, count: vertexCount)),
        rule: options.resolution * CoarseGraph.scale(of: self), origin: origin)
    }
  }

  /// The labels of a partition of this graph's vertices.
  func originLabels(_ partition: Partition) -> [UInt32] {
    precondition(
      partition.labels.count == vertexCount,
      "\(partition.labels.count) labels do not fit \(vertexCount) vertices")
    return partition.smallLabels
  }
}
