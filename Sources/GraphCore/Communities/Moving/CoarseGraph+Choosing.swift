extension CoarseGraph {
  /// Finds the place that a vertex would rather take than its own.
  ///
  /// Bounds of unchecked places: rows lie within the arcs, targets and labels are below `count`.
  ///
  /// - Parameters:
  ///   - vertex: The vertex.
  ///   - labels: The label of each vertex.
  ///   - sizes: How many vertices each label has.
  ///   - tally: Counts the communities; the vertex is lifted out of its own.
  ///   - ties: Memory that holds zeros, and holds them again after.
  ///   - salt: Says from which end each vertex looks at its neighbors.
  /// - Returns: The place, or nothing if the vertex stays.
  @inline(__always)
  func choice<Tally: MovingTally>(
    of vertex: Int, _ labels: UnsafeMutablePointer<UInt32>,
    _ sizes: UnsafeMutablePointer<UInt32>, _ tally: inout Tally, _ ties: borrowing NeighborTies,
    salt: UInt64
  ) -> MoveChoice? {
    let (offsets, arcs) = (offsets.span, arcs.span)
    let (tieTo, touched) = (ties.to.base, ties.touched.base)
    var place = Int(offsets[unchecked: vertex])
    let last = Int(offsets[unchecked: vertex &+ 1])
    let own = labels[vertex]
    if place == last, sizes[Int(own)] == 1 { return nil }
    var found = 0
    while place < last {
      let arc = arcs[unchecked: place]
      let label = labels[Int(arc.target)]
      let known = tieTo[Int(label)]
      touched[found] = label
      found &+= known == 0 ? 1 : 0
      tieTo[Int(label)] = known + Double(arc.weight)
      place &+= 1
    }
    let tie = tieTo[Int(own)]
    tieTo[Int(own)] = 0
    let stay = tally.lift(
      mass: masses.span[unchecked: vertex], reach: reaches.span[unchecked: vertex],
      from: Int(own), tie: tie)
    var (best, bestTie) = (own, tie)
    var bestWorth = stay + tally.slack
    let turned = salt >> UInt64(vertex & 63) & 1 == 1
    var index = turned ? found &- 1 : 0
    let step = turned ? -1 : 1
    while index >= 0, index < found {
      let label = touched[index]
      index &+= step
      if label == own { continue }
      let otherTie = tieTo[Int(label)]
      tieTo[Int(label)] = 0
      if !tally.canExceed(bestWorth, in: Int(label), tie: otherTie) { continue }
      let worth = tally.worth(of: Int(label), tie: otherTie)
      let wins =
        worth > bestWorth
        || Tally.prefersLowestLabel && worth == bestWorth && best != own && label < best
      if wins { (best, bestWorth, bestTie) = (label, worth, otherTie) }
    }
    if sizes[Int(own)] > 1, tally.worthAlone > bestWorth {
      return MoveChoice(label: MoveChoice.alone, tie: tie, otherTie: 0)
    }
    return best == own ? nil : MoveChoice(label: best, tie: tie, otherTie: bestTie)
  }
}

/// Tells the place that a vertex would rather take than its own.
struct MoveChoice: BitwiseCopyable {
  /// Stands for a community of its own.
  static var alone: UInt32 { .max }

  /// The label of the community to join, or ``alone``.
  let label: UInt32

  /// The weight between the vertex and the rest of its own community.
  let tie: Double

  /// The weight between the vertex and the community to join.
  let otherTie: Double
}

/// Holds what one thread notes of the vertex that it looks at.
struct NeighborTies: ~Copyable {
  /// The weight between the vertex and each community; zeros between vertices.
  let to: Scratch<Double>

  /// The communities that the vertex has weight to.
  let touched: Scratch<UInt32>

  /// Creates memory for a level of some vertices.
  init(count: Int) {
    to = Scratch(repeating: 0, count: count)
    touched = Scratch(repeating: 0, count: count + 1)
  }
}
