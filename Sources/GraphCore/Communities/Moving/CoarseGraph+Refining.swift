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
  ///   - threads: How many communities may be refined at once; the result is the same for any.
  ///   - generator: Gives each community the seed of its order.
  /// - Returns: For each vertex the name of its part, which is that of one of its members.
  func refined<Tally: CommunityTally>(
    _ labels: [UInt32], communityCount: Int, by kind: Tally.Type, _ rule: Tally.Rule,
    drawing: Bool, threads: Int, using generator: inout SplitMix64
  ) -> [UInt32] {
    let count = count
    let members = LabelGroups(labels, count: communityCount)
    let chunks = Self.chunks(of: members.starts)
    let scratch = RefiningScratch(masses: masses, order: members.order)
    let tally = Tally(rule, ofSingles: self)
    let salt = generator.next()
    return [UInt32](unsafeUninitializedCapacity: count) { buffer, written in
      for vertex in 0..<count { buffer.initializeElement(at: vertex, to: UInt32(vertex)) }
      // What belongs to a community's members is touched by the one thread that refines it.
      nonisolated(unsafe) let (parts, table) = (buffer.baseAddress, scratch.table)
      ConcurrentRuns.forEach(
        count: chunks.count, threads: threads, state: { PartTies(tally, count: count) },
        { chunk, ties in
          guard let parts else { return }
          // What goes on in other chunks is not known, so that the result is the same whoever works.
          ties.tally = tally
          for community in chunks[chunk] {
            let first = Int(members.starts[community])
            let size = Int(members.starts[community + 1]) - first
            if size == 1 { continue }
            var generator = SplitMix64(seed: salt &+ UInt64(community))
            let order = UnsafeMutableBufferPointer(start: table.order + first, count: size)
            generator.shuffle(order)
            refine(
              UnsafeBufferPointer(order), of: labels.span, into: parts, table, &ties, rule,
              drawing: drawing, using: &generator)
          }
        })
      written = count
    }
  }

  /// Splits one community into parts, which are named by one of their members.
  private func refine<Tally: CommunityTally>(
    _ members: UnsafeBufferPointer<UInt32>, of labels: Span<UInt32>,
    into parts: UnsafeMutablePointer<UInt32>, _ table: PartTable, _ ties: inout PartTies<Tally>,
    _ rule: Tally.Rule, drawing: Bool, using generator: inout SplitMix64
  ) {
    let (partMass, held, isAlone) = (table.masses, table.held, table.alone)
    let (tieTo, touched) = (ties.to.base, ties.touched.base)
    let (offsets, arcs) = (offsets.span, arcs.span)
    let (masses, reaches) = (masses.span, reaches.span)
    let community = labels[Int(members[0])]
    let total = Tally.canBeLoose ? tiesInside(members, of: labels, into: held) : 0
    for name in members {
      let vertex = Int(name)
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
        let part = parts[Int(arc.target)]
        let known = tieTo[Int(part)]
        touched[found] = part
        found &+= known == 0 ? 1 : 0
        tieTo[Int(part)] = known + Double(arc.weight)
      }
      let reach = reaches[unchecked: vertex]
      let stay = ties.tally.lift(mass: mass, reach: reach, from: vertex, tie: 0)
      var (best, bestGain, bestTie) = (vertex, 0.0, 0.0)
      var index = 0
      while index < found {
        let part = Int(touched[index])
        index &+= 1
        let tie = tieTo[part]
        tieTo[part] = 0
        if !ties.tally.canExceed(drawing ? stay : stay + bestGain, in: part, tie: tie) { continue }
        let gain = ties.tally.worth(of: part, tie: tie) - stay
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
      ties.tally.move(from: vertex, tie: 0, to: best, tie: bestTie)
      parts[vertex] = UInt32(truncatingIfNeeded: best)
      isAlone[vertex] = false
      isAlone[best] = false
      partMass[best] += mass
      held[best] += held[vertex] - 2 * bestTie
    }
  }

  /// Writes the weight between each member of a community and the rest of it, and returns the mass
  /// of all.
  private func tiesInside(
    _ members: UnsafeBufferPointer<UInt32>, of labels: Span<UInt32>,
    into ties: UnsafeMutablePointer<Double>
  ) -> Double {
    let (offsets, arcs, masses) = (offsets.span, arcs.span, masses.span)
    let community = labels[Int(members[0])]
    var total = 0.0
    for name in members {
      let vertex = Int(name)
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

/// Points to what is known of each part and vertex while communities are refined.
private struct PartTable {
  /// The mass of each part, by its name.
  let masses: UnsafeMutablePointer<Double>

  /// The weight between each part and the rest of its community.
  let held: UnsafeMutablePointer<Double>

  /// Whether a vertex is still a part of its own.
  let alone: UnsafeMutablePointer<Bool>

  /// The vertices by their community.
  let order: UnsafeMutablePointer<UInt32>
}

/// Owns what a table points to.
private struct RefiningScratch: ~Copyable {
  private let masses: Scratch<Double>
  private let held: Scratch<Double>
  private let alone: Scratch<Bool>
  private let order: Scratch<UInt32>

  init(masses: [Double], order: [UInt32]) {
    self.masses = Scratch(masses)
    self.order = Scratch(order)
    held = Scratch(repeating: 0, count: masses.count)
    alone = Scratch(repeating: true, count: masses.count)
  }

  var table: PartTable {
    PartTable(masses: masses.base, held: held.base, alone: alone.base, order: order.base)
  }
}

/// Holds what one thread notes of the vertex that it looks at.
private struct PartTies<Tally: CommunityTally>: ~Copyable {
  /// Counts the parts of the communities that the thread refines.
  var tally: Tally

  /// The weight between the vertex and each part; zeros between vertices.
  let to: Scratch<Double>

  /// The parts that the vertex has weight to.
  let touched: Scratch<UInt32>

  init(_ tally: Tally, count: Int) {
    self.tally = tally
    to = Scratch(repeating: 0, count: count)
    touched = Scratch(repeating: 0, count: count + 1)
  }
}
