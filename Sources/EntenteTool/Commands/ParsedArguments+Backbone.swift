internal import Entente
internal import GraphCore

extension ParsedArguments {
  /// The network without the ties that `--backbone` drops and the entities that keep none.
  func backbone(of network: Network) -> Network {
    guard let rule = self[Options.backbone] else { return network }
    var index = -1
    // The edges of a network stand in the order of its graph's.
    let isKept = network.graph.edgeScores(rule.method).isKept
    return network.filtered { _ in
      index += 1
      return isKept[index]
    }
  }
}
