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
  ///   - generator: Gives each community the seed of its order.
  /// - Returns: For each vertex the name of its part, which is that of one of its members.
  func refined<Tally: CommunityTally & ~Copyable>(
    _ labels: [UInt32], communityCount: Int, by kind: Tally.Type, _ rule: Tally.Rule,
    drawing: Bool, using generator: inout SplitMix64
  ) -> [UInt32] {
    let count = count
    var parts = [UInt32](0..<UInt32(count))
    var members = Self.grouped(labels, groupCount: communityCount)
    var tally = Tally(rule, ofSingles: self)
    let scratch = RefiningScratch(masses: masses)
    let salt = generator.next()
    for community in 0..<communityCount {
      let range = Int(members.starts[community])..<Int(members.starts[community + 1])
      if range.count == 1 { continue }
      var generator = SplitMix64(seed: salt &+ UInt64(community))
      generator.shuffle(&members.order, in: range)
      refine(
        members.order.span.extracting(range), of: labels.span, into: &parts, with: &tally, rule,
        drawing: drawing, scratch, using: &generator)
    }
    return parts
  }

  /// Splits one community into parts, which are named by one of their members.
  private func refine<Tally: CommunityTally & ~Copyable>(
    _ members: Span<UInt32>, of labels: Span<UInt32>, into partNames: inout [UInt32],
    with tally: inout Tally, _ rule: Tally.Rule, drawing: Bool,
    _ scratch: borrowing RefiningScratch, using generator: inout SplitMix64
  ) {
    let (partMass, held, isAlone) = (scratch.masses.base, scratch.held.base, scratch.alone.base)
    let (tieTo, touched) = (scratch.ties.base, scratch.touched.base)
    let (offsets, arcs) = (offsets.span, arcs.span)
    let (masses, reaches) = (masses.span, reaches.span)
    let community = labels[Int(members[0])]
    let total = Tally.canBeLoose ? tiesInside(members, of: labels, into: held) : 0
    var parts = partNames.mutableSpan
    for member in members.indices {
      let vertex = Int(members[unchecked: member])
      let mass = masses[unchecked: vertex]
      guard isAlone[vertex] else { continue }
      if Tally.canBeLoose {
        let tie = held[vertex]
        guard tie > 0, Tally.holds(rule, tie: tie, mass: mass, rest: total - mass)
        else { continue }
      }
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
        if !tally.canExceed(drawing ? stay : stay + bestGain, in: part, tie: tie) { continue }
        let gain = tally.worth(of: part, tie: tie) - stay
        guard gain > 0, drawing || gain > bestGain,
          !Tally.canBeLoose
            || Tally.holds(
              rule, tie: held[part], mass: partMass[part], rest: total - partMass[part])
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
  }

  /// Writes the weight between each member of a community and the rest of it, and returns the mass
  /// of all.
  private func tiesInside(
    _ members: Span<UInt32>, of labels: Span<UInt32>, into ties: UnsafeMutablePointer<Double>
  ) -> Double {
    let (offsets, arcs, masses) = (offsets.span, arcs.span, masses.span)
    let community = labels[Int(members[0])]
    var total = 0.0
    for member in members.indices {
      let vertex = Int(members[unchecked: member])
      var place = Int(offsets[unchecked: vertex])
      let last = Int(offsets[unchecked: vertex &+ 1])
      var sum = 0.0
      while place < last {
        let arc = arcs[unchecked: place]
        sum += labels[unchecked: Int(arc.target)] == community ? Double(arc.weight) : 0
        place &+= 1
      }
      ties[vertex] = sum
      total += masses[unchecked: vertex]
    }
    return total
  }
}

/// Holds what is known of parts while communities are refined.
private struct RefiningScratch: ~Copyable {
  /// The mass of each part, by its name.
  let masses: Scratch<Double>

  /// The weight between each part and the rest of its community.
  let held: Scratch<Double>

  /// Whether a vertex is still a part of its own.
  let alone: Scratch<Bool>

  /// The weight between a vertex and each part; zeros between vertices.
  let ties: Scratch<Double>

  /// The parts that a vertex has weight to.
  let touched: Scratch<UInt32>

  init(masses: [Double]) {
    let count = masses.count
    self.masses = Scratch(repeating: 0, count: count)
    for vertex in 0..<count { self.masses.base[vertex] = masses[vertex] }
    held = Scratch(repeating: 0, count: count)
    alone = Scratch(repeating: true, count: count)
    ties = Scratch(repeating: 0, count: count)
    touched = Scratch(repeating: 0, count: count + 1)
  }
}
