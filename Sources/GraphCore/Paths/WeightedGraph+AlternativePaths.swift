extension WeightedGraph {
  /// Returns the shortest paths between two vertices that pass no vertex twice, best first.
  ///
  /// Paths come by their length, which is exact, then by their number of edges, then in the order
  /// of their vertices' numbers, read from the end with the smaller number; the way back gives the
  /// same paths reversed. The first is ``shortestPath(from:to:_:)``. There are fewer than asked for
  /// if the graph has no more within the limits, and none if no path joins the ends.
  ///
  /// ```swift
  /// // All ways of up to three edges, ten at most.
  /// graph.shortestPaths(from: a, to: b, atMost: 10, within: PathLimits(edgeCount: 3))
  /// ```
  ///
  /// Yen, "Finding the k shortest loopless paths in a network" (1971).
  ///
  /// - Parameters:
  ///   - source: Where the paths begin.
  ///   - target: Where they end.
  ///   - count: How many paths are wanted; 0 or more.
  ///   - paths: How paths are measured: by ``lengths`` (the default) or in edges.
  ///   - limits: How long a path may be; any length if left out.
  /// - Returns: The paths.
  /// - Complexity: O(k l (n + m) log n) at most for k paths of l edges, and O(k l e m) more where
  ///   the best ways have more edges than a limit e lets them; mostly far less, as each search is
  ///   guided by the distances to the target.
  public func shortestPaths(
    from source: VertexID, to target: VertexID, atMost count: Int,
    _ paths: PathLengths = .weighted, within limits: PathLimits = PathLimits()
  ) -> [Path] {
    checkEnds(source, target)
    precondition(count >= 0, "\(count) paths cannot be listed")
    guard count > 0 else { return [] }
    var list = AlternativePaths(
      self, StepCosts(self, paths), from: min(source, target).index,
      to: max(source, target).index, within: limits)
    let found = list.first(count)
    return source <= target ? found : found.map { $0.reversed() }
  }
}
