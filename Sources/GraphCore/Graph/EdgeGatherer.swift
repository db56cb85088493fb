/// Gathers edges in whatever order they come, for a graph that is made of them afterwards.
///
/// Both arcs of an edge go to the block of vertices that they begin at, so that each block can be
/// sorted by itself. Several gatherers, one a thread, may make one graph.
package struct EdgeGatherer: ~Copyable {
  /// Where the next arc of each block goes.
  @usableFromInline
  var cursors: [UnsafeMutablePointer<GatheredArc>] = []

  /// Where the room of each block ends.
  @usableFromInline
  var ends: [UnsafeMutablePointer<GatheredArc>] = []

  /// The chunk of each block that is being filled.
  private var current: [Int] = []

  private let arcs = GatheredArcs()

  package init() {}

  /// Adds an edge.
  ///
  /// - Parameters:
  ///   - source: The number of one end.
  ///   - target: The number of the other end, not the same.
  ///   - code: The weight if it is an integer, else its place in the table of weights.
  @inlinable
  package mutating func add(_ source: UInt32, _ target: UInt32, _ code: UInt32) {
    append(GatheredArc(source: source, target: target, code: code))
    append(GatheredArc(source: target, target: source, code: code))
  }

  /// Ends the gathering.
  package consuming func finish() -> GatheredArcs {
    for (block, chunk) in current.enumerated() { arcs.close(chunk, at: cursors[block]) }
    return arcs
  }

  /// Bounds: the cursor is compared with the end of its chunk before each step.
  @inlinable
  mutating func append(_ arc: GatheredArc) {
    let block = Int(arc.source >> GatheredArcs.blockBits)
    if block >= cursors.count || cursors[block] == ends[block] { makeRoom(block) }
    cursors[block].initialize(to: arc)
    cursors[block] += 1
  }

  @usableFromInline
  mutating func makeRoom(_ block: Int) {
    while current.count <= block {
      current.append(arcs.addChunk(to: current.count, behind: nil))
      let chunk = arcs.chunks[current[current.count - 1]]
      cursors.append(chunk.base)
      ends.append(chunk.base + chunk.capacity)
    }
    guard cursors[block] == ends[block] else { return }
    current[block] = arcs.addChunk(to: block, behind: current[block])
    let chunk = arcs.chunks[current[block]]
    cursors[block] = chunk.base
    ends[block] = chunk.base + chunk.capacity
  }
}
