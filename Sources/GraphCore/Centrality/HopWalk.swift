/// Moves sources over the edges of a network, all at once, one step after the other.
///
/// A bit per source travels with every vertex; those that arrive anew at step d are as many pairs
/// at distance d. Then, Kaufmann, Chirigati, Hoang-Vu, Pham, Kemper, Neumann and Vo, "The more the
/// merrier: efficient multi-source graph traversal" (2014).
///
/// Where the vertices in front have few arcs, these push the sources on; else the vertices that
/// wait pull them, from the neighbors of most neighbors first, until none is missing. Beamer,
/// Asanović and Patterson, "Direction-optimizing breadth-first search" (2012).
///
/// Bounds: every index is a vertex of the network or a place in a row of it; a front lists each
/// vertex once.
struct HopWalk<Sources: SIMD> where Sources.Scalar == UInt64 {
  /// How many arcs are pulled in the time of one that pushes, which touches more memory and
  /// branches at random.
  private static var pushCost: Int { 10 }

  /// How many neighbors are asked before it is looked whether any source is still missing.
  private static var batch: Int { 16 }

  private let network: HopNetwork

  /// The vertices of all components that hold a source.
  private let region: Range<Int>

  /// The sources still to come to each vertex.
  private let missing: UnsafeMutablePointer<Sources>

  /// The sources that arrived at each vertex with the last step.
  private var arrived: UnsafeMutablePointer<Sources>

  /// The vertices where any did.
  private var front: UnsafeMutablePointer<UInt32>
  private var frontCount: Int

  /// All that arrived anywhere with the last step.
  private(set) var moved = Sources()

  /// Whether no step was made yet: outer vertices push their own sources alone.
  private var isFirst = true

  /// Room for the sources that arrive with the next step, and whether it is blank.
  private var arriving: UnsafeMutablePointer<Sources>
  private var isBlank = true

  /// Room for the vertices where they arrive.
  private var nextFront: UnsafeMutablePointer<UInt32>

  /// Sets each source out on its own vertex, and notes who is still to come where.
  /// - Parameters:
  ///   - network: The network to walk.
  ///   - sources: The vertices to start at, as many as a set has bits at most.
  ///   - missing: Room for a set at each vertex.
  ///   - arrived: Room for a set at each vertex.
  ///   - arriving: Room for a set at each vertex.
  ///   - front: Room for each vertex.
  ///   - nextFront: Room for each vertex.
  init(
    _ network: HopNetwork, sources: Range<Int>, missing: UnsafeMutablePointer<Sources>,
    arrived: UnsafeMutablePointer<Sources>, arriving: UnsafeMutablePointer<Sources>,
    front: UnsafeMutablePointer<UInt32>, nextFront: UnsafeMutablePointer<UInt32>
  ) {
    let first = Int(network.componentStarts[sources.lowerBound])
    region = first..<Int(network.componentEnds[sources.upperBound - 1])
    self.network = network
    self.missing = missing
    self.arrived = arrived
    self.arriving = arriving
    self.front = front
    self.nextFront = nextFront
    frontCount = sources.count
    var vertex = first
    while vertex < region.upperBound {
      let end = Int(network.componentEnds[vertex])
      var members = Sources()
      for source in sources.clamped(to: vertex..<end) {
        let bit = source - sources.lowerBound
        members[bit >> 6] |= 1 << UInt64(bit & 63)
      }
      (missing + vertex).update(repeating: members, count: end - vertex)
      vertex = end
    }
    // A step that pushes blanks no more than the places of the front it leaves.
    (arrived + first).update(repeating: Sources(), count: region.count)
    (arriving + first).update(repeating: Sources(), count: region.count)
    for source in sources {
      let bit = source - sources.lowerBound
      var alone = Sources()
      alone[bit >> 6] = 1 << UInt64(bit & 63)
      arrived[source] = alone
      missing[source] &= ~alone
      front[bit] = UInt32(source)
    }
  }

  /// Whether any source arrived anywhere with the last step.
  var goesOn: Bool { frontCount > 0 }

  /// Moves all sources one edge on.
  /// - Parameters:
  ///   - worth: What each arrival adds to the vertex where it happens.
  ///   - sums: What was added to each vertex.
  mutating func step(worth: Double, sums: inout [Double]) {
    if isFirst || isNarrow {
      push(worth: worth, sums: &sums)
    } else {
      pull(worth: worth, sums: &sums)
    }
    isFirst = false
  }

