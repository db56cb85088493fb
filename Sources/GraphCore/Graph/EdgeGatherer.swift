/// Gathers edges in whatever order they come, for a graph that is made of them afterwards.
///
/// Both arcs of an edge go to the block of vertices that they begin at, so that each block can be
/// sorted by itself. Several gatherers, one a thread, may make one graph.
package struct EdgeGatherer: ~Copyable {
  /// Where the arcs of a block go.
  @usableFromInline
  struct Slot: BitwiseCopyable {
    /// Where the next arc goes; `nil`, as is the end, before the first.
    @usableFromInline
    var next: UnsafeMutablePointer<GatheredArc>?

    /// Where the room ends.
    @usableFromInline
    var end: UnsafeMutablePointer<GatheredArc>?

    /// The chunk that is being filled.
    var chunk = 0

    init() {}
  }

  /// The slots of the blocks, which `memory` owns.
  @usableFromInline
  var slots: UnsafeMutablePointer<Slot>

  /// How many slots there are.
  @usableFromInline
  var slotCount: Int

  private var memory: Scratch<Slot>
  private let arcs = GatheredArcs()

  package init() {
    memory = Scratch(repeating: Slot(), count: 4)
    (slots, slotCount) = (memory.base, memory.count)
  }

  /// Adds an edge.
  ///
  /// - Parameters:
  ///   - source: The number of one end.
  ///   - target: The number of the other end, not the same.
  ///   - code: The weight if it is an integer, else its place in the table of weights.
  @inlinable
  @inline(__always)
  package mutating func add(_ source: UInt32, _ target: UInt32, _ code: UInt32) {
    append(GatheredArc(source: source, target: target, code: code))
    append(GatheredArc(source: target, target: source, code: code))
  }

  /// Ends the gathering.
  package consuming func finish() -> GatheredArcs {
    for block in 0..<slotCount {
      if let end = slots[block].next { arcs.close(slots[block].chunk, at: end) }
    }
    return arcs
  }

  /// Bounds: the block is compared with the number of slots, and the place with the end of its
  /// room, before each step.
  @inlinable
  @inline(__always)
  mutating func append(_ arc: GatheredArc) {
    let block = Int(arc.source >> GatheredArcs.blockBits)
    if block >= slotCount || slots[block].next == slots[block].end { makeRoom(block) }
    guard let place = slots[block].next else { return }
    place.initialize(to: arc)
    slots[block].next = place + 1
  }

  @usableFromInline
  mutating func makeRoom(_ block: Int) {
    if block >= slotCount { addSlots(upTo: block) }
    let last = slots[block].next == nil ? nil : slots[block].chunk
    slots[block].chunk = arcs.addChunk(to: block, behind: last)
    let chunk = arcs.chunks[slots[block].chunk]
    slots[block].next = chunk.base
    slots[block].end = chunk.base + chunk.capacity
  }

  private mutating func addSlots(upTo block: Int) {
    let larger = Scratch(repeating: Slot(), count: max(block + 1, 2 * slotCount))
    larger.base.update(from: slots, count: slotCount)
    memory = larger
    (slots, slotCount) = (memory.base, memory.count)
  }
}
