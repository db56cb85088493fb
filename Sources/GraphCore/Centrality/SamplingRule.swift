/// Draws paths until all shares are surely enough within a margin of the true ones.
struct SamplingRule {
  /// The greatest error that is allowed, as a share of all pairs.
  let margin: Double

  /// The probability that any error may be greater.
  let risk: Double

  /// Where the random numbers begin.
  let seed: UInt64

  /// How many threads may work at once.
  let threads: Int

  /// Is called as paths are drawn.
  let progress: WorkProgress.Report?

  /// Returns the share of drawn paths that each vertex of a network is inside of.
  ///
  /// A first sample balances the risks, and others are drawn by growing looks at all of them. A
  /// kernel that cannot count gives shares that are not numbers.
  ///
  /// - Parameters:
  ///   - vertexCount: How many vertices the graph has, isolated ones included.
  ///   - mayBeInside: For each vertex of the network, whether a shortest path may lead through it.
  ///   - makeKernel: Makes one thread's kernel, which counts the vertices inside of drawn paths.
  /// - Returns: A share for each vertex of the network.
  func shares<Kernel: ChunkKernel & ~Copyable>(
    vertexCount: Int, mayBeInside: [Bool], makeKernel: @Sendable (SampledPairs) -> Kernel
  ) -> [Double] {
    let inner = mayBeInside.indices.filter { mayBeInside[$0] }
    guard !inner.isEmpty else { return [Double](repeating: 0, count: mayBeInside.count) }
    func draw(_ samples: Range<Int>) -> [Double] {
      let size = max(32, (samples.count + 31) / 32)
      let pairs = SampledPairs(
        vertexCount: vertexCount, samples: samples, chunkSize: size, seed: seed)
      let report = progress.map { progress in
        { @Sendable (part: WorkProgress) in
          let drawn = min(samples.count, part.done * size)
          progress(WorkProgress(done: samples.lowerBound + drawn, total: nil))
        }
      }
      return ChunkedSum.run(
        length: mayBeInside.count, chunkCount: (samples.count + size - 1) / size, threads: threads,
        progress: report
      ) { makeKernel(pairs) }
    }
    let first = Int((4 / margin).rounded(.up))
    let trial = draw(0..<first)
    guard trial.allSatisfy(\.isFinite) else { return trial }
    let bounds = ShareBounds(
      margin: margin, risk: risk, counts: inner.map { Int(trial[$0]) }, samples: first)
    var counts = [Double](repeating: 0, count: mayBeInside.count)
    var drawn = 0
    var wanted = bounds.firstLook
    var look = 0
    repeat {
      let more = draw((first + drawn)..<(first + wanted))
      guard more.allSatisfy(\.isFinite) else { return more }
      for index in counts.indices { counts[index] += more[index] }
      drawn = wanted
      wanted = drawn + drawn / 8 + 1
      look += 1
    } while !bounds.hold(counts: inner.map { counts[$0] }, samples: drawn, look: look)
    return counts.map { $0 / Double(drawn) }
  }
}
