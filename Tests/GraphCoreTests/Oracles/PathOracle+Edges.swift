import GraphCore

extension PathOracle {
  /// For each edge of the graph, in its order, the shares of all pairs' shortest paths over it.
  func edgeBetweenness(_ graph: SmallGraph, weighted: Bool) -> [Double] {
    let edges = graph.edges.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
    return edges.map { edge in
      let step = length(of: edge, in: graph, weighted: weighted)
      let ways = [
        (edge.source.index, edge.target.index), (edge.target.index, edge.source.index),
      ]
      var sum = 0.0
      for source in 0..<count {
        for target in 0..<source {
          guard let whole = distances[source][target] else { continue }
          for (left, right) in ways {
            guard let first = distances[source][left], let second = distances[right][target],
              first + step + second == whole
            else { continue }
            sum += paths[source][left] * paths[right][target] / paths[source][target]
          }
        }
      }
      return sum
    }
  }

  /// The distance of the farthest vertex that each reaches.
  var eccentricities: [Int] {
    distances.map { row in row.reduce(0) { max($0, $1 ?? 0) } }
  }

  private func length(of edge: WeightedEdge, in graph: SmallGraph, weighted: Bool) -> Int {
    guard weighted else { return 1 }
    let integral = graph.edges.allSatisfy { $0.weight == $0.weight.rounded() }
    let exact = 720_720 / edge.weight
    let length = integral ? exact.rounded(.down) : exact.rounded()
    return Int(min(4_294_967_295, max(1, length)))
  }
}
