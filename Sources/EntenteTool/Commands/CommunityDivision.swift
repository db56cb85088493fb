internal import Entente
internal import GraphCore

/// A division of a network into communities, and how sure each member's place is if that was asked for.
struct CommunityDivision {
  /// How communities are looked for.
  enum Method: String, CaseIterable, Sendable {
    /// More weight inside than strengths alone would put there: modularity.
    case leiden
    /// More weight inside than the resolution for each pair of members.
    case potts
    /// A random walk told in few bits.
    case mapEquation = "map-equation"
    /// The label that most neighbours have.
    case labelPropagation = "label-propagation"

    /// Whether the method has a resolution.
    var hasResolution: Bool { self == .leiden || self == .potts }
  }

  let partition: Partition
  let consensus: CommunityConsensus?

  /// How many runs a consensus is made of.
  private static let runs = 20

  /// Finds the communities of a graph as the options say.
  ///
  /// - Throws: A usage failure if certainty or a resolution is asked of a method that has none.
  init(
    of graph: WeightedGraph, _ method: Method, isCertaintyWanted: Bool, _ arguments: ParsedArguments
  ) throws(CommandFailure) {
    if !method.hasResolution, arguments.isGiven(Options.resolution) {
      throw arguments.failure(
        "--resolution goes with --method leiden or potts, not \(method.rawValue).",
        about: Options.resolution)
    }
    let threads = arguments.threadCount
    let seed = arguments[Options.seed]
    let starts = isCertaintyWanted ? 1 : 10
    let leiden = LeidenOptions(
      resolution: arguments[Options.resolution], seed: seed, starts: starts,
      quality: method == .potts ? .constantPotts : .modularity)
    let mapEquation = MapEquationOptions(seed: seed, starts: starts)
    if isCertaintyWanted {
      let consensus: CommunityConsensus
      switch method {
      case .leiden, .potts:
        consensus = graph.consensusCommunities(leiden, runs: Self.runs, threads: threads)
      case .mapEquation:
        consensus = graph.consensusCommunities(mapEquation, runs: Self.runs, threads: threads)
      case .labelPropagation:
        throw arguments.failure(
          "--certainty goes with --method leiden, potts or map-equation, not \(method.rawValue).",
          about: CommunitiesCommand.certainty)
      }
      self.consensus = consensus
      partition = consensus.partition
      return
    }
    switch method {
    case .leiden: partition = Network.communities(of: graph, arguments)
    case .potts: partition = graph.leiden(leiden, threads: threads)
    case .mapEquation: partition = graph.mapEquation(mapEquation, threads: threads)
    case .labelPropagation: partition = graph.labelPropagation(seed: seed)
    }
    consensus = nil
  }
}
