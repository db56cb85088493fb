/// Divides the vertices of a network into chunks of sources that walk together, by their number
/// alone.
///
/// Chunks are wide, as each walk touches all the network, but the last ones are half as wide, so
/// that two threads end at about the same time.
struct HopChunks {
  /// How many sources walk together at most.
  static let size = HopDistances.Sources.scalarCount * UInt64.bitWidth

  /// How many sources of the last chunks do.
  private static let lastSize = size / 2

  /// How many sources there are, and in chunks of full size.
  private let sourceCount: Int
  private let inFull: Int

  /// How many chunks there are.
  let count: Int

  /// Divides sources.
  /// - Parameter sourceCount: How many there are.
  init(of sourceCount: Int) {
    self.sourceCount = sourceCount
    inFull = max(0, sourceCount - Self.lastSize) / Self.size * Self.size
    count = inFull / Self.size + (sourceCount - inFull + Self.lastSize - 1) / Self.lastSize
  }

  /// The sources of a chunk.
  subscript(chunk: Int) -> Range<Int> {
    let first = chunk * Self.size
    if first < inFull { return first..<first + Self.size }
    let start = inFull + (chunk - inFull / Self.size) * Self.lastSize
    return start..<min(start + Self.lastSize, sourceCount)
  }
}
