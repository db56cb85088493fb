extension WeightedGraph {
  /// Multiplies rows of the matrix of weights by a vector: one gather for each arc.
  ///
  /// Bounds: both vectors have a place for each vertex; rows lie within the arcs and name vertices
  /// only, which the graph promises.
  func multiply(
    _ rows: Range<Int>, by vector: UnsafePointer<Double>,
    into result: UnsafeMutablePointer<Double>
  ) {
    if hasIntegerWeights {
      multiply(rows, by: vector, into: result) { Double($0) }
    } else {
      let weights = distinctWeights.span
      multiply(rows, by: vector, into: result) { weights[Int($0)] }
    }
  }

  /// Multiplies with two sums side by side, so that no addition waits for the one before.
  @inline(__always)
  private func multiply(
    _ rows: Range<Int>, by vector: UnsafePointer<Double>,
    into result: UnsafeMutablePointer<Double>, weight: (_ code: UInt32) -> Double
  ) {
    let (offsets, arcs) = (offsets.span, arcs.span)
    var place = Int(offsets[rows.lowerBound])
    for vertex in rows {
      let end = Int(offsets[vertex + 1])
      var (even, odd) = (0.0, 0.0)
      while place &+ 1 < end {
        let (first, second) = (arcs[unchecked: place], arcs[unchecked: place &+ 1])
        even += weight(first.code) * vector[Int(first.target.rawValue)]
        odd += weight(second.code) * vector[Int(second.target.rawValue)]
        place &+= 2
      }
      if place < end {
        let last = arcs[unchecked: place]
        even += weight(last.code) * vector[Int(last.target.rawValue)]
        place &+= 1
      }
      result[vertex] = even + odd
    }
  }
}
