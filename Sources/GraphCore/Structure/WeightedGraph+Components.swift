extension WeightedGraph {
  /// Returns the number of the component that each vertex stands in.
  ///
  /// Two vertices are in one component if a path joins them. Components are numbered from 0 by
  /// their vertex count, descending, then by their smallest vertex; an isolated vertex is a
  /// component of its own.
  ///
  /// - Complexity: O(n log n + m).
  public func connectedComponents() -> [Int] {
    var result = [Int](repeating: 0, count: vertexCount)
    for (number, members) in membersOfComponents().enumerated() {
      for vertex in members { result[vertex.index] = number }
    }
    return result
  }

  /// The components by vertex count, descending, then by smallest vertex; members ascend.
  package func membersOfComponents() -> [[VertexID]] {
    var seen = [Bool](repeating: false, count: vertexCount)
    var result: [[VertexID]] = []
    for first in vertices where !seen[first.index] {
      seen[first.index] = true
      var members = [first]
      var next = 0
      while next < members.count {
        for arc in arcs[row(members[next].index)] where !seen[arc.target.index] {
          seen[arc.target.index] = true
          members.append(arc.target)
        }
        next += 1
      }
      members.sort()
      result.append(members)
    }
    return result.sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
  }

  /// The graph of some vertices and the edges among them; vertex i is the i-th of them.
  ///
  /// - Parameter members: Vertices of this graph, ascending, none twice.
  /// - Returns: The subgraph, whose table of weights may list some that it does not have.
  /// - Complexity: O(n + edges of the members).
  package func subgraph(of members: [VertexID]) -> WeightedGraph {
    var places = [UInt32](repeating: .max, count: vertexCount)
    for (place, vertex) in members.enumerated() { places[vertex.index] = UInt32(place) }
    var offsets: [UInt32] = [0]
    var kept: [Arc] = []
    var total = 0.0
    for vertex in members {
      for arc in arcs[row(vertex.index)] where places[arc.target.index] != .max {
        kept.append(Arc(target: VertexID(rawValue: places[arc.target.index]), code: arc.code))
        if arc.target > vertex { total += weight(of: arc) }
      }
      offsets.append(UInt32(kept.count))
    }
    return WeightedGraph(
      offsets: offsets, arcs: kept, distinctWeights: distinctWeights, totalWeight: total)
  }
}
