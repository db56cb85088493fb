/// Adds up a function of the distances in edges between all pairs, up to 512 sources at a time.
///
/// As distance is symmetric, what a pair adds is added where a source arrives.
struct HopDistances: ~Copyable, ChunkKernel {
  /// The sources of the largest chunk, a bit for each.
  typealias Sources = SIMD8<UInt64>

  let network: HopNetwork
  private let chunks: HopChunks
  private let value: @Sendable (Double) -> Double
  let missing: Scratch<Sources>
  let arrived: Scratch<Sources>
  let arriving: Scratch<Sources>
  private let front: Scratch<UInt32>
  private let nextFront: Scratch<UInt32>

  /// Allocates the scratch memory of one thread.
  /// - Parameters:
  ///   - network: The network to walk.
  ///   - value: What a pair at some distance adds.
  init(_ network: HopNetwork, value: @escaping @Sendable (Double) -> Double) {
    self.network = network
    self.value = value
    chunks = HopChunks(of: network.count)
    missing = Scratch(uninitializedCount: network.count)
    arrived = Scratch(uninitializedCount: network.count)
    arriving = Scratch(uninitializedCount: network.count)
    front = Scratch(uninitializedCount: network.count)
    nextFront = Scratch(uninitializedCount: network.count)
  }

  mutating func run(chunk: Int, into sums: inout [Double]) {
    walk(chunk: chunk, into: &sums) { _, _ in }
  }

  /// Moves the sources of a chunk over the network, and tells which of them arrived anywhere at
  /// each distance.
  func walk(
    chunk: Int, into sums: inout [Double], _ arrivals: (_ distance: Double, Sources) -> Void
  ) {
    let sources = chunks[chunk]
    switch sources.count {
    case ...128: walk(sources, as: SIMD2<UInt64>.self, into: &sums, arrivals)
    case ...256: walk(sources, as: SIMD4<UInt64>.self, into: &sums, arrivals)
    default: walk(sources, as: SIMD8<UInt64>.self, into: &sums, arrivals)
    }
  }

  /// Moves sources that fit into a width.
  private func walk<Width: SIMD>(
    _ sources: Range<Int>, as width: Width.Type, into sums: inout [Double],
    _ arrivals: (_ distance: Double, Sources) -> Void
  ) where Width.Scalar == UInt64 {
    let places = network.count
    // A narrower set of sources takes the first part of the memory of the widest ones.
    func room(_ scratch: borrowing Scratch<Sources>) -> UnsafeMutablePointer<Width> {
      UnsafeMutableRawPointer(scratch.base).bindMemory(to: Width.self, capacity: places)
    }
    var walk = HopWalk(
      network, sources: sources, missing: room(missing), arrived: room(arrived),
      arriving: room(arriving), front: front.base, nextFront: nextFront.base)
    var distance = 0.0
    while walk.goesOn {
      distance += 1
      walk.step(worth: value(distance), sums: &sums)
      var moved = Sources()
      for lane in 0..<Width.scalarCount { moved[lane] = walk.moved[lane] }
      arrivals(distance, moved)
    }
  }
}
