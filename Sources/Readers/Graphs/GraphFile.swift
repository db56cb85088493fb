public import Entente

/// The network of a graph file, and what was read differently from how it stands there.
public struct GraphFile: Sendable {
  /// The network; it has no evidence.
  public let network: Network
  /// Directions, loops and parallel edges that a network cannot have, and what became of them.
  public let problems: [ReadingProblem]
}
