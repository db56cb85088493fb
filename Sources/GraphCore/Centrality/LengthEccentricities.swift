/// Finds the distance by length of the farthest vertex from each source of a chunk.
struct LengthEccentricities<Key>: ~Copyable, ChunkKernel
where Key: FixedWidthInteger & UnsignedInteger & BitwiseCopyable {
  private let walk: LengthDistances<Key>

  /// Allocates the scratch memory of one thread.
  init(_ network: LengthNetwork, chunkSize: Int) {
    walk = LengthDistances(network, chunkSize: chunkSize) { $0 }
  }

  func run(chunk: Int, into sums: inout [Double]) {
    let first = chunk * walk.chunkSize
    for source in first..<min(first + walk.chunkSize, walk.network.count) {
      var farthest: UInt64 = 0
      walk.forEachDistance(from: source) { farthest = $0 }
      sums[source] = Double(farthest)
    }
  }
}
