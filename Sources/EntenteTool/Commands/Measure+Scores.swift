internal import Entente
internal import GraphCore

extension Options.Measure {
  /// The score of each entity of a network.
  ///
  /// Paths are measured on lengths, the inverse of weights.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - threads: How many threads may work.
  ///   - progress: Is called after each part of a long work.
  /// - Returns: One score for each node, in their order.
  func scores(
    of network: Network, threads: Int, _ progress: @escaping WorkProgress.Report
  ) -> [Double] {
    switch self {
    case .mentions: network.nodes.map { Double($0.mentions) }
    case .documents: network.nodes.map { Double($0.documents) }
    default: scores(of: network.graph, threads: threads, progress)
    }
  }

  /// The score of each entity of a network as a draw of its documents makes it.
  ///
  /// - Parameters:
  ///   - draw: The draw.
  ///   - least: The least weight of a tie.
  /// - Returns: One score for each node, in their order.
  func scores(of draw: DocumentResampling.Draw, atLeast least: Double) -> [Double] {
    switch self {
    case .mentions: draw.mentions
    case .documents: draw.documents
    default: scores(of: draw.graph(atLeast: least), threads: 1, nil)
    }
  }

  private func scores(
    of graph: WeightedGraph, threads: Int, _ progress: WorkProgress.Report?
  ) -> [Double] {
    switch self {
    case .strength: graph.strengths()
    case .degree: graph.degrees().map(Double.init)
    case .betweenness: graph.betweenness(threads: threads, progress: progress)
    case .closeness: inUnits(graph.closeness(threads: threads, progress: progress))
    case .harmonic: inUnits(graph.harmonicCloseness(threads: threads, progress: progress))
    case .pagerank: graph.pageRank(threads: threads)
    case .eigenvector: graph.eigenvectorCentrality(threads: threads)
    case .katz: graph.katzCentrality(threads: threads)
    case .eccentricity: graph.eccentricities(.unweighted, threads: threads).map(Double.init)
    case .coreness: graph.coreNumbers().map(Double.init)
    case .clustering: graph.clusteringCoefficients(threads: threads)
    case .weightedClustering: graph.weightedClusteringCoefficients()
    case .constraint: graph.burtConstraints()
    case .effectiveSize: graph.effectiveSizes()
    case .bridging: graph.bridgingCentrality(threads: threads, progress: progress)
    case .mentions, .documents: []
    }
  }

  /// Inverse distances where a tie of weight 1 is 1 long.
  private func inUnits(_ scores: [Double]) -> [Double] {
    scores.map { $0 * Double(WeightedGraph.lengthOfUnitWeight) }
  }
}

extension Network {
  /// The communities of the network, found by the Leiden method as the options say.
  ///
  /// - Parameters:
  ///   - graph: The network's graph.
  ///   - arguments: Give `--resolution`, `--seed` and `--threads`.
  /// - Returns: The best of ten searches.
  static func communities(of graph: WeightedGraph, _ arguments: ParsedArguments) -> Partition {
    graph.leiden(
      LeidenOptions(
        resolution: arguments[Options.resolution], seed: arguments[Options.seed], starts: 10),
      threads: arguments.threadCount)
  }
}
