/// Holds all paths of least cost between two vertices, by the vertices that lie on them.
///
/// An edge between two of these vertices whose cost is the difference of theirs lies on such a
/// path, and each of the paths is made of such edges.
struct TightPaths {
  /// Where the paths begin.
  let source: Int

  /// Where they end.
  let target: Int

  /// What each of them costs.
  let total: PathCost

  /// The cost from the source of each vertex that lies on one of them.
  private let costs: [Int: PathCost]

  /// Creates the paths from their vertices.
  init(source: Int, target: Int, total: PathCost, costs: [Int: PathCost]) {
    self.source = source
    self.target = target
    self.total = total
    self.costs = costs
  }

  /// The path whose vertices come first in the order of numbers.
  ///
  /// - Complexity: O(sum of the degrees of its vertices).
  func first(in graph: WeightedGraph, _ step: StepCosts) -> [VertexID] {
    var result = [VertexID(source)]
    var (vertex, cost) = (source, PathCost(0))
    while vertex != target {
      let tight = graph.arcs[graph.row(vertex)].first { arc in
        costs[arc.target.index] == cost + step(arc)
      }
      guard let tight else { preconditionFailure("vertex \(vertex) does not lead on") }
      vertex = tight.target.index
      cost += step(tight)
      result.append(tight.target)
    }
    return result
  }

  /// How many paths there are.
  ///
  /// - Complexity: O(p log p + sum of the degrees) for p vertices.
  func count(in graph: WeightedGraph, _ step: StepCosts) -> Double {
    var counts: [Int: Double] = [source: 1]
    let order = costs.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    for (vertex, cost) in order {
      let ways = counts[vertex] ?? 0
      for arc in graph.arcs[graph.row(vertex)] where costs[arc.target.index] == cost + step(arc) {
        counts[arc.target.index, default: 0] += ways
      }
    }
    return counts[target] ?? 0
  }
}
