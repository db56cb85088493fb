/// Says how communities are looked for.
public struct LeidenOptions: Sendable, Equatable {
  /// Says how often the search passes over the whole graph.
  public enum Iterations: Sendable, Equatable {
    /// Until a pass gains nothing, or next to nothing in a large graph.
    case untilStable

    /// Until a pass gains less than this, the first one aside.
    ///
    /// Gains are told in modularity, in bits of the codelength, and in the constant Potts model as
    /// a share of the weight of all edges. A thousandth makes two passes where communities are
    /// plain, and more where the graph is sparse and later passes still find much.
    case whileGaining(Double)

    /// A number of passes, fewer once passes gain nothing.
    case atMost(Int)
  }

  /// Says what makes a partition good.
  public enum Quality: Sendable, Equatable, CaseIterable {
    /// More weight inside communities than strengths alone would put there.
    case modularity

    /// More weight inside communities than γ for each pair of their vertices: the constant Potts
    /// model, which finds communities whose inner density is above γ and knows no resolution
    /// limit.
    case constantPotts
  }

  /// What makes a partition good.
  public var quality: Quality

  /// The resolution γ: the higher, the smaller communities become.
  ///
  /// At least 0. 1 is modularity as it was first defined; in the constant Potts model γ is the
  /// weight that a pair of vertices must have on average to be worth a community.
  public var resolution: Double

  /// The seed of the random order in which vertices are looked at.
  public var seed: UInt64

  /// How often each start passes over the whole graph.
  public var iterations: Iterations

  /// How many independent searches are made, of which the best partition is kept.
  public var starts: Int

  /// Creates options.
  /// - Parameters:
  ///   - resolution: The resolution γ, at least 0; 1 if left out.
  ///   - seed: The seed; equal seeds give equal partitions. 1 if left out.
  ///   - iterations: How often each start passes over the whole graph; until stable if left out.
  ///   - starts: How many independent searches are made, at least one; 1 if left out.
  ///   - quality: What makes a partition good; modularity if left out.
  public init(
    resolution: Double = 1, seed: UInt64 = 1, iterations: Iterations = .untilStable,
    starts: Int = 1, quality: Quality = .modularity
  ) {
    self.quality = quality
    self.resolution = resolution
    self.seed = seed
    self.iterations = iterations
    self.starts = starts
  }
}
