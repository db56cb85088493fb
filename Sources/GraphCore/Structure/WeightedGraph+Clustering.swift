extension WeightedGraph {
  /// Returns the share of each vertex's pairs of neighbors that are neighbors themselves.
  ///
  /// c(v) = 2 t(v) / (k (k − 1)) for t triangles through v and k neighbors, from 0 to 1. Weights
  /// do not count. Vertices with fewer than two neighbors score 0.
  ///
  /// Watts and Strogatz, "Collective dynamics of 'small-world' networks" (1998).
  ///
  /// - Complexity: O(m√m).
  public func clusteringCoefficients() -> [Double] {
    let triangles = triangleCounts()
    return vertices.map { vertex in
      let degree = degree(of: vertex)
      guard degree > 1 else { return 0 }
      return 2 * Double(triangles[vertex.index]) / (Double(degree) * Double(degree - 1))
    }
  }

  /// The number of triangles through each vertex.
  ///
  /// Each edge is turned from its end with more neighbors to the one with fewer, so no vertex has
  /// more than √(2m) arcs that lead to ends with more neighbors; a triangle is found once, from
  /// its two ends of fewest neighbors. Schank and Wagner, "Finding, counting and listing all
  /// triangles in large graphs" (2005).
  package func triangleCounts() -> [UInt64] {
    let order = vertices.sorted {
      (degree(of: $0), $0) < (degree(of: $1), $1)
    }
    var places = [UInt32](repeating: 0, count: vertexCount)
    for (place, vertex) in order.enumerated() { places[vertex.index] = UInt32(place) }
    var starts: [Int] = [0]
    var upper: [UInt32] = []
    upper.reserveCapacity(edgeCount)
    for (place, vertex) in order.enumerated() {
      for arc in arcs[row(vertex.index)] where places[arc.target.index] > UInt32(place) {
        upper.append(places[arc.target.index])
      }
      starts.append(upper.count)
    }
    var counts = [UInt64](repeating: 0, count: vertexCount)
    var marks = [Bool](repeating: false, count: vertexCount)
    for low in 0..<vertexCount {
      let row = starts[low]..<starts[low + 1]
      for place in row { marks[Int(upper[place])] = true }
      for place in row {
        let middle = Int(upper[place])
        var found: UInt64 = 0
        for next in starts[middle]..<starts[middle + 1] where marks[Int(upper[next])] {
          counts[Int(upper[next])] += 1
          found += 1
        }
        counts[middle] += found
        counts[low] += found
      }
      for place in row { marks[Int(upper[place])] = false }
    }
    return vertices.map { counts[Int(places[$0.index])] }
  }
}
