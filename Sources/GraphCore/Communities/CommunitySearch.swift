/// Looks for the division of a graph of the best quality.
struct CommunitySearch<Tally: CommunityTally>: Sendable {
  /// The level at which each vertex stands for itself.
  let base: CoarseGraph

  /// What the quality function is told.
  let rule: Tally.Rule

  /// The communities to set out from; each vertex alone if there are none.
  var origin: [UInt32]?

  /// Makes one search: passes over the graph until one gains next to nothing.
  ///
  /// Communities are refined by the best parts in the first two passes and in every second one
  /// after. In the others parts are drawn, which can lead out of where the first passes ended. Next
  /// to nothing is less than the tally's share of the weight, in a small graph nothing.
  ///
  /// - Parameters:
  ///   - seed: The seed of all searches.
  ///   - start: The number of this one, which gives it a seed of its own.
  ///   - iterations: How many passes are made.
  ///   - threads: How many threads may work at once; the result is the same for any.
  /// - Returns: The best division found, every community connected, and its quality.
  func search(
    seed: UInt64, start: Int, iterations: LeidenOptions.Iterations, threads: Int = 1
  ) -> (quality: Double, result: [UInt32]) {
    var seeds = SplitMix64(seed: seed)
    for _ in 0..<start { _ = seeds.next() }
    var generator = SplitMix64(seed: seeds.next())
    let first = origin.map { base.connectedParts(of: $0) } ?? [UInt32](0..<UInt32(base.count))
    var best = (quality: -Double.infinity, result: first)
    let total = base.reaches.reduce(0, +)
    let grain = 1e-11 * total
    var progress = Tally.progress * total
    var limit = Int.max
    switch iterations {
    case .untilStable: break
    case .atMost(let count): limit = count
    case .whileGaining(let gain):
      precondition(gain >= 0, "the gain that a pass needs must be at least zero, not \(gain)")
      progress = max(progress, gain * Tally.scale * total)
    }
    var passes = 0
    var isGaining = true
    while passes < limit, isGaining {
      passes += 1
      let (quality, labels) = base.pass(
        from: best.result, by: Tally.self, rule, drawing: passes > 2 && passes % 2 == 1,
        threads: threads, using: &generator)
      isGaining = quality > best.quality + progress
      if quality > best.quality + grain { best = (quality, labels) }
    }
    return best
  }

  /// Makes several searches and returns the best division found, the earliest among equals.
  func best(
    of starts: Int, seed: UInt64, iterations: LeidenOptions.Iterations, threads: Int
  ) -> [UInt32] {
    precondition(starts >= 1, "at least one start is needed, not \(starts)")
    precondition(threads >= 1, "at least one thread is needed, not \(threads)")
    if starts == 1 {
      return search(seed: seed, start: 0, iterations: iterations, threads: threads).result
    }
    return ConcurrentRuns.best(count: starts, threads: threads) { start in
      search(seed: seed, start: start, iterations: iterations)
    } ?? []
  }
}
