/// Says how the partition of the shortest description is looked for.
public struct MapEquationOptions: Sendable, Equatable {
  /// The seed of the random order in which vertices are looked at.
  public var seed: UInt64

  /// How often each start passes over the whole graph.
  public var iterations: LeidenOptions.Iterations

  /// How many independent searches are made, of which the best partition is kept.
  public var starts: Int

  /// Creates options.
  /// - Parameters:
  ///   - seed: The seed; equal seeds give equal partitions. 1 if left out.
  ///   - iterations: How often each start passes over the whole graph. If left out, until a pass
  ///     gains less than a thousandth of a bit, which ends within two thousandths of where
  ///     `untilStable` ends, in about half the time; seeds differ by more.
  ///   - starts: How many independent searches are made, at least one; 1 if left out.
  public init(
    seed: UInt64 = 1, iterations: LeidenOptions.Iterations = .whileGaining(0.001),
    starts: Int = 1
  ) {
    self.seed = seed
    self.iterations = iterations
    self.starts = starts
  }
}
