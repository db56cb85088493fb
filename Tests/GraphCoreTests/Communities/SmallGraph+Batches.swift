extension SmallGraph {
  /// One of 48 batches of 50 random graphs of up to 8 vertices; the first holds the shapes too.
  static func batch(_ number: Int) -> [SmallGraph] {
    let random = (0..<50).map { SmallGraph(seed: UInt64(number * 50 + $0), atMost: 8) }
    return number == 0 ? shapes + random : random
  }
}
