/// Sorts keys by their bytes, comparing eight of them at once.
enum SortedKeys {
  /// The indices of keys in ascending order; equal keys in the order in which they stand.
  ///
  /// - Complexity: O(n) if they are sorted already, else O(n log n)
  static func order(of keys: [String]) -> [Int] {
    guard !zip(keys, keys.dropFirst()).allSatisfy({ $0 < $1 }) else { return Array(keys.indices) }
    let prefixes = keys.map(prefix)
    return keys.indices.sorted { left, right in
      let (a, b) = (prefixes[left], prefixes[right])
      if a != b { return a < b }
      return (keys[left], left) < (keys[right], right)
    }
  }

  /// The bytes from the first slash on as a number that sorts as they do: keys of one kind share what stands before it.
  private static func prefix(_ key: String) -> UInt128 {
    var value: UInt128 = 0
    var count = 0
    var isAfterSlash = false
    for byte in key.utf8 {
      if isAfterSlash {
        value = value << 8 | UInt128(byte)
        count += 1
        if count == 16 { break }
      } else if byte == UInt8(ascii: "/") {
        isAfterSlash = true
      }
    }
    return value << UInt128(8 * (16 - count))
  }
}
