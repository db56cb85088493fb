/// Holds one element for each of a number of places; threads may write at once, each at places of
/// its own.
///
/// Kernels take `base` into a local constant and keep every index below `count`.
final class SharedVector<Element: BitwiseCopyable & Sendable>: @unchecked Sendable {
  /// The first element.
  let base: UnsafeMutablePointer<Element>

  /// How many there are.
  let count: Int

  /// Creates a vector whose elements must be written before they are read.
  init(uninitializedCount count: Int) {
    base = .allocate(capacity: max(1, count))
    self.count = count
  }

  /// Creates a vector of one element again and again.
  convenience init(repeating element: Element, count: Int) {
    self.init(uninitializedCount: count)
    base.initialize(repeating: element, count: count)
  }

  /// Creates a vector of elements.
  convenience init(_ elements: [Element]) {
    self.init(uninitializedCount: elements.count)
    _ = UnsafeMutableBufferPointer(start: base, count: count).initialize(from: elements)
  }

  /// The elements.
  var array: [Element] { Array(UnsafeBufferPointer(start: base, count: count)) }

  deinit {
    base.deallocate()
  }
}
