internal import Dispatch
internal import Synchronization

/// Divides the rows of a graph into blocks of about as much work each, by the graph alone.
///
/// Threads take one block after the other. A sum over rows is made for each block and the blocks'
/// sums are added in ascending order, so that it is the same bit for bit whatever the threads.
struct RowBlocks: Sendable {
  /// Arcs and vertices that are worth a block: some hundred microseconds of work.
  private static let blockWork = 1 << 16

  /// The first row of each block, and the number of rows.
  private let bounds: [Int]

  /// How many threads may work at once, the calling one included.
  let threads: Int

  /// How many blocks there are; none without rows.
  var count: Int { bounds.count - 1 }

  /// Divides rows.
  /// - Parameters:
  ///   - offsets: Where each row begins; one more entry than there are rows.
  ///   - threads: How many threads may work at once.
  init(offsets: [UInt32], threads: Int) {
    precondition(threads >= 1, "at least one thread is needed, not \(threads)")
    var bounds = [0]
    var begin = 0
    for row in offsets.indices.dropFirst() {
      let work = Int(offsets[row]) + row
      if work - begin >= Self.blockWork || row == offsets.count - 1 {
        bounds.append(row)
        begin = work
      }
    }
    self.bounds = bounds
    self.threads = threads
  }

  /// Calls `body` with the number and the rows of each block, several at once.
  func forEach(_ body: @Sendable (_ block: Int, _ rows: Range<Int>) -> Void) {
    forEachWorker { next in
      while let block = next() { body(block, rows(block)) }
    }
  }

  /// The rows of a block.
  func rows(_ block: Int) -> Range<Int> {
    bounds[block]..<bounds[block + 1]
  }

  /// Calls `body` once on each thread, with what hands out the blocks that nobody has taken.
  func forEachWorker(_ body: @Sendable (_ nextBlock: () -> Int?) -> Void) {
    let workers = max(1, min(threads, count))
    guard workers > 1 else {
      var blocks = (0..<count).makeIterator()
      body { blocks.next() }
      return
    }
    let taken = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: workers) { _ in
      body {
        let block = taken.wrappingAdd(1, ordering: .relaxed).oldValue
        return block < count ? block : nil
      }
    }
  }

  /// Returns sums over all rows.
  /// - Parameters:
  ///   - width: How many sums are made.
  ///   - body: Adds up the rows of a block, into places that hold zeros.
  /// - Returns: The sums.
  func sums(
    _ width: Int,
    _ body: @Sendable (_ rows: Range<Int>, _ sums: UnsafeMutablePointer<Double>) -> Void
  ) -> [Double] {
    let store = Scratch<Double>(repeating: 0, count: width * count)
    // Each block writes to places of its own.
    nonisolated(unsafe) let parts = store.base
    forEach { block, rows in body(rows, parts + width * block) }
    return (0..<width).map { sum in
      (0..<count).reduce(0) { $0 + parts[width * $1 + sum] }
    }
  }
}
