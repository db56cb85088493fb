/// Owns a block of memory for plain numbers, freed when the owner goes.
///
/// Kernels take `base` into a local constant and keep every index below `count`.
struct Scratch<Element: BitwiseCopyable>: ~Copyable {
  /// The first element.
  let base: UnsafeMutablePointer<Element>

  /// How many elements there are.
  let count: Int

  /// Allocates elements that must be written before they are read.
  init(uninitializedCount count: Int) {
    base = .allocate(capacity: max(1, count))
    self.count = count
  }

  /// Allocates elements that all hold one value.
  init(repeating value: Element, count: Int) {
    self.init(uninitializedCount: count)
    base.initialize(repeating: value, count: count)
  }

  /// Allocates elements that hold what an array holds.
  init(_ elements: [Element]) {
    self.init(uninitializedCount: elements.count)
    for index in elements.indices { (base + index).initialize(to: elements[index]) }
  }

  /// Fills part of the block with one value.
  func fill(_ range: Range<Int>, with value: Element) {
    precondition(range.lowerBound >= 0 && range.upperBound <= count)
    (base + range.lowerBound).update(repeating: value, count: range.count)
  }

  deinit {
    base.deallocate()
  }
}
