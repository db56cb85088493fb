extension WeightedGraph {
  /// The least common multiple of 1 to 16: a weight of up to 16 divides it, so that two ways of
  /// equal length are equal to the last bit.
  package static let lengthOfUnitWeight: UInt32 = 720_720

  /// The lengths of the edges, in the order of ``edges``.
  ///
  /// The length of an edge is the inverse of its weight as an integer, so that ties between
  /// paths are exact: `max(1, 720720 div weight)` where all weights of the graph are integers,
  /// else `max(1, round(720720 / weight))`, and never above 2³² − 1. 720720 is the least common
  /// multiple of 1 to 16. Only paths use lengths; all other measures use weights.
  ///
  /// - Complexity: O(n + m); the list is made anew at each reading.
  public var lengths: [UInt32] {
    let length = lengthTable
    var result: [UInt32] = []
    result.reserveCapacity(edgeCount)
    for vertex in vertices {
      for arc in arcs[row(vertex.index)] where arc.target > vertex {
        result.append(length(arc))
      }
    }
    return result
  }

  /// Returns the length of the edge between two vertices, or `nil` if there is none.
  ///
  /// - Parameters:
  ///   - first: One end.
  ///   - second: The other end.
  /// - Returns: The length, or `nil`.
  /// - Complexity: O(log degree).
  public func length(between first: VertexID, _ second: VertexID) -> UInt32? {
    arc(from: first, to: second).map { arc in
      hasIntegerWeights
        ? Self.length(ofInteger: arc.code) : Self.length(ofFraction: weight(of: arc))
    }
  }

  /// A way to turn arcs into lengths quickly.
  package var lengthTable: ArcLengths {
    ArcLengths(ofWeights: distinctWeights.map(Self.length(ofFraction:)))
  }

  /// The length of an integer weight.
  package static func length(ofInteger weight: UInt32) -> UInt32 {
    max(1, lengthOfUnitWeight / weight)
  }

  /// The length of a weight in a graph whose weights are not all integers.
  package static func length(ofFraction weight: Double) -> UInt32 {
    let length = (Double(lengthOfUnitWeight) / weight).rounded()
    return UInt32(min(Double(UInt32.max), max(1, length)))
  }
}
