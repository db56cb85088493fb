/// Gives out vertices by cost, the least first, then by name; grows as it needs to.
///
/// A vertex may stand in it several times; the caller skips those whose cost is outdated.
struct CostQueue {
  /// Costs in the high 96 bits, vertices in the low 32: one comparison orders both.
  private var keys: [UInt128] = []

  var count: Int { keys.count }

  /// The least cost; `nil` if there is no vertex.
  var least: PathCost? { keys.first.map { $0 >> 32 } }

  mutating func removeAll() {
    keys.removeAll(keepingCapacity: true)
  }

  mutating func insert(_ vertex: Int, _ cost: PathCost) {
    let key = cost << 32 | UInt128(UInt32(vertex))
    var hole = keys.count
    keys.append(key)
    while hole > 0 {
      let parent = (hole - 1) / 2
      if keys[parent] <= key { break }
      keys[hole] = keys[parent]
      hole = parent
    }
    keys[hole] = key
  }

  /// Takes the first vertex out; there must be one.
  mutating func removeFirst() -> (vertex: Int, cost: PathCost) {
    let first = keys[0]
    let moved = keys.removeLast()
    if !keys.isEmpty {
      var hole = 0
      while true {
        var child = 2 * hole + 1
        guard child < keys.count else { break }
        if child + 1 < keys.count, keys[child + 1] < keys[child] { child += 1 }
        if moved <= keys[child] { break }
        keys[hole] = keys[child]
        hole = child
      }
      keys[hole] = moved
    }
    return (Int(UInt32(truncatingIfNeeded: first)), first >> 32)
  }
}
