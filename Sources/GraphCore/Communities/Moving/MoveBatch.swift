/// Says how many vertices make a batch and a chunk of one: a function of the level alone.
struct BatchSizes: Sendable {
  /// How many vertices one thread takes at a time.
  let chunk: Int

  /// How many vertices are judged before their moves are made.
  let batch: Int

  /// Whether the level is large enough for threads, and has so many batches that a vertex seldom
  /// has a neighbor in its own.
  let areWorthIt: Bool

  /// Finds the sizes for a level.
  /// - Parameters:
  ///   - vertexCount: How many vertices the level has.
  ///   - arcCount: How many arcs it has.
  ///   - work: How many arcs make a chunk, if degrees allow; 2,048 if left out, which is some
  ///     microseconds of work.
  init(vertexCount: Int, arcCount: Int, arcsOfChunk work: Int = 1 << 11) {
    chunk = max(4, work / (1 + arcCount / max(1, vertexCount)))
    batch = 16 * chunk
    areWorthIt = arcCount >= 64 * work && vertexCount >= 16 * batch
  }

  /// How many chunks some vertices make.
  func chunks(of vertices: Int) -> Int { (vertices + chunk - 1) / chunk }
}

/// Tells where a vertex of a batch wants to go.
struct MoveWish: BitwiseCopyable {
  /// The vertex.
  var vertex: UInt32 = 0

  /// The place it wants to take.
  var choice = MoveChoice(label: 0, tie: 0, otherTie: 0)
}

/// Owns what is noted of a batch of vertices.
struct MoveBatch: ~Copyable {
  /// How many vertices there are at most.
  let sizes: BatchSizes

  /// Which vertices wait for the next sweep, and which have had a neighbor move.
  let flags: VertexFlags

  /// The wishes, each chunk's from its first place on.
  let wishes: Scratch<MoveWish>

  /// How many wishes each chunk has.
  let wishCounts: Scratch<Int>

  /// The vertices that have moved and whose neighbors are not woken yet.
  let moved: Scratch<UInt32>

  /// What threads judge with.
  let memory: NeighborTiesPool

  /// Creates memory for batches of a level.
  init(_ sizes: BatchSizes, vertexCount: Int) {
    self.sizes = sizes
    flags = VertexFlags(count: vertexCount)
    wishes = Scratch(repeating: MoveWish(), count: sizes.batch)
    wishCounts = Scratch(repeating: 0, count: sizes.chunks(of: sizes.batch))
    moved = Scratch(repeating: 0, count: sizes.batch)
    memory = NeighborTiesPool(count: vertexCount)
  }

  /// Calls `body` with each wish in the order of the vertices.
  @inline(__always)
  func forEachWish(chunks: Int, _ body: (MoveWish) -> Void) {
    for chunk in 0..<chunks {
      let first = chunk * sizes.chunk
      for place in first..<first + wishCounts.base[chunk] { body(wishes.base[place]) }
    }
  }
}
