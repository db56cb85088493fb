extension WeightedGraph {
  /// Returns the core number of each vertex: the greatest k such that the vertex is in a part of
  /// the graph where all have k neighbors or more.
  ///
  /// Weights do not count. Isolated vertices score 0, the vertices of a tree 1, those of a clique
  /// of k + 1 vertices k.
  ///
  /// Seidman, "Network structure and minimum degree" (1983); Batagelj and Zaveršnik, "An O(m)
  /// algorithm for cores decomposition of networks" (2003).
  ///
  /// - Complexity: O(n + m).
  public func coreNumbers() -> [Int] {
    var degrees = degrees()
    let greatest = degrees.max() ?? 0
    var bins = [Int](repeating: 0, count: greatest + 2)
    for degree in degrees { bins[degree + 1] += 1 }
    for degree in 0...greatest { bins[degree + 1] += bins[degree] }
    // Vertices ascend by the degree that is left; `bins` tells where each degree begins.
    var order = [Int](repeating: 0, count: vertexCount)
    var places = [Int](repeating: 0, count: vertexCount)
    var cursors = bins
    for vertex in 0..<vertexCount {
      places[vertex] = cursors[degrees[vertex]]
      order[places[vertex]] = vertex
      cursors[degrees[vertex]] += 1
    }
    for position in 0..<vertexCount {
      let vertex = order[position]
      for arc in arcs[row(vertex)] where degrees[arc.target.index] > degrees[vertex] {
        let neighbor = arc.target.index
        let front = bins[degrees[neighbor]]
        let moved = order[front]
        order.swapAt(front, places[neighbor])
        places[moved] = places[neighbor]
        places[neighbor] = front
        bins[degrees[neighbor]] += 1
        degrees[neighbor] -= 1
      }
    }
    return degrees
  }
}
