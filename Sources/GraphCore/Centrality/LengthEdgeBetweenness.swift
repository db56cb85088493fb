/// Counts the shortest paths by length through each arc, from chunks of sources.
///
/// The walk is that of ``LengthBetweenness``; backwards, an arc from v to w on a shortest path
/// carries σ(v) (1 + δ(w))/σ(w). The sums are indexed by the arcs of the network.
struct LengthEdgeBetweenness<Key, Count: PathCount>: ~Copyable, ChunkKernel
where Key: FixedWidthInteger & UnsignedInteger & BitwiseCopyable {
  private let paths: LengthBetweenness<Key, Count>
  private let chunkSize: Int

  /// Allocates the scratch memory of one thread.
  init(_ network: LengthNetwork, chunkSize: Int) {
    paths = LengthBetweenness(network, chunkSize: chunkSize)
    self.chunkSize = chunkSize
  }

  func run(chunk: Int, into sums: inout [Double]) {
    let first = chunk * chunkSize
    for source in first..<min(first + chunkSize, paths.network.count) {
      let reached = paths.walk(from: source)
      collect(reached: reached, into: &sums)
      paths.forget(source)
    }
  }

  /// Adds up the dependencies of the source on each arc, from the farthest vertex back.
  ///
  /// Bounds: every index is a vertex of the network or a place in a row of it.
  private func collect(reached: Int, into sums: inout [Double]) {
    let network = paths.network
    let (distance, sigma, share) = (paths.distance.base, paths.sigma.base, paths.share.base)
    let settled = paths.settled.base
    let (offsets, steps) = (network.offsets.span, network.steps.span)
    var sums = sums.mutableSpan
    var place = reached
    while place > 0 {
      place &-= 1
      let vertex = Int(settled[place])
      let here = distance[vertex]
      let count = sigma[vertex]
      var arc = Int(offsets[unchecked: vertex])
      let end = Int(offsets[unchecked: vertex &+ 1])
      if count.isLost { sums[unchecked: arc] = .nan }
      var dependency = 0.0
      while arc < end {
        let step = steps[unchecked: arc]
        let target = Int(step.target)
        if distance[target] == here &+ UInt64(step.length) {
          let flow = (count * share[target]).value
          sums[unchecked: arc] += flow
          dependency += flow
        }
        arc &+= 1
      }
      share[vertex] = Count(1 + dependency) / count
    }
  }
}
