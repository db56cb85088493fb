extension CoarseGraph {
  /// Sweeps over the vertices that wait, batch by batch, until few wait, and leaves those waiting.
  ///
  /// The vertices of a batch are judged by the communities as they were when the batch began, so
  /// that threads share them; then the moves are made one after the other. If few vertices want to
  /// move, one whose neighbor has just moved is judged anew, so that each move gains. If many do,
  /// as in the first sweep, a move is made if it gains by the ties as they were and the masses as
  /// they are; whoever has a neighbor that has moved waits again.
  ///
  /// - Parameters:
  ///   - moving: The vertices that wait, and what is known of communities.
  ///   - labels: The label of each vertex.
  ///   - sizes: How many vertices make a batch.
  ///   - threads: How many threads may work at once; the result is the same for any.
  func moveInBatches<Tally: MovingTally>(
    _ moving: inout Moving<Tally>, _ labels: UnsafeMutablePointer<UInt32>, _ sizes: BatchSizes,
    threads: Int
  ) {
    let batch = MoveBatch(sizes, vertexCount: count)
    let order = Scratch<UInt32>(repeating: 0, count: count)
    order.base.update(from: moving.queue.base, count: count)
    var isFirst = true
    while moving.pending > sizes.batch {
      var movedCount = 0
      for start in stride(from: 0, to: moving.pending, by: sizes.batch) {
        let range = start..<min(start + sizes.batch, moving.pending)
        judge(range, of: moving, labels, batch, waking: movedCount, threads: threads)
        for place in range { batch.flags.clear(Int(moving.queue.base[place])) }
        let chunks = sizes.chunks(of: range.count)
        let wanted = (0..<chunks).reduce(0) { $0 + batch.wishCounts.base[$1] }
        if isFirst, wanted * 8 > range.count {
          movedCount = makeRoughly(&moving, labels, batch, chunks: chunks)
        } else {
          makeExactly(&moving, labels, batch, chunks: chunks)
          movedCount = 0
        }
      }
      for place in 0..<movedCount {
        wake(around: Int(batch.moved.base[place]), labels, batch.flags)
      }
      moving.pending = 0
      for place in 0..<count where batch.flags.waits(Int(order.base[place])) {
        moving.queue.base[moving.pending] = order.base[place]
        moving.pending += 1
      }
      isFirst = false
    }
  }

  /// Notes the wishes of the vertices in some places of the queue, and wakes the neighbors of those
  /// that moved last.
  private func judge<Tally: MovingTally>(
    _ range: Range<Int>, of moving: borrowing Moving<Tally>,
    _ labels: UnsafeMutablePointer<UInt32>, _ batch: borrowing MoveBatch, waking movedCount: Int,
    threads: Int
  ) {
    let size = batch.sizes.chunk
    let (wakes, chunks) = (batch.sizes.chunks(of: movedCount), batch.sizes.chunks(of: range.count))
    // Labels and sizes only change between calls; each chunk writes to places of its own, and flags
    // are only raised.
    nonisolated(unsafe) let (labels, sizes, queue) = (labels, moving.sizes, moving.queue.base)
    nonisolated(unsafe) let (moved, wishes) = (batch.moved.base, batch.wishes.base)
    nonisolated(unsafe) let wishCounts = batch.wishCounts.base
    let (tally, salt, flags) = (moving.tally, moving.salt, batch.flags)
    let memory = batch.memory
    ConcurrentRuns.forEach(
      count: wakes + chunks, threads: threads, state: { memory.lease() },
      { run, lease in
        if run < wakes {
          for place in run * size..<min((run + 1) * size, movedCount) {
            wake(around: Int(moved[place]), labels, flags)
          }
          return
        }
        let first = (run - wakes) * size
        var found = first
        var tally = tally
        for place in first..<min(first + size, range.count) {
          let vertex = queue[range.lowerBound + place]
          let choice = choice(of: Int(vertex), labels, sizes, &tally, lease.ties, salt: salt)
          guard let choice else { continue }
          wishes[found] = MoveWish(vertex: vertex, choice: choice)
          found &+= 1
        }
        wishCounts[run - wakes] = found - first
      })
  }

  /// Makes the moves that gain by the ties as they were; returns how many vertices have moved.
  private func makeRoughly<Tally: MovingTally>(
    _ moving: inout Moving<Tally>, _ labels: UnsafeMutablePointer<UInt32>,
    _ batch: borrowing MoveBatch, chunks: Int
  ) -> Int {
    let (masses, reaches) = (masses.span, reaches.span)
    var movedCount = 0
    batch.forEachWish(chunks: chunks) { wish in
      let vertex = Int(wish.vertex)
      let (mass, reach) = (masses[unchecked: vertex], reaches[unchecked: vertex])
      guard moving.gains(by: wish.choice, of: vertex, labels, mass: mass, reach: reach)
      else { return }
      moving.make(wish.choice, of: vertex, labels)
      batch.moved.base[movedCount] = wish.vertex
      movedCount &+= 1
    }
    return movedCount
  }

  /// Makes the moves that gain as things are, judging anew where a neighbor has moved.
  private func makeExactly<Tally: MovingTally>(
    _ moving: inout Moving<Tally>, _ labels: UnsafeMutablePointer<UInt32>,
    _ batch: borrowing MoveBatch, chunks: Int
  ) {
    let (masses, reaches) = (masses.span, reaches.span)
    let (sizes, salt) = (moving.sizes, moving.salt)
    let lease = batch.memory.lease()
    batch.forEachWish(chunks: chunks) { wish in
      let vertex = Int(wish.vertex)
      if batch.flags.isTouched(vertex) {
        let choice = choice(of: vertex, labels, sizes, &moving.tally, lease.ties, salt: salt)
        guard let choice else { return }
        moving.make(choice, of: vertex, labels)
      } else {
        let (mass, reach) = (masses[unchecked: vertex], reaches[unchecked: vertex])
        guard moving.gains(by: wish.choice, of: vertex, labels, mass: mass, reach: reach)
        else { return }
        moving.make(wish.choice, of: vertex, labels)
      }
      touch(around: vertex, labels, batch.flags)
    }
  }

  /// Makes the neighbors of a vertex that has moved wait, but for those in its community.
  @inline(__always)
  private func wake(
    around vertex: Int, _ labels: UnsafeMutablePointer<UInt32>, _ flags: VertexFlags
  ) {
    let label = labels[vertex]
    forEachNeighbor(of: vertex) { neighbor in
      if labels[neighbor] != label { flags.wake(neighbor) }
    }
  }

  /// Does the same, and notes with all neighbors that things have changed around them.
  @inline(__always)
  private func touch(
    around vertex: Int, _ labels: UnsafeMutablePointer<UInt32>, _ flags: VertexFlags
  ) {
    let label = labels[vertex]
    forEachNeighbor(of: vertex) { neighbor in
      flags.touch(neighbor, wakes: labels[neighbor] != label)
    }
  }
}
