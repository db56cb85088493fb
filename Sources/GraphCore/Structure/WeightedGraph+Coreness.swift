extension WeightedGraph {
  /// Returns the core number of each vertex: the greatest k such that the vertex is in a part of
  /// the graph where all have k neighbors or more.
  ///
  /// Weights do not count. Isolated vertices score 0, the vertices of a tree 1, those of a clique
  /// of k + 1 vertices k.
  ///
  /// Seidman, "Network structure and minimum degree" (1983); Kabir and Madduri, "Parallel k-core
  /// decomposition on multicore platforms" (2017).
  ///
  /// - Complexity: O(n + m).
  public func coreNumbers() -> [Int] {
    let degrees = Scratch<UInt32>(repeating: 0, count: vertexCount)
    let remaining = Scratch<UInt32>(repeating: 0, count: vertexCount)
    let peeled = Scratch<UInt32>(repeating: 0, count: vertexCount + 1)
    for vertex in 0..<vertexCount {
      degrees.base[vertex] = offsets[vertex + 1] - offsets[vertex]
      remaining.base[vertex] = UInt32(vertex)
    }
    peel(degrees.base, remaining.base, peeled.base)
    return (0..<vertexCount).map { Int(degrees.base[$0]) }
  }

  /// Turns degrees into core numbers: for each k those with k neighbors left are taken away, and
  /// with them all whom that leaves with k.
  ///
  /// A vertex is looked at once for each k up to its core number, so all looks together are no
  /// more than the arcs and the vertices. Bounds: `degrees` and `remaining` have a place for each
  /// vertex; `peeled`, which takes each vertex once, has one more, which is written but not kept.
  private func peel(
    _ degrees: UnsafeMutablePointer<UInt32>, _ remaining: UnsafeMutablePointer<UInt32>,
    _ peeled: UnsafeMutablePointer<UInt32>
  ) {
    let (offsets, arcs) = (offsets.span, arcs.span)
    var count = vertexCount
    var core: UInt32 = 0
    while count > 0 {
      var (kept, tail) = (0, 0)
      var least = UInt32.max
      for place in 0..<count {
        let vertex = remaining[place]
        let degree = degrees[Int(vertex)]
        if degree > core {
          remaining[kept] = vertex
          kept &+= 1
          least = min(least, degree)
        } else if degree == core {
          peeled[tail] = vertex
          tail &+= 1
        }
      }
      count = kept
      if tail == 0 {
        core = least
        continue
      }
      var head = 0
      while head < tail {
        let vertex = Int(peeled[head])
        head &+= 1
        var place = Int(offsets[unchecked: vertex])
        let end = Int(offsets[unchecked: vertex &+ 1])
        while place < end {
          let neighbor = arcs[unchecked: place].target.rawValue
          place &+= 1
          let degree = degrees[Int(neighbor)]
          degrees[Int(neighbor)] = degree &- (degree > core ? 1 : 0)
          peeled[tail] = neighbor
          tail &+= degree == core &+ 1 ? 1 : 0
        }
      }
      core &+= 1
    }
  }
}
