internal import Synchronization

/// The rows of a graph, sorted block by block, several blocks at once.
struct SortedBlocks<Element: BlockArc> {
  /// Where each row begins; one more entry than there are vertices.
  let offsets: [UInt32]

  /// The rows, targets ascending in each.
  let arcs: [Arc]

  /// The sum of the codes of all arcs.
  let codeSum: UInt64

  /// Whether two arcs of a row have the same target.
  let hasParallelArcs: Bool

  /// Sorts gathered arcs.
  init(_ vertexCount: Int, _ gathered: [GatheredArcs], threads: Int) {
    let blocks = Self.blocks(vertexCount, gathered)
    let starts = blocks.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    let largest = blocks.reduce(0) { max($0, $1.count) }
    let parallel = Atomic(false)
    // Fewer than 2³² arcs of codes below 2³²: the sum fits.
    let sum = Atomic<UInt64>(0)
    var rowStarts = [UInt32](repeating: 0, count: vertexCount + 1)
    rowStarts[vertexCount] = UInt32(starts[blocks.count])
    arcs = [Arc](unsafeUninitializedCapacity: starts[blocks.count]) { rows, count in
      LargePages.advise(UnsafeMutableRawBufferPointer(rows))
      rowStarts.withUnsafeMutableBufferPointer { offsets in
        // Each block is sorted by one thread, into rows and offsets of its own.
        nonisolated(unsafe) let (rows, offsets) = (rows.baseAddress, offsets.baseAddress)
        nonisolated(unsafe) let blocks = blocks
        ConcurrentRuns.forEach(count: blocks.count, threads: threads) {
          RowSorter<Element>(vertexCount: vertexCount, largestBlock: largest)
        } _: { block, sorter in
          guard let rows, let offsets else { return }
          let first = block * VertexBlocks.size
          let found = sorter.sort(
            blocks[block], into: rows + starts[block], offsets: offsets + first,
            start: UInt32(starts[block]),
            vertexCount: min(VertexBlocks.size, vertexCount - first))
          if found.hasParallelArcs { parallel.store(true, ordering: .relaxed) }
          sum.add(found.codeSum, ordering: .relaxed)
        }
      }
      count = starts[blocks.count]
    }
    // The chunks are lent by those who gathered.
    withExtendedLifetime(gathered) {}
    offsets = rowStarts
    codeSum = sum.load(ordering: .relaxed)
    hasParallelArcs = parallel.load(ordering: .relaxed)
  }

  /// The arcs of each block.
  private static func blocks(
    _ vertexCount: Int, _ gathered: [GatheredArcs]
  ) -> [RowSorter<Element>.Source] {
    var blocks = [RowSorter<Element>.Source](
      repeating: .init(), count: VertexBlocks.count(vertexCount: vertexCount))
    for arcs in gathered {
      for chunk in arcs.narrow.chunks { blocks[chunk.block].narrow.append(chunk) }
      for chunk in arcs.wide.chunks { blocks[chunk.block].wide.append(chunk) }
    }
    return blocks
  }
}
