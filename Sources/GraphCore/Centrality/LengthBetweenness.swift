/// Counts shortest paths by length from chunks of sources: Brandes' method on Dijkstra's order.
///
/// Lengths are integers greater than zero: equal lengths are equal exactly, and a vertex's count
/// is complete when it is settled. Brandes, "A faster algorithm for betweenness centrality"
/// (2001). Where paths are too many for `Count`, the sums are not numbers.
struct LengthBetweenness<Key, Count: PathCount>: ~Copyable, ChunkKernel
where Key: FixedWidthInteger & UnsignedInteger & BitwiseCopyable {
  let network: LengthNetwork
  private let chunkSize: Int
  let distance: Scratch<UInt64>
  let sigma: Scratch<Count>
  let share: Scratch<Count>
  let settled: Scratch<UInt32>
  private let keys: Scratch<Key>

  /// Allocates the scratch memory of one thread.
  init(_ network: LengthNetwork, chunkSize: Int) {
    self.network = network
    self.chunkSize = chunkSize
    distance = Scratch(repeating: .max, count: network.count)
    sigma = Scratch(repeating: Count(0), count: network.count)
    share = Scratch(repeating: Count(0), count: network.count)
    settled = Scratch(repeating: 0, count: network.count)
    keys = Scratch(repeating: 0, count: network.steps.count + 1)
  }

  func run(chunk: Int, into sums: inout [Double]) {
    let first = chunk * chunkSize
    for source in first..<min(first + chunkSize, network.count) {
      let reached = walk(from: source)
      collect(reached: reached, weight: network.weights[source], into: &sums)
      forget(source)
    }
  }

  /// Makes the scratch memory ready for the next source.
  func forget(_ source: Int) {
    let component = Int(network.componentStarts[source])..<Int(network.componentEnds[source])
    distance.fill(component, with: .max)
  }

  /// Settles the source's component in order of distance, counting paths; returns how many.
  ///
  /// Bounds: every index is a vertex of the network or a place in a row of it; an arc enters the
  /// heap at most once, and each vertex is settled once.
  func walk(from source: Int) -> Int {
    let (distance, sigma, settled) = (distance.base, sigma.base, settled.base)
    let (offsets, steps) = (network.offsets.span, network.steps.span)
    let bits = Key(network.nameBits)
    let mask = (Key(1) &<< bits) &- 1
    var heap = KeyHeap(on: keys.base)
    var reached = 0
    distance[source] = 0
    sigma[source] = Count(1)
    heap.push(Key(UInt64(source)))
    while heap.count > 0 {
      let key = heap.pop()
      let vertex = Int(truncatingIfNeeded: key & mask)
      let here = UInt64(truncatingIfNeeded: key &>> bits)
      if here != distance[vertex] { continue }
      settled[reached] = UInt32(truncatingIfNeeded: vertex)
      reached &+= 1
      let paths = sigma[vertex]
      var place = Int(offsets[unchecked: vertex])
      let end = Int(offsets[unchecked: vertex &+ 1])
      if end &- place == 1 && vertex != source { continue }
      while place < end {
        let step = steps[unchecked: place]
        place &+= 1
        let target = Int(step.target)
        let there = here &+ UInt64(step.length)
        let known = distance[target]
        if there < known {
          distance[target] = there
          sigma[target] = paths
          heap.push(Key(truncatingIfNeeded: there) &<< bits | Key(truncatingIfNeeded: target))
        } else if there == known {
          sigma[target] += paths
        }
      }
    }
    return reached
  }

  /// Adds up the dependencies of the source on each vertex, from the farthest back.
  private func collect(reached: Int, weight: Double, into sums: inout [Double]) {
    let weights = network.weights.span
    let (distance, sigma, share) = (distance.base, sigma.base, share.base)
    let settled = settled.base
    let (offsets, steps) = (network.offsets.span, network.steps.span)
    var sums = sums.mutableSpan
    var place = reached &- 1
    while place > 0 {
      let vertex = Int(settled[place])
      place &-= 1
      let here = distance[vertex]
      let paths = sigma[vertex]
      if paths.isLost { sums[vertex] = .nan }
      var arc = Int(offsets[unchecked: vertex])
      let end = Int(offsets[unchecked: vertex &+ 1])
      if end &- arc == 1 {
        share[vertex] = Count(weights[unchecked: vertex]) / paths
        continue
      }
      var gathered = Count(0)
      while arc < end {
        let step = steps[unchecked: arc]
        arc &+= 1
        let target = Int(step.target)
        if distance[target] == here &+ UInt64(step.length) { gathered += share[target] }
      }
      let dependency = (gathered * paths).value
      sums[vertex] += weight * dependency
      share[vertex] = Count(weights[unchecked: vertex] + dependency) / paths
    }
  }
}
