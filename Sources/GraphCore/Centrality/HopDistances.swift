/// Adds up a function of the distances in edges between all pairs, 512 sources at a time.
///
/// A bit per source travels with every vertex; those that arrive anew at step d are as many pairs
/// at distance d. As distance is symmetric, their sum is added where they arrive. Then, Kaufmann,
/// Chirigati, Hoang-Vu, Pham, Kemper, Neumann and Vo, "The more the merrier: efficient
/// multi-source graph traversal" (2014).
struct HopDistances: ~Copyable, ChunkKernel {
  typealias Sources = SIMD8<UInt64>

  /// How many sources travel at once.
  static let chunkSize = Sources.scalarCount * UInt64.bitWidth

  let network: HopNetwork
  private let value: @Sendable (Double) -> Double
  private let missing: Scratch<Sources>
  private let arrived: Scratch<Sources>
  private let arriving: Scratch<Sources>

  /// Allocates the scratch memory of one thread.
  /// - Parameters:
  ///   - network: The network to walk.
  ///   - value: What a pair at some distance adds.
  init(_ network: HopNetwork, value: @escaping @Sendable (Double) -> Double) {
    self.network = network
    self.value = value
    missing = Scratch(repeating: Sources(repeating: 0), count: network.count)
    arrived = Scratch(repeating: Sources(repeating: 0), count: network.count)
    arriving = Scratch(repeating: Sources(repeating: 0), count: network.count)
  }

  /// Bounds: every index is a vertex of the network or a place in a row of it.
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
    place(sources: first...last, in: region)
    var (old, new) = (arrived.base, arriving.base)
    var distance = 1.0
    while true {
      let moved = step(from: old, to: new, in: region, distance: distance, sums: &sums)
      if moved == Sources(repeating: 0) { return }
      arrivals(distance, moved)
      swap(&old, &new)
      distance += 1
    }
  }

  /// Sets each source out on its own vertex, and notes who is still to come where.
  private func place(sources: ClosedRange<Int>, in region: Range<Int>) {
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
    arrived.fill(region, with: Sources(repeating: 0))
    arriving.fill(region, with: Sources(repeating: 0))
    for source in sources {
      let bit = source - sources.lowerBound
      arrived.base[source][bit >> 6] = 1 << UInt64(bit & 63)
      missing.base[source][bit >> 6] &= ~(1 << UInt64(bit & 63))
    }
  }

  /// Moves all sources one edge on; returns those that arrived anywhere.
  private func step(
    from old: UnsafeMutablePointer<Sources>, to new: UnsafeMutablePointer<Sources>,
    in region: Range<Int>, distance: Double, sums: inout [Double]
  ) -> Sources {
    let none = Sources(repeating: 0)
    let missing = missing.base
    let worth = value(distance)
    var any = none
    let (offsets, targets) = (network.offsets.span, network.targets.span)
    let ends = distance == 1 ? network.rowEnds.span : network.innerEnds.span
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
      while arc < end {
        gathered |= old[Int(targets[unchecked: arc])]
        arc &+= 1
      }
      gathered &= waited
      new[vertex] = gathered
      if gathered != none {
        missing[vertex] = waited & ~gathered
        var count = 0
        for lane in 0..<Sources.scalarCount { count &+= gathered[lane].nonzeroBitCount }
        sums[vertex] += Double(count) * worth
        any |= gathered
      }
    }
    return any
  }
}
