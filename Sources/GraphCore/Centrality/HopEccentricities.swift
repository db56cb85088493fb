/// Finds how many edges the farthest vertex is away, up to 512 sources at a time.
///
/// The last step at which a source arrives anywhere is its eccentricity.
struct HopEccentricities: ~Copyable, ChunkKernel {
  private let walk: HopDistances

  /// Allocates the scratch memory of one thread.
  init(_ network: HopNetwork) {
    walk = HopDistances(network) { _ in 0 }
  }

  func run(chunk: Int, into sums: inout [Double]) {
    let sources = HopChunks(of: walk.network.count)[chunk]
    var last = [Double](repeating: 0, count: HopChunks.size)
    walk.walk(chunk: chunk, into: &sums) { distance, moved in
      for lane in 0..<HopDistances.Sources.scalarCount {
        var bits = moved[lane]
        while bits != 0 {
          last[lane << 6 | bits.trailingZeroBitCount] = distance
          bits &= bits - 1
        }
      }
    }
    for source in sources { sums[source] = last[source - sources.lowerBound] }
  }
}
