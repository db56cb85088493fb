/// Tells how often each unit of evidence, such as a document, stands in one draw with replacement.
///
/// As many units are drawn as there are, so a unit stands there once on average, and about every
/// third stands in no place at all. Efron, "Bootstrap methods: another look at the jackknife" (1979).
public struct UnitDraw: Sendable, Equatable {
  /// For each unit, how often it was drawn.
  public let counts: [Int]

  /// Creates a draw of known counts.
  ///
  /// - Parameter counts: For each unit, how often it was drawn; not negative.
  public init(counts: [Int]) {
    precondition(counts.allSatisfy { $0 >= 0 }, "a unit cannot be drawn less than 0 times")
    self.counts = counts
  }

  /// Draws as many units as there are, each time from all of them.
  ///
  /// - Parameters:
  ///   - unitCount: How many units there are.
  ///   - seed: Any number; equal seeds give equal draws.
  /// - Complexity: O(number of units).
  public init(unitCount: Int, seed: UInt64) {
    precondition(unitCount >= 0, "there cannot be \(unitCount) units")
    var generator = SplitMix64(seed: seed)
    var counts = [Int](repeating: 0, count: unitCount)
    for _ in 0..<unitCount { counts[generator.next(below: unitCount)] += 1 }
    self.counts = counts
  }

  /// Returns what some work makes of each of a number of draws, in their order.
  ///
  /// - Parameters:
  ///   - count: How many draws are made.
  ///   - unitCount: How many units there are.
  ///   - seed: The seed from which the seed of each draw follows.
  ///   - threads: How many draws may be worked on at once; the result is the same for any.
  ///   - body: The work; called on any thread.
  /// - Returns: The results, the first draw's first.
  /// - Complexity: That of the work for each draw.
  public static func map<Result: Sendable>(
    count: Int, unitCount: Int, seed: UInt64, threads: Int = 1,
    _ body: @Sendable (UnitDraw) -> Result
  ) -> [Result] {
    var generator = SplitMix64(seed: seed)
    let seeds = (0..<count).map { _ in generator.next() }
    return ConcurrentRuns.map(count: count, threads: threads) { number in
      body(UnitDraw(unitCount: unitCount, seed: seeds[number]))
    }
  }
}
