extension WeightedGraph {
  #if SelfCheck
    /// Traps unless the graph is what it promises to be; compiled only under the trait SelfCheck.
    ///
    /// - Complexity: O(n + m log degree).
    public func checkInvariants() {
      if let flaw = brokenInvariant() { fatalError("graph invariant broken: \(flaw)") }
    }
  #endif

  /// Describes the first promise that the graph breaks, or returns `nil` if it keeps them all.
  ///
  /// Offsets ascend and end at the arc count; rows ascend strictly, name known vertices and no
  /// loop; each arc has its twin with the same weight; weights are finite and greater than zero;
  /// the table of weights ascends; strengths sum to twice the total weight.
  package func brokenInvariant() -> String? {
    guard offsets.first == 0, Int(offsets.last ?? 1) == arcs.count else {
      return "the offsets do not span the arcs"
    }
    for vertex in 0..<vertexCount where offsets[vertex] > offsets[vertex + 1] {
      return "the offsets descend at vertex \(vertex)"
    }
    for (lower, upper) in zip(distinctWeights, distinctWeights.dropFirst()) where lower >= upper {
      return "the table of weights does not ascend"
    }
    var doubled = 0.0
    for vertex in vertices {
      var previous: VertexID?
      for arc in arcs[row(vertex.index)] {
        if arc.target.index >= vertexCount { return "vertex \(vertex) has an unknown neighbor" }
        if arc.target == vertex { return "vertex \(vertex) has a loop" }
        if let previous, previous >= arc.target { return "the row of \(vertex) does not ascend" }
        previous = arc.target
        if !hasIntegerWeights, Int(arc.code) >= distinctWeights.count {
          return "an arc of \(vertex) points outside the table of weights"
        }
        let weight = weight(of: arc)
        if !weight.isFinite || weight <= 0 { return "an arc of \(vertex) weighs \(weight)" }
        let row = row(arc.target.index)
        let twin = arcs[row].first { $0.target == vertex }
        if twin?.code != arc.code { return "the arc \(vertex) to \(arc.target) has no twin" }
        doubled += weight
      }
    }
    if abs(doubled - 2 * totalWeight) > 1e-9 * doubled {
      return "strengths sum to \(doubled), not to twice \(totalWeight)"
    }
    return nil
  }
}
