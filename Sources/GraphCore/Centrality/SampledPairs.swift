/// Draws pairs of vertices that a path leads between, in chunks: sample i depends on the seed and
/// on i alone.
struct SampledPairs: Sendable {
  /// How many vertices the graph has, isolated ones included.
  let vertexCount: Int

  /// The numbers of the samples to draw.
  let samples: Range<Int>

  /// How many samples make a chunk.
  let chunkSize: Int

  /// What all samples depend on.
  let seed: UInt64

  /// Calls `body` with each sample of a chunk whose ends are tied, and with its random numbers.
  ///
  /// All ordered pairs of the graph are equally likely. A network's vertices come first, isolated
  /// ones behind them.
  ///
  /// - Parameters:
  ///   - chunk: The number of the chunk.
  ///   - componentStarts: For each vertex of a network, where its component begins.
  ///   - body: Draws a path between a source and a target.
  @inline(__always)
  func forEach(
    in chunk: Int, componentStarts: [UInt32],
    _ body: (_ source: Int, _ target: Int, _ generator: inout SplitMix64) -> Void
  ) {
    let first = samples.lowerBound + chunk * chunkSize
    for number in first..<min(first + chunkSize, samples.upperBound) {
      // One step of a generator spreads the numbers, so that no two samples share a sequence.
      var spreader = SplitMix64(seed: seed &+ UInt64(number) &* 0xD1B5_4A32_D192_ED03)
      var generator = SplitMix64(seed: spreader.next())
      let source = generator.next(below: vertexCount)
      let other = generator.next(below: vertexCount - 1)
      let target = other < source ? other : other + 1
      guard source < componentStarts.count, target < componentStarts.count,
        componentStarts[source] == componentStarts[target]
      else { continue }
      body(source, target, &generator)
    }
  }
}
