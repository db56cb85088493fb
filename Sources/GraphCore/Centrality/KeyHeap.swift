/// Keeps integer keys in a heap of four children a node: the smallest comes out first.
///
/// A key holds a distance in its high bits and a vertex in its low ones, so that one comparison
/// orders both. Keys are never changed inside; an outdated one is skipped when it comes out. The
/// memory is lent by the kernel, which makes room for all keys that it will ever put in.
struct KeyHeap<Key: FixedWidthInteger & UnsignedInteger & BitwiseCopyable> {
  private let keys: UnsafeMutablePointer<Key>
  private(set) var count = 0

  /// Creates an empty heap on some memory.
  init(on keys: UnsafeMutablePointer<Key>) {
    self.keys = keys
  }

  /// The smallest key; there must be one.
  var least: Key { keys[0] }

  /// Puts a key in; there must be room for it.
  @inline(__always)
  mutating func push(_ key: Key) {
    var hole = count
    count &+= 1
    while hole > 0 {
      let parent = (hole &- 1) &>> 2
      let above = keys[parent]
      if above <= key { break }
      keys[hole] = above
      hole = parent
    }
    keys[hole] = key
  }

  /// Takes the smallest key out; there must be one.
  @inline(__always)
  mutating func pop() -> Key {
    let smallest = keys[0]
    count &-= 1
    let moved = keys[count]
    let last = count
    var hole = 0
    while true {
      let first = hole &<< 2 &+ 1
      var best = first
      var least: Key
      if first &+ 3 < last {
        let (one, two) = (keys[first], keys[first &+ 1])
        let (three, four) = (keys[first &+ 2], keys[first &+ 3])
        let left = two < one ? first &+ 1 : first
        let right = four < three ? first &+ 3 : first &+ 2
        let (low, high) = (two < one ? two : one, four < three ? four : three)
        best = high < low ? right : left
        least = high < low ? high : low
      } else {
        if first >= last { break }
        least = keys[first]
        var child = first &+ 1
        while child < last {
          let key = keys[child]
          if key < least {
            least = key
            best = child
          }
          child &+= 1
        }
      }
      if least >= moved { break }
      keys[hole] = least
      hole = best
    }
    keys[hole] = moved
    return smallest
  }
}
