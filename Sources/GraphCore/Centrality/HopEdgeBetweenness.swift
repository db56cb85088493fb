/// Counts the shortest paths in edges through each arc, from chunks of sources.
///
/// The walk is that of ``HopBetweenness``; backwards, an arc from v to w on the next level
/// carries σ(v) (1 + δ(w))/σ(w). The sums are indexed by the arcs of the network.
struct HopEdgeBetweenness: ~Copyable, ChunkKernel {
  private var paths: HopBetweenness
  private let chunkSize: Int

  /// Allocates the scratch memory of one thread.
  init(_ network: HopNetwork, chunkSize: Int) {
    paths = HopBetweenness(network, chunkSize: chunkSize)
    self.chunkSize = chunkSize
  }

  mutating func run(chunk: Int, into sums: inout [Double]) {
    let first = chunk * chunkSize
    for source in first..<min(first + chunkSize, paths.network.count) {
      paths.walk(from: source)
      collect(into: &sums)
      paths.forget(source)
    }
  }

  /// Adds up the dependencies of the source on each arc, from the deepest level back.
  ///
  /// The shares of a level are written when all of it is collected, so that a neighbor on any
  /// level but the next holds 0 and needs no test. Outer vertices lead on from the source only.
  /// Bounds: every index is a vertex of the network or a place in a row of it.
  private func collect(into sums: inout [Double]) {
    let network = paths.network
    let (sigma, share, delta) = (paths.sigma.base, paths.share.base, paths.delta.base)
    let (queue, starts) = (paths.queue.base, paths.levelStarts)
    let (offsets, targets) = (network.offsets.span, network.targets.span)
    var sums = sums.mutableSpan
    let deepest = starts.count - 2
    for depth in (0...deepest).reversed() {
      let level = starts[depth]..<starts[depth + 1]
      for place in level {
        let vertex = Int(queue[place])
        delta[vertex] = 0
        if depth == deepest || (depth > 0 && !network.isInner[vertex]) { continue }
        let count = sigma[vertex]
        var arc = Int(offsets[unchecked: vertex])
        let rowEnd = Int(offsets[unchecked: vertex &+ 1])
        var dependency = 0.0
        while arc < rowEnd {
          let flow = count * share[Int(targets[unchecked: arc])]
          sums[unchecked: arc] += flow
          dependency += flow
          arc &+= 1
        }
        delta[vertex] = dependency
      }
      for place in level {
        let vertex = Int(queue[place])
        share[vertex] = (1 + delta[vertex]) / sigma[vertex]
        if sigma[vertex].isLost { sums[Int(offsets[vertex])] = .nan }
      }
    }
  }
}
