extension WeightedGraph {
  /// Returns the shortest path between two vertices, or `nil` if none joins them.
  ///
  /// Among paths of equal length, which is exact, it is one of fewest edges; among these the one
  /// whose vertices, read from the end with the smaller number, come first in the order of
  /// numbers. The way back is therefore the same path reversed. From a vertex to itself the path
  /// has that one vertex and the length 0.
  ///
  /// Dijkstra, "A note on two problems in connexion with graphs" (1959), from both ends at once.
  ///
  /// - Parameters:
  ///   - source: Where the path begins.
  ///   - target: Where it ends.
  ///   - paths: How paths are measured: by ``lengths`` (the default) or in edges.
  /// - Returns: The path, or `nil`.
  /// - Complexity: O((n + m) log n) at most.
  public func shortestPath(
    from source: VertexID, to target: VertexID, _ paths: PathLengths = .weighted
  ) -> Path? {
    checkEnds(source, target)
    let step = StepCosts(self, paths)
    var search = MeetingSearch(
      self, step, from: min(source, target).index, to: max(source, target).index)
    guard let found = search.paths() else { return nil }
    let path = Path(vertices: found.first(in: self, step), length: found.total.length)
    return source <= target ? path : path.reversed()
  }

  /// Returns how many paths between two vertices are as short as the shortest.
  ///
  /// 0 if none joins them, 1 from a vertex to itself. Exact up to 2⁵³, rounded above, and infinite
  /// beyond what a number can hold.
  ///
  /// - Parameters:
  ///   - source: Where the paths begin.
  ///   - target: Where they end.
  ///   - paths: How paths are measured: by ``lengths`` (the default) or in edges.
  /// - Returns: The number of paths.
  /// - Complexity: O((n + m) log n) at most.
  public func shortestPathCount(
    from source: VertexID, to target: VertexID, _ paths: PathLengths = .weighted
  ) -> Double {
    checkEnds(source, target)
    let step = StepCosts(self, paths, countsEdges: false)
    var search = MeetingSearch(self, step, from: source.index, to: target.index)
    return search.paths()?.count(in: self, step) ?? 0
  }

  /// Traps unless two vertices are the graph's.
  func checkEnds(_ source: VertexID, _ target: VertexID) {
    let greatest = max(source, target)
    precondition(
      greatest.index < vertexCount,
      "the graph of \(vertexCount) vertices has no vertex \(greatest)")
  }
}
