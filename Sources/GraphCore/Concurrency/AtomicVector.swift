internal import Synchronization

/// Holds a number for each of a number of places that threads may read and replace at once.
///
/// Kernels take `base` into a local constant and keep every index below `count`.
final class AtomicVector: @unchecked Sendable {
  /// The first number.
  let base: UnsafeMutablePointer<Atomic<UInt32>>

  /// How many there are.
  let count: Int

  /// Creates a vector of the numbers of its places.
  init(countingTo count: Int) {
    base = .allocate(capacity: max(1, count))
    self.count = count
    for place in 0..<count {
      (base + place).initialize(to: Atomic(UInt32(truncatingIfNeeded: place)))
    }
  }

  /// The numbers.
  var array: [UInt32] {
    [UInt32](unsafeUninitializedCapacity: count) { numbers, written in
      for place in 0..<count { numbers[place] = base[place].load(ordering: .relaxed) }
      written = count
    }
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }
}
