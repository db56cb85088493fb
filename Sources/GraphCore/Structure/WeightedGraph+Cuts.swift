extension WeightedGraph {
  /// Returns the vertices whose removal would part others that a path joined, ascending.
  ///
  /// Isolated vertices and vertices with one neighbor are never among them. Hopcroft and Tarjan,
  /// "Algorithm 447: efficient algorithms for graph manipulation" (1973).
  ///
  /// - Returns: The articulation points.
  /// - Complexity: O(n + m).
  public func articulationPoints() -> [VertexID] {
    let walk = DepthFirstWalk(self)
    var isCut = [Bool](repeating: false, count: vertexCount)
    var branches = [Int](repeating: 0, count: vertexCount)
    for vertex in walk.order {
      let parent = Int(walk.parents[Int(vertex)])
      guard parent != DepthFirstWalk.none else { continue }
      branches[parent] += 1
      let isRoot = walk.parents[parent] == UInt32(DepthFirstWalk.none)
      if isRoot ? branches[parent] > 1 : walk.lows[Int(vertex)] >= walk.numbers[parent] {
        isCut[parent] = true
      }
    }
    return vertices.filter { isCut[$0.index] }
  }

  /// Returns the edges whose removal would part their ends, in the order of ``edges``.
  ///
  /// An edge is a bridge if it lies on no ring. Each edge of a tree is one. Hopcroft and Tarjan,
  /// "Algorithm 447: efficient algorithms for graph manipulation" (1973).
  ///
  /// - Returns: The bridges.
  /// - Complexity: O(n + m).
  public func bridges() -> [WeightedEdge] {
    let walk = DepthFirstWalk(self)
    return edges.filter { edge in
      let (source, target) = (edge.source.index, edge.target.index)
      let isDown = walk.parents[target] == edge.source.rawValue
      guard isDown || walk.parents[source] == edge.target.rawValue else { return false }
      let (upper, lower) = isDown ? (source, target) : (target, source)
      return walk.lows[lower] > walk.numbers[upper]
    }
  }
}
