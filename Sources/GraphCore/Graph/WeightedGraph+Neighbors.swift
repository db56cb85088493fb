extension WeightedGraph {
  /// Calls `body` with the arcs to the neighbors of a vertex, in ascending order of neighbor.
  ///
  /// ```swift
  /// let close = graph.withNeighbors(of: vertex) { arcs in
  ///   arcs.indices.count { graph.weight(of: arcs[$0]) >= 5 }
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - vertex: A vertex of the graph.
  ///   - body: What to do with the arcs, which are lent for the call.
  /// - Returns: What `body` returns.
  /// - Throws: What `body` throws.
  /// - Complexity: O(1) plus `body`.
  @inlinable
  public func withNeighbors<Result, Failure: Error>(
    of vertex: VertexID, _ body: (Span<Arc>) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(arcs.span.extracting(row(vertex.index)))
  }

  /// Calls `body` with each neighbor of a vertex and the weight of the edge to it, in ascending
  /// order of neighbor.
  ///
  /// - Parameters:
  ///   - vertex: A vertex of the graph.
  ///   - body: What to do with a neighbor and a weight.
  /// - Throws: What `body` throws.
  /// - Complexity: O(degree) calls.
  @inlinable
  public func forEachNeighbor<Failure: Error>(
    of vertex: VertexID, _ body: (_ neighbor: VertexID, _ weight: Double) throws(Failure) -> Void
  ) throws(Failure) {
    for place in row(vertex.index) {
      try body(arcs[place].target, weight(of: arcs[place]))
    }
  }

  /// Returns the neighbors of a vertex, ascending.
  ///
  /// - Parameter vertex: A vertex of the graph.
  /// - Returns: The neighbors.
  /// - Complexity: O(degree).
  public func neighbors(of vertex: VertexID) -> [VertexID] {
    arcs[row(vertex.index)].map(\.target)
  }
}
