/// Finds the heaviest forest of a graph's edges that joins whatever the graph joins.
///
/// Edges are taken from the heaviest on, equal ones in the order of ``WeightedGraph/edges``, unless
/// their ends are joined already. Kruskal, "On the shortest spanning subtree of a graph and the
/// traveling salesman problem" (1956).
struct SpanningForest {
  /// Whether each edge is in the forest, in the order of the graph's edges.
  let isInForest: [Bool]

  /// For each edge, its weight over the lightest edge of the way between its ends in the forest:
  /// 1 for edges in the forest, at most 1 for all.
  let bottleneckRatios: [Double]

  /// Finds the forest.
  /// - Complexity: O(m log m).
  init(_ graph: WeightedGraph) {
    let edges = graph.edges
    let order = edges.indices.sorted {
      (edges[$1].weight, $0) < (edges[$0].weight, $1)
    }
    var joins = Joins(count: graph.vertexCount)
    var isInForest = [Bool](repeating: false, count: edges.count)
    var ratios = [Double](repeating: 1, count: edges.count)
    for index in order {
      let edge = edges[index]
      let (source, target) = (edge.source.index, edge.target.index)
      if let bottleneck = joins.bottleneck(source, target) {
        ratios[index] = edge.weight / bottleneck
      } else {
        joins.join(source, target, weight: edge.weight)
        isInForest[index] = true
      }
    }
    self.isInForest = isInForest
    bottleneckRatios = ratios
  }

  /// Remembers by which weights vertices were joined, heaviest first.
  ///
  /// Smaller trees hang below larger ones, so no vertex is deeper than log₂ n, and weights never
  /// ascend on the way up.
  private struct Joins {
    private var parents: [Int]
    private var weights: [Double]
    private var sizes: [Int]

    init(count: Int) {
      parents = Array(0..<count)
      weights = [Double](repeating: 0, count: count)
      sizes = [Int](repeating: 1, count: count)
    }

    private func root(_ vertex: Int) -> Int {
      var vertex = vertex
      while parents[vertex] != vertex { vertex = parents[vertex] }
      return vertex
    }

    /// The weight of the edge that joined two vertices' trees, the lightest between them; `nil` if
    /// they are not joined.
    func bottleneck(_ first: Int, _ second: Int) -> Double? {
      guard root(first) == root(second) else { return nil }
      var (low, high) = (first, second)
      var least = Double.infinity
      while low != high {
        // The one joined to its parent by the greater weight, that is earlier, climbs.
        if weights[low] < weights[high] || parents[low] == low { swap(&low, &high) }
        least = weights[low]
        low = parents[low]
      }
      return least
    }

    mutating func join(_ first: Int, _ second: Int, weight: Double) {
      var (small, large) = (root(first), root(second))
      if sizes[small] > sizes[large] { swap(&small, &large) }
      parents[small] = large
      weights[small] = weight
      sizes[large] += sizes[small]
    }
  }
}
