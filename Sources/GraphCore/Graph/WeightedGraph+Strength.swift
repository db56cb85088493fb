extension WeightedGraph {
  /// Returns the number of neighbors of a vertex: 0 for an isolated one.
  ///
  /// - Parameter vertex: A vertex of the graph.
  /// - Returns: The number of edges that end at it.
  /// - Complexity: O(1).
  @inlinable
  public func degree(of vertex: VertexID) -> Int {
    row(vertex.index).count
  }

  /// Returns the sum of the weights of a vertex's edges: 0 for an isolated one.
  ///
  /// - Parameter vertex: A vertex of the graph.
  /// - Returns: The sum, exact where weights are integers.
  /// - Complexity: O(degree).
  public func strength(of vertex: VertexID) -> Double {
    var sum = 0.0
    for place in row(vertex.index) {
      sum += weight(of: arcs[place])
    }
    return sum
  }

  /// Returns the number of neighbors of each vertex: 0 for isolated ones.
  ///
  /// - Complexity: O(n).
  public func degrees() -> [Int] {
    vertices.map { degree(of: $0) }
  }

  /// Returns the sum of the weights of each vertex's edges: 0 for isolated ones.
  ///
  /// sᵥ = Σᵤ wᵤᵥ. All strengths together are twice the total weight. Barrat, Barthélemy,
  /// Pastor-Satorras and Vespignani, "The architecture of complex weighted networks" (2004).
  ///
  /// - Complexity: O(n + m).
  public func strengths() -> [Double] {
    strengths(threads: 1)
  }

  /// The strengths, found by several threads.
  func strengths(threads: Int) -> [Double] {
    let result = SharedVector(repeating: 0.0, count: vertexCount)
    RowBlocks(offsets: offsets, threads: threads).forEach { _, rows in
      let sums = result.base
      for vertex in rows { sums[vertex] = strength(of: VertexID(vertex)) }
    }
    return result.array
  }
}
