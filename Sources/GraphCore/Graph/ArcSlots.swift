/// Knows for each block of vertices where its next arc goes.
@usableFromInline
struct ArcSlots<Element: BlockArc>: ~Copyable {
  /// Where the arcs of a block go.
  @usableFromInline
  struct Slot: BitwiseCopyable {
    /// Where the next arc goes; `nil`, as is the end, before the first.
    @usableFromInline
    var next: UnsafeMutablePointer<Element>?

    /// Where the room ends.
    @usableFromInline
    var end: UnsafeMutablePointer<Element>?

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
  private let arcs = ArcBlocks<Element>()

  init() {
    memory = Scratch(repeating: Slot(), count: 4)
    (slots, slotCount) = (memory.base, memory.count)
  }

  /// Adds the arc from one vertex to another.
  ///
  /// Bounds: the block is compared with the number of slots, and the place with the end of its
  /// room, before each step.
  @inlinable
  @inline(__always)
  mutating func append(_ source: UInt32, _ target: UInt32, _ code: UInt32) {
    let block = Int(source >> VertexBlocks.bits)
    if block >= slotCount || slots[block].next == slots[block].end { makeRoom(block) }
    guard let place = slots[block].next else { return }
    let row = source & UInt32(truncatingIfNeeded: VertexBlocks.size &- 1)
    place.initialize(to: Element(row: row, target: target, code: code))
    slots[block].next = place + 1
  }

  /// Ends the gathering.
  consuming func finish() -> ArcBlocks<Element> {
    for block in 0..<slotCount {
      if let end = slots[block].next { arcs.close(slots[block].chunk, at: end) }
    }
    return arcs
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
