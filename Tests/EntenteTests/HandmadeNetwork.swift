import Extractor
import Knowledge

@testable import Entente

/// A network written down by hand: `names` are its entities in order of id, `weights` its ties.
func handmade(
  _ names: [(id: String, name: String)], _ weights: [(Int, Int, Double)], mentions: Int = 3
) -> Network {
  let nodes = names.map { id, name in
    Network.Node(
      entity: EntityReference(id: id, name: name, kind: .state, state: "XX"), mentions: mentions,
      documents: 2, windows: 2)
  }
  let edges = weights.map { source, target, weight in
    Network.Edge(
      source: source, target: target, weight: weight, windows: Int(weight.rounded(.up)),
      documents: 1, association: Association(npmi: 0.12345, g2: 6.5),
      first: CalendarDay(iso: "2023-09-13"), last: nil, evidence: [])
  }
  return Network(
    options: NetworkOptions(), documentCount: 7, windowCount: 9, dates: nil, openMentions: 1,
    nodes: nodes, edges: edges)
}
