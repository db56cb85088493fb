extension WeightedGraph {
  /// Multiplies the matrix of weights by a vector: one gather for each arc.
  ///
  /// Bounds: rows lie within the arcs and name vertices only, which the graph promises.
  func multiply(_ vector: [Double], into result: inout [Double]) {
    precondition(vector.count == vertexCount && result.count == vertexCount)
    let integral = hasIntegerWeights
    let (offsets, arcs, vector) = (offsets.span, arcs.span, vector.span)
    let weights = distinctWeights.span
    var result = result.mutableSpan
    var place = 0
    for vertex in 0..<vertexCount {
      let end = Int(offsets[vertex + 1])
      var sum = 0.0
      if integral {
        while place < end {
          let arc = arcs[unchecked: place]
          sum += Double(arc.code) * vector[unchecked: Int(arc.target.rawValue)]
          place &+= 1
        }
      } else {
        while place < end {
          let arc = arcs[unchecked: place]
          sum += weights[Int(arc.code)] * vector[unchecked: Int(arc.target.rawValue)]
          place &+= 1
        }
      }
      result[unchecked: vertex] = sum
    }
  }
}
