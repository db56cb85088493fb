/// Keeps integer keys in a heap of four children a node: the smallest comes out first.
///
/// A key holds a distance in its high bits and a vertex in its low ones, so that one comparison
/// orders both. Keys are never changed inside; an outdated one is skipped when it comes out.
struct KeyHeap<Key: FixedWidthInteger & UnsignedInteger & BitwiseCopyable>: ~Copyable {
  private let keys: Scratch<Key>
  private(set) var count = 0

  /// Allocates room for a number of keys.
  init(capacity: Int) {
    keys = Scratch(repeating: 0, count: capacity)
  }

  /// Puts a key in; there must be room for it.
  @inline(__always)
  mutating func push(_ key: Key) {
    let keys = keys.base
    var hole = count
    count &+= 1
    while hole > 0 {
      let parent = (hole &- 1) >> 2
      if keys[parent] <= key { break }
      keys[hole] = keys[parent]
      hole = parent
    }
    keys[hole] = key
  }

  /// Takes the smallest key out; there must be one.
  @inline(__always)
  mutating func pop() -> Key {
    let keys = keys.base
    let smallest = keys[0]
    count &-= 1
    let moved = keys[count]
    var hole = 0
    while true {
      let first = hole << 2 &+ 1
      if first >= count { break }
      let end = min(first &+ 4, count)
      var best = first
      var child = first &+ 1
      while child < end {
        if keys[child] < keys[best] { best = child }
        child &+= 1
      }
      if keys[best] >= moved { break }
      keys[hole] = keys[best]
      hole = best
    }
    keys[hole] = moved
    return smallest
  }
}
