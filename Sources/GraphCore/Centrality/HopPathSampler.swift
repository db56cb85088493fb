/// Draws pairs of vertices and a shortest path in edges between each, and counts the vertices
/// inside.
///
/// All shortest paths of a pair are equally likely. Two walks, one from each end, grow by whole
/// levels, the one with fewer arcs ahead first, until they meet; the path is then drawn backwards
/// to both ends by the numbers of paths. Borassi and Natale, "KADABRA is an adaptive algorithm for
/// betweenness via random approximation" (2016).
struct HopPathSampler: ~Copyable, ChunkKernel {
  private let network: HopNetwork
  private let pairs: SampledPairs

  /// The level of each vertex from its end of the path, from 1; below zero for the second end, 0
  /// for vertices not reached.
  private let level: Scratch<Int32>

  /// The number of shortest paths from its end, in proportion to the others of its level.
  private let sigma: Scratch<Double>
  private let firstQueue: Scratch<UInt32>
  private let secondQueue: Scratch<UInt32>

  /// One of the two walks.
  private struct Side {
    let queue: UnsafeMutablePointer<UInt32>
    /// 1 or −1: the sign of its levels.
    let sign: Int32
    var head = 0
    var tail = 0
    var radius: Int32 = 0
    /// How many arcs the next step looks at.
    var arcsAhead = 0
  }

  /// Allocates the scratch memory of one thread.
  /// - Parameters:
  ///   - network: The network to walk.
  ///   - pairs: The pairs to draw a path between.
  init(_ network: HopNetwork, _ pairs: SampledPairs) {
    self.network = network
    self.pairs = pairs
    level = Scratch(repeating: 0, count: network.count)
    sigma = Scratch(repeating: 0, count: network.count)
    firstQueue = Scratch(repeating: 0, count: network.count)
    secondQueue = Scratch(repeating: 0, count: network.count)
  }

  func run(chunk: Int, into sums: inout [Double]) {
    pairs.forEach(in: chunk, componentStarts: network.componentStarts) {
      drawPath(from: $0, to: $1, &$2, into: &sums)
    }
  }

  /// Draws one of the shortest paths between two vertices of a component.
  ///
  /// Bounds: every index is a vertex of the network or a place in a row of it; a vertex enters at
  /// most one queue, once.
  private func drawPath(
    from source: Int, to target: Int, _ generator: inout SplitMix64, into sums: inout [Double]
  ) {
    var first = side(at: source, firstQueue.base, sign: 1)
    var second = side(at: target, secondQueue.base, sign: -1)
    var meeting: (Int, Int)?
    while meeting == nil, first.head < first.tail, second.head < second.tail {
      if first.arcsAhead <= second.arcsAhead {
        meeting = self.meeting(of: first, second, &generator)
        if meeting == nil { grow(&first, alone: second.radius == 1) }
      } else {
        meeting = self.meeting(of: second, first, &generator).map { ($1, $0) }
        if meeting == nil { grow(&second, alone: first.radius == 1) }
      }
    }
    if let meeting {
      count(backFrom: meeting.0, sign: 1, &generator, into: &sums)
      count(backFrom: meeting.1, sign: -1, &generator, into: &sums)
    }
    for place in 0..<first.tail { level.base[Int(first.queue[place])] = 0 }
    for place in 0..<second.tail { level.base[Int(second.queue[place])] = 0 }
  }

  /// Begins a walk at a vertex.
  private func side(
    at root: Int, _ queue: UnsafeMutablePointer<UInt32>, sign: Int32
  ) -> Side {
    var side = Side(queue: queue, sign: sign)
    queue[0] = UInt32(root)
    level.base[root] = sign
    sigma.base[root] = 1
    side.tail = 1
    side.radius = 1
    side.arcsAhead = Int(network.rowEnds[root] - network.offsets[root])
    return side
  }

