extension WeightedGraph {
  /// Returns an estimate of the share of all pairs whose shortest path each vertex is inside of.
  ///
  /// The true share is `betweenness(paths)` divided by the number of pairs n (n − 1)/2; a pair with
  /// several shortest paths counts in parts, a pair without any counts nothing. With at least the
  /// given confidence, **all** estimates are within `epsilon` of their true shares. Vertices that
  /// are inside no shortest path get 0 exactly.
  ///
  /// Random shortest paths are drawn until bounds on what they can miss say that they suffice;
  /// their number grows with 1/ε² times the greatest share, and hardly with the graph. The exact
  /// measure is as fast on graphs of up to some ten thousand vertices. Borassi and Natale,
  /// "KADABRA is an adaptive algorithm for betweenness via random approximation" (2016, 2019).
  ///
  /// - Parameters:
  ///   - paths: How paths are measured: by ``lengths`` (the default) or in edges.
  ///   - epsilon: The greatest error that is allowed, as a share of all pairs: between 0 and 1.
  ///   - confidence: The least probability that no error is greater: between 0 and 1.
  ///   - seed: Where the random numbers begin: one seed gives one answer.
  ///   - threads: How many threads may work at once. The result is the same bit for bit for any.
  ///   - progress: Is called as paths are drawn; their number shows at the end alone.
  /// - Returns: A share for each vertex, from 0 to 1.
  /// - Complexity: O(m√m) to prepare, and two walks that meet halfway for each path drawn.
  public func betweennessEstimate(
    _ paths: PathLengths = .weighted, within epsilon: Double = 0.01, confidence: Double = 0.9,
    seed: UInt64 = 1, threads: Int = 1, progress: WorkProgress.Report? = nil
  ) -> [Double] {
    precondition(epsilon > 0 && epsilon < 1, "the error must be between 0 and 1, not \(epsilon)")
    precondition(
      confidence > 0 && confidence < 1,
      "the confidence must be between 0 and 1, not \(confidence)")
    let rule = SamplingRule(
      margin: epsilon, risk: 1 - confidence, seed: seed, threads: threads, progress: progress)
    if paths == .weighted {
      let network = LengthNetwork(self)
      if network.longest > 1 || network.steps.count < arcs.count {
        return scatter(lengthShares(network, rule), to: network.order) { $0 }
      }
    }
    let network = HopNetwork(self, threads: threads)
    let shares = rule.shares(vertexCount: vertexCount, mayBeInside: network.isInner) {
      HopPathSampler(network, $0)
    }
    return scatter(shares, to: network.order) { $0 }
  }

  /// Shares of paths measured by length, with keys and counts as wide as the graph needs.
  private func lengthShares(_ network: LengthNetwork, _ rule: SamplingRule) -> [Double] {
    let isTied = network.order.indices.map { network.offsets[$0 + 1] - network.offsets[$0] > 1 }
    if network.fitsShortKeys {
      let shares = rule.shares(vertexCount: vertexCount, mayBeInside: isTied) {
        LengthPathSampler<UInt64, Double>(network, $0)
      }
      if shares.allSatisfy(\.isFinite) { return shares }
    }
    return rule.shares(vertexCount: vertexCount, mayBeInside: isTied) {
      LengthPathSampler<UInt128, WideCount>(network, $0)
    }
  }
}
