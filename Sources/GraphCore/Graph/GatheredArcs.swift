/// Owns arcs, in blocks by where they begin.
///
/// 4096 vertices that follow one another make a block: few enough that their arcs fit in a
/// processor's cache, many enough that the blocks' ends do too.
package final class GatheredArcs {
  /// The number of bits of a vertex that tell its place in its block.
  @inlinable
  static var blockBits: UInt32 { 12 }

  /// A stretch of memory with arcs of one block.
  struct Chunk {
    let block: Int
    let base: UnsafeMutablePointer<GatheredArc>
    let capacity: Int
    var count = 0

    /// Gives the memory of a chunk back whose arcs nobody reads any more.
    func giveBack() {
      LargePages.giveBack(
        UnsafeMutableRawBufferPointer(UnsafeMutableBufferPointer(start: base, count: capacity)))
    }
  }

  /// In the order in which they were begun.
  private(set) var chunks: [Chunk] = []

  /// The memory that chunks are cut from, the last piece being the one in use.
  private var slabs: [UnsafeMutableBufferPointer<GatheredArc>] = []

  /// How much of the last slab is cut off.
  private var used = 0

  /// How many arcs the first chunk of a block holds, and at most a later one.
  private static let chunkSizes = (first: 64, most: 1 << 14)

  /// How many arcs the first slab holds, and at most a later one: 24 megabytes.
  private static let slabSizes = (first: 1 << 8, most: 1 << 21)

  init() {}

  /// The number of arcs, once the gathering has ended.
  var count: Int { chunks.reduce(0) { $0 + $1.count } }

  /// Begins the next chunk of a block, whose last one, if any, is full.
  func addChunk(to block: Int, behind last: Int?) -> Int {
    var capacity = Self.chunkSizes.first
    if let last {
      chunks[last].count = chunks[last].capacity
      capacity = min(Self.chunkSizes.most, 4 * chunks[last].capacity)
    }
    chunks.append(Chunk(block: block, base: room(for: capacity), capacity: capacity))
    return chunks.count - 1
  }

  /// Notes how much of a block's last chunk is filled.
  func close(_ chunk: Int, at end: UnsafeMutablePointer<GatheredArc>) {
    chunks[chunk].count = end - chunks[chunk].base
  }

  /// Cuts room off the last slab, or off a new one twice as large.
  private func room(for count: Int) -> UnsafeMutablePointer<GatheredArc> {
    if let slab = slabs.last, let base = slab.baseAddress, slab.count - used >= count {
      used += count
      return base + (used - count)
    }
    let size = slabs.last.map { min(Self.slabSizes.most, 2 * $0.count) } ?? Self.slabSizes.first
    let base = UnsafeMutablePointer<GatheredArc>.allocate(capacity: max(size, count))
    let slab = UnsafeMutableBufferPointer(start: base, count: max(size, count))
    slabs.append(slab)
    used = count
    return base
  }

  deinit {
    for slab in slabs { slab.deallocate() }
  }
}
