internal import Entente

/// Chooses which ties of a network a picture can carry.
///
/// Of the strongest entities first the maximum spanning forest (Kruskal, 1956), so that no two that are tied through
/// others fall apart, then the strongest ties that are left.
struct StrongestTies {
  private let network: Network
  /// The ties among the chosen entities, the strongest first.
  private let order: [Int]

  /// - Parameters:
  ///   - network: the network
  ///   - strengths: the strength of each node
  ///   - entities: how many entities are kept, the strongest, ties by id
  init(_ network: Network, _ strengths: [Double], entities: Int) {
    self.network = network
    let ranked = network.nodes.indices.sorted {
      strengths[$0] != strengths[$1] ? strengths[$0] > strengths[$1] : $0 < $1
    }
    let kept = Set(ranked.prefix(entities))
    order = network.edges.indices.filter { index in
      kept.contains(network.edges[index].source) && kept.contains(network.edges[index].target)
    }.sorted { left, right in
      let (a, b) = (network.edges[left], network.edges[right])
      return a.weight != b.weight
        ? a.weight > b.weight : (a.source, a.target) < (b.source, b.target)
    }
  }

  /// The chosen ties, in ascending order.
  func indices(limit: Int) -> [Int] {
    var root = Array(network.nodes.indices)
    func find(_ node: Int) -> Int {
      var node = node
      while root[node] != node {
        root[node] = root[root[node]]
        node = root[node]
      }
      return node
    }
    var forest: [Int] = []
    var others: [Int] = []
    for index in order {
      let (source, target) = (find(network.edges[index].source), find(network.edges[index].target))
      if source == target {
        others.append(index)
      } else {
        root[source] = target
        forest.append(index)
      }
    }
    let connecting = forest.prefix(limit)
    return (connecting + others.prefix(limit - connecting.count)).sorted()
  }
}
