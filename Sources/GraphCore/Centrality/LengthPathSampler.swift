/// Draws a shortest path by length between pairs of vertices, and counts the vertices inside.
///
/// All shortest paths of a pair are equally likely. Two walks, one from each end, settle vertices
/// in order of distance, all those of one distance together, the one that has looked at fewer arcs
/// first, until what both are still to settle lies farther apart than the ends do. Each shortest
/// path then has one first vertex that a walk has not settled; all paths to it from that walk's
/// end, and all from the other's, are known, and the path is drawn from there to both ends by their
/// numbers. Where paths are too many for `Count`, the sums are not numbers.
///
/// Dijkstra's method from both ends: Pohl, "Bi-directional search" (1971). Paths by their numbers:
/// Borassi and Natale, "KADABRA is an adaptive algorithm for betweenness via random approximation"
/// (2016).
struct LengthPathSampler<Key, Count: PathCount>: ~Copyable, ChunkKernel
where Key: FixedWidthInteger & UnsignedInteger & BitwiseCopyable {
  private let network: LengthNetwork
  private let pairs: SampledPairs
  private let first: LengthWalk<Key, Count>
  private let second: LengthWalk<Key, Count>

  /// How far one of the two walks has come.
  private struct Side {
    /// What it knows of each vertex.
    let labels: UnsafeMutablePointer<PathLabel<Count>>
    /// The vertices with a label, in the order in which they got it.
    let reached: UnsafeMutablePointer<UInt32>
    var reachedCount = 0
    /// The vertices to settle.
    var heap: KeyHeap<Key>
    /// Vertices at a smaller distance are settled.
    var bound: UInt64 = 0
    /// The least distance that is not settled; the greatest number of all once nothing is left.
    var next: UInt64 = 0
    /// How many arcs it has looked at, with those of the next vertex.
    var work = 0
  }

  /// Allocates the scratch memory of one thread.
  /// - Parameters:
  ///   - network: The network to walk.
  ///   - pairs: The pairs to draw a path between.
  init(_ network: LengthNetwork, _ pairs: SampledPairs) {
    self.network = network
    self.pairs = pairs
    first = LengthWalk(network)
    second = LengthWalk(network)
  }

  func run(chunk: Int, into sums: inout [Double]) {
    pairs.forEach(in: chunk, componentStarts: network.componentStarts) {
      drawPath(from: $0, to: $1, &$2, into: &sums)
    }
  }

  /// Draws one of the shortest paths between two vertices of a component.
  ///
  /// A vertex that is not settled is never pushed where the walks are sure to stop before it; so
  /// `next` may be too great for one walk, but both together tell rightly when to stop.
  private func drawPath(
    from source: Int, to target: Int, _ generator: inout SplitMix64, into sums: inout [Double]
  ) {
    var first = side(of: self.first, at: source)
    var second = side(of: self.second, at: target)
    var length = UInt64.max
    while first.next < length, second.next < length - first.next {
      if first.work <= second.work {
        grow(&first, toward: second, &length)
      } else {
        grow(&second, toward: first, &length)
      }
    }
    if first.reachedCount <= second.reachedCount {
      choose(from: first, second, length, &generator, into: &sums)
    } else {
      choose(from: second, first, length, &generator, into: &sums)
    }
    for place in 0..<first.reachedCount { first.labels[Int(first.reached[place])] = PathLabel() }
    for place in 0..<second.reachedCount { second.labels[Int(second.reached[place])] = PathLabel() }
  }

  /// Begins a walk at a vertex.
  private func side(of walk: borrowing LengthWalk<Key, Count>, at root: Int) -> Side {
    var side = Side(
      labels: walk.labels.base, reached: walk.reached.base, heap: KeyHeap(on: walk.keys.base))
    side.labels[root].distance = 0
    side.labels[root].paths = Count(1)
    side.reached[0] = UInt32(root)
    side.reachedCount = 1
    side.heap.push(Key(UInt64(root)))
    side.work = Int(network.offsets[root + 1] - network.offsets[root])
    return side
  }

  /// Settles all vertices at the next distance of a walk.
  ///
  /// `length` becomes the length of the shortest way between the ends that is known. Vertices with
  /// one neighbor are only ever ends.
  ///
  /// Bounds: every index is a vertex of the network or a place in a row of it; an arc enters the
  /// heap at most once, and a vertex gets its first label once.
  private func grow(_ side: inout Side, toward other: Side, _ length: inout UInt64) {
    let (labels, reached, met) = (side.labels, side.reached, other.labels)
    let (offsets, steps) = (network.offsets.span, network.steps.span)
    let bits = Key(network.nameBits)
    let mask = (Key(1) &<< bits) &- 1
    let here = side.next
    var (heap, reachedCount) = (side.heap, side.reachedCount)
    var shortest = length
    var next = here
    while next == here {
      let vertex = Int(truncatingIfNeeded: heap.pop() & mask)
      let paths = labels[vertex].paths
      var place = Int(offsets[unchecked: vertex])
      let end = Int(offsets[unchecked: vertex &+ 1])
      while place < end {
        let step = steps[unchecked: place]
        place &+= 1
        let target = Int(step.target)
        let there = here &+ UInt64(step.length)
        let known = labels[target].distance
        if there < known {
          if known == .max {
            reached[reachedCount] = step.target
            reachedCount &+= 1
          }
          labels[target].distance = there
          labels[target].paths = paths
          let (across, isFar) = there.addingReportingOverflow(met[target].distance)
          if !isFar { shortest = min(shortest, across) }
          let isLeaf = offsets[unchecked: target &+ 1] &- offsets[unchecked: target] == 1
          if there < shortest, other.next < shortest &- there, !isLeaf {
            heap.push(Key(truncatingIfNeeded: there) &<< bits | Key(truncatingIfNeeded: target))
          }
        } else if there == known {
          labels[target].paths += paths
        }
      }
      next = .max
      while heap.count > 0 {
        let vertex = Int(truncatingIfNeeded: heap.least & mask)
        let distance = UInt64(truncatingIfNeeded: heap.least &>> bits)
        if distance == labels[vertex].distance {
          next = distance
          side.work &+= Int(offsets[unchecked: vertex &+ 1] &- offsets[unchecked: vertex])
          break
        }
        _ = heap.pop()
      }
    }
    (side.heap, side.reachedCount) = (heap, reachedCount)
    (side.bound, side.next) = (here &+ 1, next)
    length = shortest
  }

  /// Draws the first vertex that a walk has not settled on a shortest path, and the path with it.
  ///
  /// A shortest path has one such vertex. What leads to it is settled, and as the walks have
  /// stopped, what leads to it from the other end is too, so that both numbers of paths are whole.
  private func choose(
    from side: Side, _ other: Side, _ length: UInt64, _ generator: inout SplitMix64,
    into sums: inout [Double]
  ) {
    var total = Count(0)
    var chosen: Int?
    for place in 0..<side.reachedCount {
      let vertex = Int(side.reached[place])
      let distance = side.labels[vertex].distance
      guard distance >= side.bound, distance <= length,
        other.labels[vertex].distance == length - distance
      else { continue }
      let ways = side.labels[vertex].paths * other.labels[vertex].paths
      total += ways
      if total.isLost {
        sums[vertex] = .nan
        return
      }
      if generator.nextFraction() < (ways / total).value { chosen = vertex }
    }
    guard let chosen else { return }
    if chosen != Int(side.reached[0]), chosen != Int(other.reached[0]) { sums[chosen] += 1 }
    count(backFrom: chosen, side, &generator, into: &sums)
    count(backFrom: chosen, other, &generator, into: &sums)
  }

  /// Draws the path from a vertex back to the end of a walk, and counts the vertices inside.
  ///
  /// Bounds: every index is a vertex of the network or a place in a row of it.
  private func count(
    backFrom start: Int, _ side: Side, _ generator: inout SplitMix64, into sums: inout [Double]
  ) {
    let labels = side.labels
    let (offsets, steps) = (network.offsets.span, network.steps.span)
    var vertex = start
    var here = labels[start].distance
    while here > 0 {
      var total = Count(0)
      var before = vertex
      var place = Int(offsets[unchecked: vertex])
      let end = Int(offsets[unchecked: vertex &+ 1])
      while place < end {
        let step = steps[unchecked: place]
        place &+= 1
        let label = labels[Int(step.target)]
        guard label.distance < side.bound, label.distance &+ UInt64(step.length) == here else {
          continue
        }
        total += label.paths
        if generator.nextFraction() < (label.paths / total).value { before = Int(step.target) }
      }
      vertex = before
      here = labels[vertex].distance
      if here > 0 { sums[vertex] += 1 }
    }
  }
}
