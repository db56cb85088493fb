extension WeightedGraph {
  /// Returns the vertices whose removal would part others that a path joined, ascending.
  ///
  /// Isolated vertices and vertices with one neighbor are never among them. Hopcroft and Tarjan,
  /// "Algorithm 447: efficient algorithms for graph manipulation" (1973).
  ///
  /// - Returns: The articulation points.
  /// - Complexity: O(n + m).
  public func articulationPoints() -> [VertexID] {
    // A vertex that several blocks share holds them together.
    let tree = BlockTree(self)
    var blockCounts = [Int](repeating: 0, count: vertexCount)
    for block in 0..<tree.count {
      blockCounts[Int(tree.tops[block])] += 1
      for member in tree.members(of: block) { blockCounts[Int(member)] += 1 }
    }
    return vertices.filter { blockCounts[$0.index] > 1 }
  }

  /// Returns the edges whose removal would part their ends, in the order of ``edges``.
  ///
  /// An edge is a bridge if it lies on no ring. Each edge of a tree is one. Hopcroft and Tarjan,
  /// "Algorithm 447: efficient algorithms for graph manipulation" (1973).
  ///
  /// - Returns: The bridges.
  /// - Complexity: O(n + m).
  public func bridges() -> [WeightedEdge] {
    // A bridge is a block of its own: a top and one more vertex.
    let tree = BlockTree(self)
    return edges.filter { edge in
      tree.members(of: tree.block(of: edge.source.index, edge.target.index)).count == 1
    }
  }
}