  /// Whether the vertices in front have so few arcs that they should push.
  private var isNarrow: Bool {
    guard frontCount * Self.pushCost < region.count else { return false }
    let all = network.offsets[region.upperBound] - network.offsets[region.lowerBound]
    var arcs = 0
    for place in 0..<frontCount {
      let vertex = Int(front[place])
      if network.isInner[vertex] {
        arcs += Int(network.rowEnds[vertex] - network.offsets[vertex])
      }
    }
    return arcs * Self.pushCost < Int(all)
  }

  /// Moves all sources one edge on, from the inner vertices in front or, first, from all of these.
  private mutating func push(worth: Double, sums: inout [Double]) {
    let none = Sources()
    let (network, missing) = (network, missing)
    let (old, new, nextFront) = (arrived, arriving, nextFront)
    let (offsets, targets) = (network.offsets.span, network.targets.span)
    let isInner = network.isInner.span
    if !isBlank { (new + region.lowerBound).update(repeating: none, count: region.count) }
    var (count, moved) = (0, none)
    for place in 0..<frontCount {
      let vertex = Int(front[place])
      let sources = old[vertex]
      old[vertex] = none
      guard isFirst || isInner[unchecked: vertex] else { continue }
      var arc = Int(offsets[unchecked: vertex])
      let end = Int(offsets[unchecked: vertex &+ 1])
      while arc < end {
        let target = Int(targets[unchecked: arc])
        arc &+= 1
        let anew = sources & missing[target]
        if Self.isEmpty(anew) { continue }
        let known = new[target]
        if Self.isEmpty(known) {
          nextFront[count] = UInt32(truncatingIfNeeded: target)
          count &+= 1
        }
        new[target] = known | anew
      }
    }
    var sums = sums.mutableSpan
    for place in 0..<count {
      let vertex = Int(nextFront[place])
      let sources = new[vertex]
      missing[vertex] &= ~sources
      moved |= sources
      sums[vertex] += Double(Self.count(sources)) * worth
    }
    turn(frontCount: count, moved: moved, leavingBlank: true)
  }

  /// Moves all sources one edge on, to the vertices that wait for any.
  private mutating func pull(worth: Double, sums: inout [Double]) {
    let none = Sources()
    let (network, missing) = (network, missing)
    let (old, new, nextFront) = (arrived, arriving, nextFront)
    let (offsets, ends) = (network.offsets.span, network.innerEnds.span)
    let targets = network.targets.span
    var (count, moved) = (0, none)
    var sums = sums.mutableSpan
    for vertex in region {
      let waited = missing[vertex]
      if Self.isEmpty(waited) {
        new[vertex] = none
        continue
      }
      var gathered = none
      var arc = Int(offsets[unchecked: vertex])
      let end = Int(ends[unchecked: vertex])
      while true {
        let stop = min(arc &+ Self.batch, end)
        while arc < stop {
          gathered |= old[Int(targets[unchecked: arc])]
          arc &+= 1
        }
        if arc == end || Self.isEmpty(waited & ~gathered) { break }
      }
      gathered &= waited
      new[vertex] = gathered
      if Self.isEmpty(gathered) { continue }
      missing[vertex] = waited & ~gathered
      moved |= gathered
      nextFront[count] = UInt32(truncatingIfNeeded: vertex)
      count &+= 1
      sums[vertex] += Double(Self.count(gathered)) * worth
    }
    turn(frontCount: count, moved: moved, leavingBlank: false)
  }

  /// Makes what arrives what arrived.
  private mutating func turn(frontCount: Int, moved: Sources, leavingBlank isBlank: Bool) {
    swap(&arrived, &arriving)
    swap(&front, &nextFront)
    (self.frontCount, self.moved, self.isBlank) = (frontCount, moved, isBlank)
  }

  /// Whether a set holds no source; `==` leaves at the first difference, and is not done by lanes.
  @inline(__always)
  private static func isEmpty(_ sources: Sources) -> Bool {
    var bits: UInt64 = 0
    for lane in 0..<Sources.scalarCount { bits |= sources[lane] }
    return bits == 0
  }

  @inline(__always)
  private static func count(_ sources: Sources) -> Int {
    var count = 0
    for lane in 0..<Sources.scalarCount { count &+= sources[lane].nonzeroBitCount }
    return count
  }
}
