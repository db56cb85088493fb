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
    forEach(state: {}, { block, rows, _ in body(block, rows) })
  }

  /// Calls `body` with each block and a state of the thread that works at it.
  /// - Parameters:
  ///   - makeState: Makes the state of one thread.
  ///   - finish: Takes the state of a thread that finds no more blocks.
  ///   - body: Works at a block.
  func forEach<State: ~Copyable>(
    state makeState: @Sendable () -> State,
    finish: @Sendable (consuming State) -> Void = { _ in },
    _ body: @Sendable (_ block: Int, _ rows: Range<Int>, inout State) -> Void
  ) {
    ConcurrentRuns.forEach(count: count, threads: threads, state: makeState, finish: finish) {
      body($0, rows($0), &$1)
    }
  }

  /// The rows of a block.
  func rows(_ block: Int) -> Range<Int> {
    bounds[block]..<bounds[block + 1]
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
