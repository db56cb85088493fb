/// Adds up a function of the distances in edges between all pairs, 512 sources at a time.
///
/// A bit per source travels with every vertex; those that arrive anew at step d are as many pairs
/// at distance d. As distance is symmetric, their sum is added where they arrive. Then, Kaufmann,
/// Chirigati, Hoang-Vu, Pham, Kemper, Neumann and Vo, "The more the merrier: efficient
/// multi-source graph traversal" (2014).
///
/// Where the vertices in front have few arcs, these push the sources on; else the vertices that
/// wait pull them, from the neighbors of most neighbors first, until none is missing. Beamer,
/// Asanović and Patterson, "Direction-optimizing breadth-first search" (2012).
struct HopDistances: ~Copyable, ChunkKernel {
  typealias Sources = SIMD8<UInt64>

  /// How many sources travel at once.
  static let chunkSize = Sources.scalarCount * UInt64.bitWidth

  /// How many arcs are pulled in the time of one that pushes, which touches more memory and
  /// branches at random.
  private static let pushCost = 10

  /// How many neighbors are asked before it is looked whether any source is still missing.
  private static let batch = 16

  let network: HopNetwork
  private let value: @Sendable (Double) -> Double
  let missing: Scratch<Sources>
  let arrived: Scratch<Sources>
  let arriving: Scratch<Sources>
  private let front: Scratch<UInt32>
  private let nextFront: Scratch<UInt32>

  /// Where a walk stands between two steps.
  private struct Stand {
    /// The sources that arrived at each vertex with the last step.
    var arrived: UnsafeMutablePointer<Sources>

    /// The vertices where any did.
    var front: UnsafeMutablePointer<UInt32>
    var frontCount: Int

    /// All that arrived anywhere.
    var moved = Sources(repeating: 0)

    /// Room for the sources that arrive with the next step, and whether it is blank.
    var arriving: UnsafeMutablePointer<Sources>
    var isBlank = true

    /// Room for the vertices where they arrive.
    var nextFront: UnsafeMutablePointer<UInt32>

    /// Makes what arrives what arrived.
    mutating func turn(frontCount: Int, moved: Sources, leavingBlank isBlank: Bool) {
      swap(&arrived, &arriving)
      swap(&front, &nextFront)
      (self.frontCount, self.moved, self.isBlank) = (frontCount, moved, isBlank)
    }
  }

  /// Allocates the scratch memory of one thread.
  /// - Parameters:
  ///   - network: The network to walk.
  ///   - value: What a pair at some distance adds.
  init(_ network: HopNetwork, value: @escaping @Sendable (Double) -> Double) {
    self.network = network
    self.value = value
    missing = Scratch(uninitializedCount: network.count)
    arrived = Scratch(uninitializedCount: network.count)
    arriving = Scratch(uninitializedCount: network.count)
    front = Scratch(uninitializedCount: network.count)
    nextFront = Scratch(uninitializedCount: network.count)
  }

  /// Bounds: every index is a vertex of the network or a place in a row of it; a front lists each
  /// vertex once.
  mutating func run(chunk: Int, into sums: inout [Double]) {
    walk(chunk: chunk, into: &sums) { _, _ in }
  }

  /// Moves the sources of a chunk over the network, and tells which of them arrived anywhere at
  /// each distance.
  func walk(
    chunk: Int, into sums: inout [Double], _ arrivals: (_ distance: Double, Sources) -> Void
  ) {
    let first = chunk * Self.chunkSize
    let last = min(first + Self.chunkSize, network.count) - 1
    let region = Int(network.componentStarts[first])..<Int(network.componentEnds[last])
    var stand = setOut(sources: first...last, in: region)
    push(&stand, fromOuter: true, in: region, worth: value(1), sums: &sums)
    var distance = 1.0
    while stand.frontCount > 0 {
      arrivals(distance, stand.moved)
      distance += 1
      if isNarrow(stand, in: region) {
        push(&stand, fromOuter: false, in: region, worth: value(distance), sums: &sums)
      } else {
        pull(&stand, in: region, worth: value(distance), sums: &sums)
      }
    }
  }

