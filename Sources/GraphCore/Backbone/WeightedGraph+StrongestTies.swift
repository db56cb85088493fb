extension WeightedGraph {
  /// The rank of each edge by weight at the end where it ranks higher, from 1, in the order of
  /// ``edges``.
  ///
  /// The rank at an end is one more than the number of that end's edges that weigh more.
  ///
  /// - Parameter sharedByTies: Whether equal weights share a rank; if not, they follow each other in
  ///   the order of the neighbors.
  /// - Returns: A rank for each edge.
  /// - Complexity: O(n + m log degree).
  func bestRanks(sharedByTies: Bool) -> [Int] {
    var arcRanks = [Int](repeating: 0, count: arcs.count)
    for vertex in 0..<vertexCount {
      let places = row(vertex).sorted { (arcs[$1].code, $0) < (arcs[$0].code, $1) }
      var rank = 1
      for (position, place) in places.enumerated() {
        let isTied = position > 0 && arcs[places[position - 1]].code == arcs[place].code
        if !(sharedByTies && isTied) { rank = position + 1 }
        arcRanks[place] = rank
      }
    }
    var result: [Int] = []
    result.reserveCapacity(edgeCount)
    // Rows ascend, so the arcs back to smaller vertices come in the order of those vertices.
    var cursors = offsets.dropLast().map { Int($0) }
    for vertex in vertices {
      for place in row(vertex.index) where arcs[place].target > vertex {
        let twin = cursors[arcs[place].target.index]
        cursors[arcs[place].target.index] += 1
        result.append(min(arcRanks[place], arcRanks[twin]))
      }
    }
    return result
  }
}
