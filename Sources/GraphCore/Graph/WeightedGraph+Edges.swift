extension WeightedGraph {
  /// The edges with `source < target`, ascending by source, then by target.
  ///
  /// - Complexity: O(n + m); the list is made anew at each reading.
  public var edges: [WeightedEdge] {
    var result: [WeightedEdge] = []
    result.reserveCapacity(edgeCount)
    for vertex in vertices {
      for arc in arcs[row(vertex.index)] where arc.target > vertex {
        result.append(WeightedEdge(source: vertex, target: arc.target, weight: weight(of: arc)))
      }
    }
    return result
  }

  /// Returns the weight that an arc of this graph carries.
  ///
  /// - Parameter arc: An arc that this graph has lent.
  /// - Returns: The weight of the edge.
  /// - Complexity: O(1).
  @inlinable
  public func weight(of arc: Arc) -> Double {
    distinctWeights.isEmpty ? Double(arc.code) : distinctWeights[Int(arc.code)]
  }

  /// Returns the weight of the edge between two vertices, or `nil` if there is none.
  ///
  /// - Parameters:
  ///   - first: One end.
  ///   - second: The other end. A vertex has no edge to itself.
  /// - Returns: The weight, or `nil`.
  /// - Complexity: O(log degree).
  public func weight(between first: VertexID, _ second: VertexID) -> Double? {
    arc(from: first, to: second).map { weight(of: $0) }
  }

  /// The arc from one vertex to another, by bisection of the shorter row.
  package func arc(from first: VertexID, to second: VertexID) -> Arc? {
    let turned = row(second.index).count < row(first.index).count
    let wanted = turned ? first : second
    let span = row(turned ? second.index : first.index)
    var (low, high) = (span.lowerBound, span.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if arcs[middle].target < wanted { low = middle + 1 } else { high = middle }
    }
    guard low < span.upperBound, arcs[low].target == wanted else { return nil }
    return Arc(target: second, code: arcs[low].code)
  }
}
