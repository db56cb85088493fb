/// Gathers arcs in blocks by where they begin.
final class ArcBlocks<Element: BlockArc> {
  /// A stretch of memory with arcs of one block.
  struct Chunk {
    let block: Int
    let base: UnsafeMutablePointer<Element>
    let capacity: Int
    var count = 0
  }

  /// In the order in which they were begun.
  private(set) var chunks: [Chunk] = []

  /// The memory that chunks are cut from, the last piece being the one in use.
  private var slabs: [UnsafeMutableBufferPointer<Element>] = []

  /// How much of the last slab is cut off.
  private var used = 0

  /// How many arcs the first chunk of a block holds, and at most a later one.
  private static var chunkSizes: (first: Int, most: Int) { (64, 1 << 11) }

  /// How many arcs the first slab holds, and at most a later one.
  private static var slabSizes: (first: Int, most: Int) { (1 << 8, 1 << 21) }

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
  func close(_ chunk: Int, at end: UnsafeMutablePointer<Element>) {
    chunks[chunk].count = end - chunks[chunk].base
  }

  /// Cuts room off the last slab, or off a new one that is larger.
  private func room(for count: Int) -> UnsafeMutablePointer<Element> {
    if let slab = slabs.last, let base = slab.baseAddress, slab.count - used >= count {
      used += count
      return base + (used - count)
    }
    let size = slabs.last.map { min(Self.slabSizes.most, 4 * $0.count) } ?? Self.slabSizes.first
    let base = UnsafeMutablePointer<Element>.allocate(capacity: max(size, count))
    let slab = UnsafeMutableBufferPointer(start: base, count: max(size, count))
    LargePages.advise(UnsafeMutableRawBufferPointer(slab))
    slabs.append(slab)
    used = count
    return base
  }

  deinit {
    for slab in slabs { slab.deallocate() }
  }
}
