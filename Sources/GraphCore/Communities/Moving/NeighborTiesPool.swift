internal import Synchronization

/// Lends threads memory to note ties in, so that it is not made anew for each batch.
final class NeighborTiesPool: Sendable {
  private let spare = Mutex<[Memory]>([])
  private let count: Int

  /// Creates a pool for a level of some vertices.
  init(count: Int) {
    self.count = count
  }

  /// Lends what one thread needs, until the lease is given up.
  func lease() -> Lease {
    let known = spare.withLock { $0.popLast() }
    return Lease(memory: known ?? Memory(count: count), pool: self)
  }

  /// Holds memory while it is lent.
  struct Lease: ~Copyable {
    fileprivate let memory: Memory
    fileprivate let pool: NeighborTiesPool

    /// The memory.
    var ties: NeighborTies {
      @inline(__always) _read { yield memory.ties }
    }

    deinit {
      let memory = memory
      pool.spare.withLock { $0.append(memory) }
    }
  }

  /// Holds ties so that they can lie in a list; used by one thread at a time.
  fileprivate final class Memory: @unchecked Sendable {
    let ties: NeighborTies

    init(count: Int) {
      ties = NeighborTies(count: count)
    }
  }
}