  /// Sets each source out on its own vertex, and notes who is still to come where.
  private func setOut(sources: ClosedRange<Int>, in region: Range<Int>) -> Stand {
    var vertex = region.lowerBound
    while vertex < region.upperBound {
      let end = Int(network.componentEnds[vertex])
      var members = Sources(repeating: 0)
      for source in sources.clamped(to: vertex...(end - 1)) {
        let bit = source - sources.lowerBound
        members[bit >> 6] |= 1 << UInt64(bit & 63)
      }
      missing.fill(vertex..<end, with: members)
      vertex = end
    }
    // A step that pushes blanks no more than the places of the front it leaves.
    arrived.fill(region, with: Sources(repeating: 0))
    arriving.fill(region, with: Sources(repeating: 0))
    for source in sources {
      let bit = source - sources.lowerBound
      var alone = Sources(repeating: 0)
      alone[bit >> 6] = 1 << UInt64(bit & 63)
      arrived.base[source] = alone
      missing.base[source] &= ~alone
      front.base[bit] = UInt32(source)
    }
    return Stand(
      arrived: arrived.base, front: front.base, frontCount: sources.count,
      arriving: arriving.base, nextFront: nextFront.base)
  }

  /// Whether the vertices in front have so few arcs that they should push.
  private func isNarrow(_ stand: Stand, in region: Range<Int>) -> Bool {
    guard stand.frontCount * Self.pushCost < region.count else { return false }
    let all = network.offsets[region.upperBound] - network.offsets[region.lowerBound]
    var arcs = 0
    for place in 0..<stand.frontCount {
      let vertex = Int(stand.front[place])
      if network.isInner[vertex] {
        arcs += Int(network.rowEnds[vertex] - network.offsets[vertex])
      }
    }
    return arcs * Self.pushCost < Int(all)
  }

  /// Moves all sources one edge on, from the inner vertices in front or from all of these.
  private func push(
    _ stand: inout Stand, fromOuter: Bool, in region: Range<Int>, worth: Double,
    sums: inout [Double]
  ) {
    let none = Sources(repeating: 0)
    let missing = missing.base
    let (old, new, front) = (stand.arrived, stand.arriving, stand.nextFront)
    let (offsets, targets) = (network.offsets.span, network.targets.span)
    let isInner = network.isInner.span
    if !stand.isBlank { (new + region.lowerBound).update(repeating: none, count: region.count) }
    var (count, moved) = (0, none)
    for place in 0..<stand.frontCount {
      let vertex = Int(stand.front[place])
      let sources = old[vertex]
      old[vertex] = none
      guard fromOuter || isInner[unchecked: vertex] else { continue }
      var arc = Int(offsets[unchecked: vertex])
      let end = Int(offsets[unchecked: vertex &+ 1])
      while arc < end {
        let target = Int(targets[unchecked: arc])
        arc &+= 1
        let anew = sources & missing[target]
        if anew == none { continue }
        let known = new[target]
        if known == none {
          front[count] = UInt32(truncatingIfNeeded: target)
          count &+= 1
        }
        new[target] = known | anew
      }
    }
    var sums = sums.mutableSpan
    for place in 0..<count {
      let vertex = Int(front[place])
      let sources = new[vertex]
      missing[vertex] &= ~sources
      moved |= sources
      sums[vertex] += Double(Self.count(sources)) * worth
    }
    stand.turn(frontCount: count, moved: moved, leavingBlank: true)
  }

  /// Moves all sources one edge on, to the vertices that wait for any.
  private func pull(
    _ stand: inout Stand, in region: Range<Int>, worth: Double, sums: inout [Double]
  ) {
    let none = Sources(repeating: 0)
    let missing = missing.base
    let (old, new, front) = (stand.arrived, stand.arriving, stand.nextFront)
    let (offsets, ends) = (network.offsets.span, network.innerEnds.span)
    let targets = network.targets.span
    var (count, moved) = (0, none)
    var sums = sums.mutableSpan
    for vertex in region {
      let waited = missing[vertex]
      if waited == none {
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
        if arc == end || waited & ~gathered == none { break }
      }
      gathered &= waited
      new[vertex] = gathered
      if gathered == none { continue }
      missing[vertex] = waited & ~gathered
      moved |= gathered
      front[count] = UInt32(truncatingIfNeeded: vertex)
      count &+= 1
      sums[vertex] += Double(Self.count(gathered)) * worth
    }
    stand.turn(frontCount: count, moved: moved, leavingBlank: false)
  }

  @inline(__always)
  private static func count(_ sources: Sources) -> Int {
    var count = 0
    for lane in 0..<Sources.scalarCount { count &+= sources[lane].nonzeroBitCount }
    return count
  }
}
