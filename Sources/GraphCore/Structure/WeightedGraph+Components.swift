extension WeightedGraph {
  /// Returns the number of the component that each vertex stands in.
  ///
  /// Two vertices are in one component if a path joins them. Components are numbered from 0 by
  /// their vertex count, descending, then by their smallest vertex; an isolated vertex is a
  /// component of its own.
  ///
  /// - Parameter threads: How many threads may work at once; the numbers do not depend on it.
  /// - Returns: The number of each vertex's component.
  /// - Complexity: O(n + m α(n)), as a rule O(n).
  public func connectedComponents(threads: Int = 1) -> [Int] {
    let (numbers, _) = numberedComponents(threads: threads)
    return numbers.map { Int($0) }
  }

  /// The components by vertex count, descending, then by smallest vertex; members ascend.
  package func membersOfComponents() -> [[VertexID]] {
    let (numbers, sizes) = numberedComponents(threads: 1)
    var result = sizes.map { size in
      var members: [VertexID] = []
      members.reserveCapacity(size)
      return members
    }
    for vertex in vertices { result[Int(numbers[vertex.index])].append(vertex) }
    return result
  }

  /// The number of each vertex's component, and the vertex count of each component.
  private func numberedComponents(threads: Int) -> (numbers: [UInt32], sizes: [Int]) {
    let roots = Afforest(self, threads: threads).roots
    var sizes = [UInt32](repeating: 0, count: vertexCount)
    for root in roots { sizes[Int(root)] += 1 }
    // Roots are the smallest vertices: dealing them out by size keeps the order of equals.
    var components = 0
    var cursors = [UInt32](repeating: 0, count: vertexCount + 2)
    for size in sizes where size > 0 {
      components += 1
      cursors[vertexCount + 1 - Int(size)] += 1
    }
    for place in cursors.indices.dropFirst() { cursors[place] += cursors[place - 1] }
    var sorted = [Int](repeating: 0, count: components)
    var numbers = roots
    for vertex in 0..<vertexCount {
      let root = Int(roots[vertex])
      if root == vertex {
        let size = Int(sizes[vertex])
        let number = cursors[vertexCount - size]
        cursors[vertexCount - size] += 1
        sorted[Int(number)] = size
        numbers[vertex] = number
      } else {
        numbers[vertex] = numbers[root]
      }
    }
    return (numbers, sorted)
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