  /// Returns an edge from the last level of one walk to the other walk, drawn by the numbers of
  /// paths over each; `nil` if the walks do not meet yet.
  ///
  /// Whole levels were compared at each step before, so that all edges between the walks now lead
  /// from the last level of one to the last of the other and lie on shortest paths. Outer
  /// vertices are only ever ends; the other end is looked for as long as it is alone.
  private func meeting(
    of side: Side, _ other: Side, _ generator: inout SplitMix64
  ) -> (Int, Int)? {
    let (level, sigma) = (level.base, sigma.base)
    let (offsets, targets) = (network.offsets.span, network.targets.span)
    let ends = other.radius == 1 ? network.rowEnds.span : network.innerEnds.span
    var meeting: (Int, Int)?
    var waysAcross = 0.0
    for place in side.head..<side.tail {
      let vertex = Int(side.queue[place])
      if side.radius > 1 && !network.isInner[vertex] { continue }
      var arc = Int(offsets[unchecked: vertex])
      let end = Int(ends[unchecked: vertex])
      while arc < end {
        let neighbor = Int(targets[unchecked: arc])
        arc &+= 1
        if level[neighbor] &* side.sign >= 0 { continue }
        let ways = sigma[vertex] * sigma[neighbor]
        waysAcross += ways
        if generator.nextFraction() * waysAcross < ways { meeting = (vertex, neighbor) }
      }
    }
    return meeting
  }

  /// Grows a walk by one level, where it does not meet the other yet.
  private func grow(_ side: inout Side, alone: Bool) {
    let (level, sigma, queue) = (level.base, sigma.base, side.queue)
    let (offsets, targets) = (network.offsets.span, network.targets.span)
    let ends = alone ? network.rowEnds.span : network.innerEnds.span
    let next = side.sign &* (side.radius &+ 1)
    var tail = side.tail
    var greatest = 0.0
    for place in side.head..<side.tail {
      let vertex = Int(queue[place])
      if side.radius > 1 && !network.isInner[vertex] { continue }
      let paths = sigma[vertex]
      var arc = Int(offsets[unchecked: vertex])
      let end = Int(ends[unchecked: vertex])
      while arc < end {
        let neighbor = Int(targets[unchecked: arc])
        arc &+= 1
        let known = level[neighbor]
        if known == 0 {
          level[neighbor] = next
          sigma[neighbor] = paths
          queue[tail] = UInt32(truncatingIfNeeded: neighbor)
          tail &+= 1
        } else if known == next {
          sigma[neighbor] += paths
          greatest = max(greatest, sigma[neighbor])
        }
      }
    }
    side.head = side.tail
    side.tail = tail
    side.radius &+= 1
    side.arcsAhead = 0
    for place in side.head..<tail {
      let vertex = Int(queue[place])
      side.arcsAhead &+= Int(network.innerEnds[vertex] &- network.offsets[vertex])
      // Only proportions within a level count.
      if greatest > 1e100 { sigma[vertex] *= 1e-100 }
    }
  }

  /// Draws the path from where the walks met back to one end, and counts the vertices inside.
  private func count(
    backFrom start: Int, sign: Int32, _ generator: inout SplitMix64, into sums: inout [Double]
  ) {
    let (level, sigma) = (level.base, sigma.base)
    let (offsets, targets) = (network.offsets.span, network.targets.span)
    var vertex = start
    while level[vertex] &* sign > 1 {
      sums[vertex] += 1
      let wanted = level[vertex] &- sign
      if wanted == sign { return }
      var ways = 0.0
      var before = vertex
      var arc = Int(offsets[unchecked: vertex])
      let end = Int(network.innerEnds[vertex])
      while arc < end {
        let neighbor = Int(targets[unchecked: arc])
        arc &+= 1
        guard level[neighbor] == wanted else { continue }
        ways += sigma[neighbor]
        if generator.nextFraction() * ways < sigma[neighbor] { before = neighbor }
      }
      // A way that rounding has taken to zero is never chosen, so there is one.
      if before == vertex { return }
      vertex = before
    }
  }
}
