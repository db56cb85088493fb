extension WeightedGraph {
  /// Returns how much more weight lies inside communities than a price for each pair.
  ///
  /// Σ꜀ [ w꜀ − γ n꜀(n꜀ − 1)/2 ] for the weight w꜀ inside a community of n꜀ vertices. Single
  /// vertices have 0. Traag, Van Dooren and Nesterov, "Narrow scope for resolution-limit-free
  /// community detection" (2011).
  ///
  /// - Parameters:
  ///   - partition: A partition of this graph's vertices.
  ///   - gamma: The resolution γ: the weight that a pair must have on average.
  /// - Returns: The quality, in the unit of the weights.
  /// - Complexity: O(n + m).
  public func constantPottsQuality(of partition: Partition, resolution gamma: Double) -> Double {
    let labels = partition.labels
    precondition(
      labels.count == vertexCount, "\(labels.count) labels do not fit \(vertexCount) vertices")
    var sum = 0.0
    for vertex in vertices {
      for arc in arcs[row(vertex.index)]
      where arc.target > vertex && labels[arc.target.index] == labels[vertex.index] {
        sum += weight(of: arc)
      }
    }
    var sizes = [Int](repeating: 0, count: partition.communityCount)
    for label in labels { sizes[label] += 1 }
    return sizes.reduce(sum) { $0 - gamma * (Double($1) * Double($1 - 1) / 2) }
  }
}
