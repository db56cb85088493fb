/// Owns arcs, in blocks by where they begin.
///
/// 4096 vertices that follow one another make a block: few enough that their arcs fit in a
/// processor's cache, many enough that the blocks' ends do too.
package final class GatheredArcs {
  /// The number of bits of a vertex that tell its place in its block.
  @usableFromInline
  static let blockBits: UInt32 = 12

  /// A stretch of memory with arcs of one block.
  struct Chunk {
    let block: Int
    let base: UnsafeMutablePointer<GatheredArc>
    let capacity: Int
    var count = 0
  }

  /// In the order in which they were begun.
  private(set) var chunks: [Chunk] = []

  /// How many arcs the first chunk of a block holds, and at most a later one.
  private static let sizes = (first: 64, most: 1 << 14)

  init() {}

  /// The number of arcs, once the gathering has ended.
  var count: Int { chunks.reduce(0) { $0 + $1.count } }

  /// Begins the next chunk of a block, whose last one, if any, is full.
  func addChunk(to block: Int, behind last: Int?) -> Int {
    var capacity = Self.sizes.first
    if let last {
      chunks[last].count = chunks[last].capacity
      capacity = min(Self.sizes.most, 4 * chunks[last].capacity)
    }
    chunks.append(Chunk(block: block, base: .allocate(capacity: capacity), capacity: capacity))
    return chunks.count - 1
  }

  /// Notes how much of a block's last chunk is filled.
  func close(_ chunk: Int, at end: UnsafeMutablePointer<GatheredArc>) {
    chunks[chunk].count = end - chunks[chunk].base
  }

  /// Hands the chunks over to one who frees them.
  func release() -> [Chunk] {
    defer { chunks = [] }
    return chunks
  }

  deinit {
    for chunk in chunks { chunk.base.deallocate() }
  }
}
