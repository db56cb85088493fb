/// Picks from each row of a graph the arcs to vertices later in an order.
///
/// How many a row has is known only once it is read. So blocks of rows are read into a store that
/// has room for whole rows, several at once, and are then moved together.
struct LaterArcs {
  /// The rows that make up an orientation.
  typealias Rows = (starts: [UInt32], targets: [UInt32], origins: [UInt32])

  private let graph: WeightedGraph
  private let order: [UInt32]
  private let places: [UInt32]

  /// Prepares to pick arcs.
  /// - Parameters:
  ///   - graph: The graph.
  ///   - order: Its vertices in the order.
  ///   - places: The place of each vertex in the order.
  init(_ graph: WeightedGraph, order: [UInt32], places: [UInt32]) {
    self.graph = graph
    self.order = order
    self.places = places
  }

  /// Picks the arcs, rows in the order.
  /// - Parameters:
  ///   - wholeStarts: Where each row would begin if all arcs were kept.
  ///   - withOrigins: Whether the place of each arc among the graph's is noted.
  ///   - threads: How many threads may work at once.
  /// - Returns: The rows.
  func collected(_ wholeStarts: [UInt32], withOrigins: Bool, threads: Int) -> Rows {
    let blocks = RowBlocks(offsets: wholeStarts, threads: threads)
    let arcCount = graph.arcs.count
    let targetStore = SharedVector<UInt32>(uninitializedCount: arcCount)
    let originStore = SharedVector<UInt32>(uninitializedCount: withOrigins ? arcCount : 0)
    let lengthStore = SharedVector<UInt32>(repeating: 0, count: order.count)
    blocks.forEach { _, rows in
      let (targets, origins) = (targetStore.base, originStore.base)
      let lengths = lengthStore.base
      let (arcs, order, places) = (graph.arcs.span, order.span, places.span)
      // Bounds: `kept` stays within the whole rows; targets are vertices, which the graph promises.
      var kept = Int(wholeStarts[rows.lowerBound])
      for place in rows {
        let first = kept
        for origin in graph.row(Int(order[place])) {
          let target = places[Int(arcs[unchecked: origin].target.rawValue)]
          guard target > UInt32(truncatingIfNeeded: place) else { continue }
          targets[kept] = target
          if withOrigins { origins[kept] = UInt32(truncatingIfNeeded: origin) }
          kept &+= 1
        }
        lengths[place] = UInt32(truncatingIfNeeded: kept &- first)
      }
    }
    var starts: [UInt32] = [0]
    starts.reserveCapacity(order.count + 1)
    for place in order.indices { starts.append(starts[place] + lengthStore.base[place]) }
    let move = Move(blocks: blocks, from: wholeStarts, to: starts)
    return (starts, move.array(of: targetStore), withOrigins ? move.array(of: originStore) : [])
  }

  /// Moves what was kept of each block together.
  private struct Move {
    let blocks: RowBlocks
    let from: [UInt32]
    let to: [UInt32]

    func array(of store: SharedVector<UInt32>) -> [UInt32] {
      let length = Int(to[to.count - 1])
      return [UInt32](unsafeUninitializedCapacity: length) { buffer, written in
        // Each block goes to a place of its own.
        nonisolated(unsafe) let target = buffer.baseAddress
        blocks.forEach { _, rows in
          let (first, end) = (Int(to[rows.lowerBound]), Int(to[rows.upperBound]))
          target.map {
            ($0 + first).initialize(
              from: store.base + Int(from[rows.lowerBound]), count: end - first)
          }
        }
        written = length
      }
    }
  }
}
