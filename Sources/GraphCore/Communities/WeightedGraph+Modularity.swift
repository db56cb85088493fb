extension WeightedGraph {
  /// Returns how much more weight lies inside communities than strengths alone would put there.
  ///
  /// Q = Σ꜀ [ w꜀/W − γ (s꜀/2W)² ] for the weight w꜀ inside a community, the sum s꜀ of its
  /// vertices' strengths and the total weight W. One community of all vertices has Q = 1 − γ.
  /// Isolated vertices add nothing. A graph without edges has Q = 0.
  ///
  /// Newman and Girvan, "Finding and evaluating community structure in networks" (2004); Reichardt
  /// and Bornholdt, "Statistical mechanics of community detection" (2006), for γ.
  ///
  /// - Parameters:
  ///   - partition: A partition of this graph's vertices.
  ///   - gamma: The resolution: above 1 smaller communities are worth more, below 1 larger ones.
  /// - Returns: The modularity, at most 1.
  /// - Complexity: O(n + m).
  public func modularity(of partition: Partition, resolution gamma: Double = 1) -> Double {
    modularity(
      labels: partition.labels, communityCount: partition.communityCount, resolution: gamma)
  }

  /// The modularity of labels below a count.
  func modularity(labels: [Int], communityCount: Int, resolution gamma: Double) -> Double {
    precondition(
      labels.count == vertexCount, "\(labels.count) labels do not fit \(vertexCount) vertices")
    guard totalWeight > 0 else { return 0 }
    var inside = [Double](repeating: 0, count: communityCount)
    var strengths = inside
    for vertex in vertices {
      let label = labels[vertex.index]
      for arc in arcs[row(vertex.index)] {
        let weight = weight(of: arc)
        strengths[label] += weight
        if arc.target > vertex, labels[arc.target.index] == label { inside[label] += weight }
      }
    }
    var sum = 0.0
    for (inside, strength) in zip(inside, strengths) {
      let share = strength / (2 * totalWeight)
      sum += inside / totalWeight - gamma * share * share
    }
    return sum
  }
}
