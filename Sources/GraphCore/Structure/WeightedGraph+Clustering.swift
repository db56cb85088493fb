extension WeightedGraph {
  /// Returns the share of each vertex's pairs of neighbors that are neighbors themselves.
  ///
  /// c(v) = 2 t(v) / (k (k − 1)) for t triangles through v and k neighbors, from 0 to 1. Weights
  /// do not count. Vertices with fewer than two neighbors score 0.
  ///
  /// Watts and Strogatz, "Collective dynamics of 'small-world' networks" (1998).
  ///
  /// - Parameter threads: How many threads may work at once. The result is the same for any.
  /// - Returns: A share for each vertex.
  /// - Complexity: O(m√m).
  public func clusteringCoefficients(threads: Int = 1) -> [Double] {
    let triangles = triangleCounts(threads: threads)
    return vertices.map { vertex in
      let degree = degree(of: vertex)
      guard degree > 1 else { return 0 }
      return 2 * Double(triangles[vertex.index]) / (Double(degree) * Double(degree - 1))
    }
  }

  /// Returns the share of each vertex's pairs of neighbors that are neighbors themselves, where
  /// pairs tied to it more strongly count more.
  ///
  /// c(v) = Σ (w(v, u) + w(v, x)) / (s (k − 1)), where the sum runs over the pairs u, x of
  /// neighbors that are tied, s is the strength of v and k the number of its neighbors. From 0 to
  /// 1, and ``clusteringCoefficients(threads:)`` where all weights at v are equal. Vertices with
  /// fewer than two neighbors score 0.
  ///
  /// Barrat, Barthélemy, Pastor-Satorras and Vespignani, "The architecture of complex weighted
  /// networks" (2004).
  ///
  /// - Complexity: O(m√m).
  public func weightedClusteringCoefficients() -> [Double] {
    var sums = [Double](repeating: 0, count: vertexCount)
    WeightedTriangles(self).forEach { triangle in
      sums[triangle.a] += triangle.acrossB + triangle.acrossC
      sums[triangle.b] += triangle.acrossA + triangle.acrossC
      sums[triangle.c] += triangle.acrossA + triangle.acrossB
    }
    return vertices.map { vertex in
      let degree = degree(of: vertex)
      guard degree > 1 else { return 0 }
      return sums[vertex.index] / (strength(of: vertex) * Double(degree - 1))
    }
  }

  /// Returns the number of triangles through each vertex: the pairs of its neighbors that are
  /// neighbors themselves.
  ///
  /// Vertices with fewer than two neighbors have none. Schank and Wagner, "Finding, counting and
  /// listing all triangles in large graphs" (2005).
  ///
  /// - Parameter threads: How many threads may work at once. The result is the same for any.
  /// - Returns: A number for each vertex.
  /// - Complexity: O(m√m).
  public func triangleCounts(threads: Int = 1) -> [UInt64] {
    DegreeOrientation(self, threads: threads).triangleCounts(threads: threads)
  }
}
