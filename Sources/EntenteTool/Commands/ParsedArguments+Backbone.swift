internal import Entente
internal import GraphCore

extension ParsedArguments {
  /// The network without the ties that `--backbone` drops and the entities that keep none.
  func backbone(of network: Network, in context: CommandContext) -> Network {
    guard let rule = self[Options.backbone] else { return network }
    var index = -1
    // The edges of a network stand in the order of its graph's.
    let isKept = context.watching("scoring ties", unit: "parts") { progress in
      network.graph.edgeScores(rule.method, threads: threadCount, progress: progress).isKept
    }
    return network.filtered { _ in
      index += 1
      return isKept[index]
    }
  }
}
