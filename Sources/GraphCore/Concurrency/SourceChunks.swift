/// Divides the sources of an all-pairs measure into chunks, by their number alone.
///
/// At least 16 sources make a chunk and at most 64 chunks make a graph, so that threads find work
/// and the vectors to be added stay few.
struct SourceChunks {
  /// How many sources there are.
  let count: Int

  /// How many sources make a chunk.
  var size: Int { max(16, (count + 63) / 64) }

  /// Returns the sum of what all chunks contribute to each vertex.
  /// - Parameters:
  ///   - threads: How many threads may work at once.
  ///   - progress: Is called after each chunk.
  ///   - makeKernel: Makes one thread's kernel for chunks of the size given.
  /// - Returns: The sum.
  func sum<Kernel: ChunkKernel & ~Copyable>(
    threads: Int, progress: WorkProgress.Report? = nil,
    makeKernel: @Sendable (_ chunkSize: Int) -> Kernel
  ) -> [Double] {
    let size = size
    return ChunkedSum.run(
      length: count, chunkCount: (count + size - 1) / size, threads: threads, progress: progress
    ) { makeKernel(size) }
  }
}
