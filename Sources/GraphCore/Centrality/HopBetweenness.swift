/// Counts shortest paths in edges from chunks of sources: Brandes' method, by whole levels.
///
/// Forwards, each level's path counts are gathered from the level before: pushed from the
/// frontier, or pulled by the unvisited vertices once the frontier has more arcs than they do.
/// Backwards, a vertex pulls (1 + δ)/σ from the next level. Counts of a level are written only
/// when it is complete, so a neighbor on any other level holds 0 and needs no test.
///
/// Brandes, "A faster algorithm for betweenness centrality" (2001); Beamer, Asanović and
/// Patterson, "Direction-optimizing breadth-first search" (2012). Where paths are too many for a
/// `Double`, the sums are not numbers.
struct HopBetweenness: ~Copyable, ChunkKernel {
  let network: HopNetwork
  private let chunkSize: Int
  let sigma: Scratch<Double>
  let share: Scratch<Double>
  let delta: Scratch<Double>
  let level: Scratch<UInt32>
  let queue: Scratch<UInt32>
  private let remaining: Scratch<UInt32>
  private(set) var levelStarts: [Int] = []

  private static let unseen = UInt32.max

  /// Allocates the scratch memory of one thread.
  init(_ network: HopNetwork, chunkSize: Int) {
    self.network = network
    self.chunkSize = chunkSize
    sigma = Scratch(repeating: 0, count: network.count)
    share = Scratch(repeating: 0, count: network.count)
    delta = Scratch(repeating: 0, count: network.count)
    level = Scratch(repeating: Self.unseen, count: network.count)
    queue = Scratch(repeating: 0, count: network.count)
    remaining = Scratch(repeating: 0, count: network.count)
  }

  mutating func run(chunk: Int, into sums: inout [Double]) {
    let first = chunk * chunkSize
    for source in first..<min(first + chunkSize, network.count) {
      // If not even the vertex of most neighbors is inner, all are tied to each other.
      guard network.isInner[Int(network.componentStarts[source])] else { continue }
      walk(from: source)
      collect(weight: network.weights[source], into: &sums)
      forget(source)
    }
  }

  /// Makes the scratch memory ready for the next source.
  func forget(_ source: Int) {
    let component = Int(network.componentStarts[source])..<Int(network.componentEnds[source])
    sigma.fill(component, with: 0)
    share.fill(component, with: 0)
    level.fill(component, with: Self.unseen)
  }

  /// Fills `queue` with the vertices by level and `sigma` with their numbers of shortest paths.
  ///
  /// Bounds: every index is a vertex of the network, or a place in a row of it; the queue takes
  /// each vertex once.
  mutating func walk(from source: Int) {
    let network = network
    let (sigma, level, queue) = (sigma.base, level.base, queue.base)
    levelStarts.removeAll(keepingCapacity: true)
    sigma[source] = 1
    level[source] = 0
    queue[0] = UInt32(source)
    levelStarts.append(0)
    let component = Int(network.componentStarts[source])..<Int(network.componentEnds[source])
    var (head, tail, depth) = (0, 1, UInt32(0))
    var pendingArcs =
      Int(network.offsets[component.upperBound]) - Int(network.offsets[component.lowerBound])
    var remainingCount = -1
    let offsets = network.offsets.span
    while head < tail {
      let end = tail
      var frontierArcs = 0
      for place in head..<end {
        let vertex = Int(queue[place])
        frontierArcs += Int(offsets[unchecked: vertex &+ 1] &- offsets[unchecked: vertex])
      }
      pendingArcs -= frontierArcs
      if depth > 0, 3 * frontierArcs > pendingArcs {
        tail = pull(
          end: end, depth: depth, component: component, remainingCount: &remainingCount)
      } else {
        tail = push(head: head, end: end, depth: depth)
        remainingCount = -1
      }
      head = end
      depth += 1
      if tail > end { levelStarts.append(end) }
    }
    levelStarts.append(tail)
  }

