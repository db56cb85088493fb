extension WeightedGraph {
  /// Returns how much of the shortest paths between all pairs runs over each edge.
  ///
  /// Each unordered pair s, t counts once, and an edge gets the share of the pair's shortest
  /// paths that use it: b(e) = Σ₍ₛ‚ₜ₎ σₛₜ(e) / σₛₜ. The sum is not normalized; a bridge between
  /// parts of a and b vertices scores a · b. Paths of equal length share their pair equally, and
  /// equality is exact, as lengths are integers. An edge that is longer than a way round it
  /// scores 0. Pairs without a path count nothing.
  ///
  /// Girvan and Newman, "Community structure in social and biological networks" (2002); Brandes,
  /// "On variants of shortest-path betweenness centrality and their generic computation" (2008).
  ///
  /// - Parameters:
  ///   - paths: How paths are measured: by ``lengths`` (the default) or in edges.
  ///   - threads: How many threads may work at once. The result is the same bit for bit for any.
  ///   - progress: Is called after each part of the work.
  /// - Returns: A score for each edge, in the order of ``edges``.
  /// - Complexity: O(nm) in edges, O(nm log n) by length.
  public func edgeBetweenness(
    _ paths: PathLengths = .weighted, threads: Int = 1, progress: WorkProgress.Report? = nil
  ) -> [Double] {
    if paths == .unweighted { return hopEdgeBetweenness(threads: threads, progress) }
    let network = LengthNetwork(self)
    if network.longest == 1, network.steps.count == arcs.count {
      return hopEdgeBetweenness(threads: threads, progress)
    }
    return lengthEdgeBetweenness(network, threads: threads, progress)
  }

  /// Edge betweenness on paths measured in edges.
  private func hopEdgeBetweenness(threads: Int, _ progress: WorkProgress.Report?) -> [Double] {
    let network = HopNetwork(self, threads: threads)
    let sums = sumOverArcs(sources: network.count, arcs: network.targets.count, threads, progress) {
      HopEdgeBetweenness(network, chunkSize: $0)
    }
    guard sums.allSatisfy(\.isFinite) else {
      return lengthEdgeBetweenness(LengthNetwork(self, .unweighted), threads: threads, progress)
    }
    return gather(sums, order: network.order, offsets: network.offsets) {
      network.targets[$0]
    }
  }

  /// Edge betweenness on paths measured by length, with keys and counts as wide as needed.
  private func lengthEdgeBetweenness(
    _ network: LengthNetwork, threads: Int, _ progress: WorkProgress.Report?
  ) -> [Double] {
    var sums: [Double] = [.nan]
    if network.fitsShortKeys {
      sums = sumOverArcs(sources: network.count, arcs: network.steps.count, threads, progress) {
        LengthEdgeBetweenness<UInt64, Double>(network, chunkSize: $0)
      }
    }
    if !sums.allSatisfy(\.isFinite) {
      sums = sumOverArcs(sources: network.count, arcs: network.steps.count, threads, progress) {
        LengthEdgeBetweenness<UInt128, WideCount>(network, chunkSize: $0)
      }
    }
    return gather(sums, order: network.order, offsets: network.offsets) {
      network.steps[$0].target
    }
  }

  /// What the chunks of sources add to each arc.
  private func sumOverArcs<Kernel: ChunkKernel & ~Copyable>(
    sources: Int, arcs: Int, _ threads: Int, _ progress: WorkProgress.Report?,
    makeKernel: @Sendable (_ chunkSize: Int) -> Kernel
  ) -> [Double] {
    let size = SourceChunks(count: sources).size
    return ChunkedSum.run(
      length: arcs, chunkCount: (sources + size - 1) / size, threads: threads, progress: progress
    ) { makeKernel(size) }
  }

  /// Half the sum of the values of both arcs of each edge, in the order of ``edges``; an edge
  /// that the network leaves out gets 0.
  private func gather(
    _ values: [Double], order: [UInt32], offsets: [UInt32], target: (Int) -> UInt32
  ) -> [Double] {
    let numbers = edgeNumbersOfArcs()
    var result = [Double](repeating: 0, count: edgeCount)
    var numberOfNeighbor = [UInt32](repeating: 0, count: vertexCount)
    for (vertex, name) in order.enumerated() {
      for place in row(Int(name)) {
        numberOfNeighbor[arcs[place].target.index] = numbers[place]
      }
      for place in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let neighbor = Int(order[Int(target(place))])
        result[Int(numberOfNeighbor[neighbor])] += values[place] / 2
      }
    }
    return result
  }

  /// For each arc the place of its edge in ``edges``.
  ///
  /// - Complexity: O(n + m).
  func edgeNumbersOfArcs() -> [UInt32] {
    var result = [UInt32](repeating: 0, count: arcs.count)
    var cursors = Array(offsets.dropLast())
    var number: UInt32 = 0
    // Rows ascend, so the twins of a vertex's arcs to greater ones fill those rows in turn.
    for vertex in 0..<vertexCount {
      for place in row(vertex) where arcs[place].target.index > vertex {
        let target = arcs[place].target.index
        result[place] = number
        result[Int(cursors[target])] = number
        cursors[target] += 1
        number += 1
      }
    }
    return result
  }
}
