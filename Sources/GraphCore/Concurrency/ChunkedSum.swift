internal import Synchronization

/// Adds up the contributions of chunks of work, in the order of the chunks.
///
/// Each chunk sums into a vector of its own and the vectors are added in ascending order, so the
/// result is the same bit for bit whatever the number of threads and however they interleave.
final class ChunkedSum: Sendable {
  private struct State {
    var total: [Double]
    var nextToAdd = 0
    var delivered = 0
    var waiting: [Int: [Double]] = [:]
    var spare: [[Double]] = []
  }

  private let state: Mutex<State>
  private let chunkCount: Int
  private let progress: WorkProgress.Report?

  private init(length: Int, chunkCount: Int, progress: WorkProgress.Report?) {
    state = Mutex(State(total: [Double](repeating: 0, count: length)))
    self.chunkCount = chunkCount
    self.progress = progress
  }

  /// Returns the sum of all chunks' vectors.
  /// - Parameters:
  ///   - length: The length of the vectors.
  ///   - chunkCount: How many chunks there are; a function of the graph alone.
  ///   - threads: How many threads may work at once, the calling one included.
  ///   - progress: Is called after each chunk.
  ///   - makeKernel: Makes the kernel that one thread works with.
  /// - Returns: The sum.
  static func run<Kernel: ChunkKernel & ~Copyable>(
    length: Int, chunkCount: Int, threads: Int, progress: WorkProgress.Report? = nil,
    makeKernel: @Sendable () -> Kernel
  ) -> [Double] {
    let sum = ChunkedSum(length: length, chunkCount: chunkCount, progress: progress)
    ConcurrentRuns.forEach(count: chunkCount, threads: threads, state: makeKernel) {
      chunk, kernel in
      var vector = sum.blankVector()
      kernel.run(chunk: chunk, into: &vector)
      sum.deliver(vector, of: chunk)
    }
    return sum.state.withLock { $0.total }
  }

  /// A vector of zeros, used again where one is spare.
  private func blankVector() -> [Double] {
    state.withLock { state in
      state.spare.popLast() ?? [Double](repeating: 0, count: state.total.count)
    }
  }

  /// Takes a chunk's vector and adds all those whose turn has come.
  private func deliver(_ vector: consuming [Double], of chunk: Int) {
    let delivered = state.withLock { state in
      state.waiting[chunk] = vector
      while var ready = state.waiting.removeValue(forKey: state.nextToAdd) {
        for index in ready.indices {
          state.total[index] += ready[index]
          ready[index] = 0
        }
        state.spare.append(ready)
        state.nextToAdd += 1
      }
      state.delivered += 1
      return state.delivered
    }
    progress?(WorkProgress(done: delivered, total: chunkCount))
  }
}