  /// Visits the next level from the frontier; outer vertices lead nowhere new.
  private func push(head: Int, end: Int, depth: UInt32) -> Int {
    let (sigma, level, queue) = (sigma.base, level.base, queue.base)
    let (offsets, targets) = (network.offsets.span, network.targets.span)
    var tail = end
    for place in head..<end {
      let vertex = Int(queue[place])
      if depth > 0 && !network.isInner[vertex] { continue }
      let paths = sigma[vertex]
      var arc = Int(offsets[unchecked: vertex])
      let rowEnd = Int(offsets[unchecked: vertex &+ 1])
      while arc < rowEnd {
        let neighbor = Int(targets[unchecked: arc])
        let known = level[neighbor]
        if known == depth &+ 1 {
          sigma[neighbor] += paths
        } else if known == Self.unseen {
          level[neighbor] = depth &+ 1
          sigma[neighbor] = paths
          queue[tail] = UInt32(truncatingIfNeeded: neighbor)
          tail &+= 1
        }
        arc &+= 1
      }
    }
    return tail
  }

  /// Visits the next level from the unvisited side: whoever gathers a count is on it.
  private func pull(
    end: Int, depth: UInt32, component: Range<Int>, remainingCount: inout Int
  ) -> Int {
    let (sigma, share, level) = (sigma.base, share.base, level.base)
    let (queue, remaining) = (queue.base, remaining.base)
    let (offsets, targets) = (network.offsets.span, network.targets.span)
    let innerEnds = network.innerEnds.span
    if remainingCount < 0 {
      remainingCount = 0
      for vertex in component where level[vertex] == Self.unseen {
        remaining[remainingCount] = UInt32(truncatingIfNeeded: vertex)
        remainingCount += 1
      }
    }
    var tail = end
    var kept = 0
    for place in 0..<remainingCount {
      let vertex = Int(remaining[place])
      var arc = Int(offsets[unchecked: vertex])
      let rowEnd = Int(innerEnds[unchecked: vertex])
      var paths = 0.0
      while arc < rowEnd {
        paths += sigma[Int(targets[unchecked: arc])]
        arc &+= 1
      }
      if paths > 0 {
        share[vertex] = paths
        queue[tail] = UInt32(truncatingIfNeeded: vertex)
        tail &+= 1
      } else {
        remaining[kept] = UInt32(truncatingIfNeeded: vertex)
        kept &+= 1
      }
    }
    remainingCount = kept
    for place in end..<tail {
      let vertex = Int(queue[place])
      sigma[vertex] = share[vertex]
      share[vertex] = 0
      level[vertex] = depth &+ 1
    }
    return tail
  }

  /// Adds up the dependencies of the source on each vertex, from the deepest level back.
  ///
  /// Nothing lies behind the deepest level, and the source lies inside no path of its own.
  private func collect(weight: Double, into sums: inout [Double]) {
    let weights = network.weights.span
    let (sigma, share, delta, queue) = (sigma.base, share.base, delta.base, queue.base)
    let (offsets, targets) = (network.offsets.span, network.targets.span)
    var sums = sums.mutableSpan
    let levels = levelStarts.count - 1
    guard levels > 2 else { return }
    for place in levelStarts[levels - 1]..<levelStarts[levels] {
      let vertex = Int(queue[place])
      share[vertex] = weights[unchecked: vertex] / sigma[vertex]
      if sigma[vertex].isLost { sums[vertex] = .nan }
    }
    for depth in (1..<(levels - 1)).reversed() {
      let (head, end) = (levelStarts[depth], levelStarts[depth + 1])
      for place in head..<end {
        let vertex = Int(queue[place])
        guard network.isInner[vertex] else {
          delta[vertex] = 0
          continue
        }
        var arc = Int(offsets[unchecked: vertex])
        let rowEnd = Int(offsets[unchecked: vertex &+ 1])
        var gathered = 0.0
        while arc < rowEnd {
          gathered += share[Int(targets[unchecked: arc])]
          arc &+= 1
        }
        let dependency = gathered * sigma[vertex]
        delta[vertex] = dependency
        sums[vertex] += weight * dependency
      }
      for place in head..<end {
        let vertex = Int(queue[place])
        share[vertex] = (weights[unchecked: vertex] + delta[vertex]) / sigma[vertex]
        if sigma[vertex].isLost { sums[vertex] = .nan }
      }
    }
  }
}
