internal import Synchronization

/// Holds a number for each of a number of places that threads may read and replace at once.
///
/// Kernels take `base` into a local constant and keep every index below `count`.
final class AtomicVector<Number: FixedWidthInteger & AtomicRepresentable & Sendable>:
  @unchecked Sendable
{
  /// The first number.
  let base: UnsafeMutablePointer<Atomic<Number>>

  /// How many there are.
  let count: Int

  /// Creates a vector of a number for each place.
  init(count: Int, _ number: (_ place: Int) -> Number) {
    base = .allocate(capacity: max(1, count))
    self.count = count
    for place in 0..<count { (base + place).initialize(to: Atomic(number(place))) }
  }

  deinit {
    base.deinitialize(count: count)
    base.deallocate()
  }
}

extension AtomicVector<UInt32> {
  /// The numbers.
  var array: [UInt32] {
    [UInt32](unsafeUninitializedCapacity: count) { numbers, written in
      for place in 0..<count { numbers[place] = base[place].load(ordering: .relaxed) }
      written = count
    }
  }
}
