internal import Entente

extension Options.Measure {
  /// How often a network can be drawn and measured anew before a person would have to wait long.
  ///
  /// The time is estimated from the size of the network and not taken by a clock, so that the same
  /// texts give the same number on every machine.
  ///
  /// - Parameter network: The network.
  /// - Returns: How many draws four seconds of one thread and the memory of twenty million scores are
  ///   enough for.
  func affordableDraws(of network: Network) -> Int {
    let entities = Double(network.nodes.count)
    return Int(min(4e9 / max(1, nanoseconds(of: network)), 2e7 / max(1, entities)))
  }

  /// About how long one draw takes on a processor of 2020.
  private func nanoseconds(of network: Network) -> Double {
    let entities = Double(network.nodes.count)
    let ties = Double(network.edges.count)
    let windows = Double(network.edges.reduce(0) { $0 + $1.windows })
    let size = entities + ties
    let counting = 100 * size + 5 * windows
    return switch self {
    case .strength, .degree, .mentions, .documents, .coreness: counting
    case .pagerank, .eigenvector, .katz: counting + 300 * size
    case .clustering, .weightedClustering, .constraint, .effectiveSize:
      counting + 5 * ties * ties.squareRoot()
    case .eccentricity: counting + 0.1 * entities * size
    case .betweenness, .closeness, .harmonic, .bridging: counting + 3 * entities * size
    }
  }
}
