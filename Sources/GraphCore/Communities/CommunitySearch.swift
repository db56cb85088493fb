/// Looks for the division of a graph of the best quality.
struct CommunitySearch<Tally: CommunityTally & ~Copyable>: Sendable {
  /// The level at which each vertex stands for itself.
  let base: CoarseGraph

  /// What the quality function is told.
  let rule: Tally.Rule

  /// The communities to set out from; each vertex alone if there are none.
  var origin: [UInt32]?

  /// Makes one search: passes over the graph until one gains nothing.
  ///
  /// Communities are first refined by the best parts. Once a pass gains nothing that way, parts
  /// are drawn, which can lead out of where the first passes ended. A gain counts when it exceeds
  /// 10⁻¹¹ of the weight.
  ///
  /// - Parameters:
  ///   - seed: The seed of all searches.
  ///   - start: The number of this one, which gives it a seed of its own.
  ///   - iterations: How many passes are made.
  /// - Returns: The best division found, every community connected, and its quality.
  func search(
    seed: UInt64, start: Int, iterations: LeidenOptions.Iterations
  ) -> (quality: Double, result: [UInt32]) {
    var seeds = SplitMix64(seed: seed)
    for _ in 0..<start { _ = seeds.next() }
    var generator = SplitMix64(seed: seeds.next())
    let limit =
      switch iterations {
      case .untilStable: Int.max
      case .atMost(let count): count
      }
    let alone = [UInt32](0..<UInt32(base.count))
    var best = (quality: -Double.infinity, result: base.connectedParts(of: origin ?? alone))
    let grain = 1e-11 * base.reaches.reduce(0, +)
    var passes = 0
    var drawing = false
    while passes < limit {
      passes += 1
      let labels = base.pass(
        from: best.result, by: Tally.self, rule, drawing: drawing, using: &generator)
      let quality = Tally.quality(rule, of: labels, in: base)
      if quality > best.quality + grain {
        best = (quality, labels)
      } else if drawing {
        break
      } else {
        drawing = true
      }
    }
    return best
  }

  /// Makes several searches and returns the best division found, the earliest among equals.
  func best(
    of starts: Int, seed: UInt64, iterations: LeidenOptions.Iterations, threads: Int
  ) -> [UInt32] {
    precondition(starts >= 1, "at least one start is needed, not \(starts)")
    return ConcurrentRuns.best(count: starts, threads: threads) { start in
      search(seed: seed, start: start, iterations: iterations)
    } ?? []
  }
}
