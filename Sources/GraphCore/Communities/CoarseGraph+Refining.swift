extension CoarseGraph {
  /// Splits communities into parts that hold together.
  ///
  /// Each vertex starts as a part of its own. In random order, those that are still alone and
  /// well tied to their community join the part of it, itself well tied, where the quality gains
  /// most, or are drawn to one of those where it gains, with a chance that grows as the square of
  /// the gain. A set is well tied to its community if the weight between it and the rest is at
  /// least what their masses alone would put there. A vertex only joins a part that it has an arc
  /// to, so parts are connected. Communities are worked through one after the other, which keeps
  /// their vertices at hand.
  ///
  /// Bounds of unchecked places: rows lie within the arcs, targets and parts are below `count`.
  ///
  /// - Parameters:
  ///   - labels: The community of each vertex.
  ///   - communityCount: How many communities there are.
  ///   - kind: What counts the parts, and so says what quality is.
  ///   - rule: What the quality function is told.
  ///   - drawing: Whether the part to join is drawn instead of the best.
  ///   - generator: Chooses the order in which vertices are looked at.
  /// - Returns: For each vertex the name of its part, which is that of one of its members.
  func refined<Tally: CommunityTally & ~Copyable>(
    _ labels: [UInt32], communityCount: Int, by kind: Tally.Type, _ rule: Tally.Rule,
    drawing: Bool, using generator: inout SplitMix64
  ) -> [UInt32] {
    let count = count
    var partNames = [UInt32](0..<UInt32(count))
    var tally = Tally(rule, of: self, labels: partNames)
    let order = Self.grouped(labels, groupCount: communityCount, shuffledBy: &generator).order
    let totalStore = Scratch<Double>(repeating: 0, count: communityCount)
    let massStore = Scratch<Double>(repeating: 0, count: count)
    let heldStore = Scratch<Double>(repeating: 0, count: count)
    let tieStore = Scratch<Double>(repeating: 0, count: count)
    let aloneStore = Scratch<Bool>(repeating: true, count: count)
    let touchedStore = Scratch<UInt32>(repeating: 0, count: count + 1)
    let (totals, partMass, held) = (totalStore.base, massStore.base, heldStore.base)
    let (tieTo, isAlone, touched) = (tieStore.base, aloneStore.base, touchedStore.base)
    for vertex in 0..<count {
      partMass[vertex] = masses[vertex]
      totals[Int(labels[vertex])] += masses[vertex]
    }
    tiesInside(labels, into: held)
    let (offsets, arcs) = (offsets.span, arcs.span)
    let (masses, reaches) = (masses.span, reaches.span)
    let (labels, names) = (labels.span, order.span)
    var parts = partNames.mutableSpan
    for name in names.indices {
      let vertex = Int(names[unchecked: name])
      let community = labels[unchecked: vertex]
      let total = totals[Int(community)]
      let mass = masses[unchecked: vertex]
      guard isAlone[vertex], held[vertex] > 0,
        Tally.holds(rule, tie: held[vertex], mass: mass, rest: total - mass)
      else { continue }
      var found = 0
      var place = Int(offsets[unchecked: vertex])
      let last = Int(offsets[unchecked: vertex &+ 1])
      while place < last {
        let arc = arcs[unchecked: place]
        place &+= 1
        if labels[unchecked: Int(arc.target)] != community { continue }
        let part = parts[unchecked: Int(arc.target)]
        let known = tieTo[Int(part)]
        touched[found] = part
        found &+= known == 0 ? 1 : 0
        tieTo[Int(part)] = known + Double(arc.weight)
      }
      let reach = reaches[unchecked: vertex]
      let stay = tally.lift(mass: mass, reach: reach, from: vertex, tie: 0)
      var (best, bestGain, bestTie) = (vertex, 0.0, 0.0)
      var index = 0
      while index < found {
        let part = Int(touched[index])
        index &+= 1
        let tie = tieTo[part]
        tieTo[part] = 0
        let gain = tally.worth(of: part, tie: tie) - stay
        guard gain > 0, drawing || gain > bestGain,
          Tally.holds(rule, tie: held[part], mass: partMass[part], rest: total - partMass[part])
        else { continue }
        if drawing {
          // Keeping each with its share of the chances so far draws from all of them.
          let chance = (gain / reach) * (gain / reach)
          bestGain += chance
          if generator.nextFraction() * bestGain < chance { (best, bestTie) = (part, tie) }
        } else {
          (best, bestGain, bestTie) = (part, gain, tie)
        }
      }
      if best == vertex { continue }
      tally.move(from: vertex, tie: 0, to: best, tie: bestTie)
      parts[unchecked: vertex] = UInt32(truncatingIfNeeded: best)
      isAlone[vertex] = false
      isAlone[best] = false
      partMass[best] += mass
      held[best] += held[vertex] - 2 * bestTie
    }
    return partNames
  }

  /// Writes the weight between each vertex and the rest of its community.
  private func tiesInside(_ labels: [UInt32], into ties: UnsafeMutablePointer<Double>) {
    let (offsets, arcs, labels) = (offsets.span, arcs.span, labels.span)
    var place = 0
    for vertex in 0..<count {
      let last = Int(offsets[unchecked: vertex &+ 1])
      let own = labels[unchecked: vertex]
      var sum = 0.0
      while place < last {
        let arc = arcs[unchecked: place]
        sum += labels[unchecked: Int(arc.target)] == own ? Double(arc.weight) : 0
        place &+= 1
      }
      ties[vertex] = sum
    }
  }
}
