extension WeightedGraph {
  /// Returns an estimate of the share of all pairs whose shortest path in edges each vertex is
  /// inside of.
  ///
  /// The true share is `betweenness(.unweighted)` divided by the number of pairs n (n − 1)/2; a
  /// pair with several shortest paths counts in parts, a pair without any counts nothing. With at
  /// least the given confidence, **all** estimates are within `epsilon` of their true shares.
  /// Vertices that are inside no shortest path get 0 exactly.
  ///
  /// Random shortest paths are drawn until bounds on what they can miss say that they suffice;
  /// their number grows with 1/ε² times the greatest share, and hardly with the graph. The exact
  /// measure is as fast on graphs of up to some ten thousand vertices. Borassi and Natale,
  /// "KADABRA is an adaptive algorithm for betweenness via random approximation" (2016, 2019).
  ///
  /// - Parameters:
  ///   - epsilon: The greatest error that is allowed, as a share of all pairs: between 0 and 1.
  ///   - confidence: The least probability that no error is greater: between 0 and 1.
  ///   - seed: Where the random numbers begin: one seed gives one answer.
  ///   - threads: How many threads may work at once. The result is the same bit for bit for any.
  /// - Returns: A share for each vertex, from 0 to 1.
  /// - Complexity: O(m√m) to prepare, and two walks that meet halfway for each path drawn.
  public func betweennessEstimate(
    within epsilon: Double = 0.01, confidence: Double = 0.9, seed: UInt64 = 1, threads: Int = 1
  ) -> [Double] {
    precondition(epsilon > 0 && epsilon < 1, "the error must be between 0 and 1, not \(epsilon)")
    precondition(
      confidence > 0 && confidence < 1,
      "the confidence must be between 0 and 1, not \(confidence)")
    let network = HopNetwork(self)
    let inner = network.isInner.indices.filter { network.isInner[$0] }
    guard !inner.isEmpty else { return [Double](repeating: 0, count: vertexCount) }
    func draw(_ samples: Range<Int>) -> [Double] {
      let size = max(32, (samples.count + 31) / 32)
      return ChunkedSum.run(
        length: network.count, chunkCount: (samples.count + size - 1) / size, threads: threads
      ) { [vertexCount] in
        PathSampler(
          network, vertexCount: vertexCount, samples: samples, chunkSize: size, seed: seed)
      }
    }
    let first = Int((4 / epsilon).rounded(.up))
    let trial = draw(0..<first)
    let bounds = ShareBounds(
      margin: epsilon, risk: 1 - confidence, counts: inner.map { Int(trial[$0]) }, samples: first)
    var counts = [Double](repeating: 0, count: network.count)
    var drawn = 0
    var wanted = bounds.firstLook
    var look = 0
    repeat {
      let more = draw((first + drawn)..<(first + wanted))
      for index in counts.indices { counts[index] += more[index] }
      drawn = wanted
      wanted = drawn + drawn / 8 + 1
      look += 1
    } while !bounds.hold(counts: inner.map { counts[$0] }, samples: drawn, look: look)
    return scatter(counts, to: network.order) { $0 / Double(drawn) }
  }
}
