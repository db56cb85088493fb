extension CoarseGraph {
  /// Moves single vertices to the community where the quality gains most, until none gains.
  ///
  /// A vertex is looked at again when a neighbor has moved to another community. A vertex that is
  /// worth more alone leaves its community. Half of the vertices, another half each time, look at
  /// their neighbors from the last on, so that ties do not all fall to low numbers. In large levels
  /// the first sweeps are made in batches, which threads share.
  ///
  /// - Parameters:
  ///   - labels: A number below the vertex count for each vertex.
  ///   - kind: What counts the communities, and so says what quality is.
  ///   - rule: What the quality function is told.
  ///   - sizes: How many vertices make a batch; found from the level if left out.
  ///   - threads: How many threads may work at once; the result is the same for any.
  ///   - generator: Chooses the order in which vertices are looked at.
  func moveVertices<Tally: MovingTally>(
    _ labels: inout [UInt32], by kind: Tally.Type, _ rule: Tally.Rule,
    inBatchesOf sizes: BatchSizes? = nil, threads: Int = 1, using generator: inout SplitMix64
  ) {
    var moving = Moving(Tally(rule, of: self, labels: labels), labels: labels)
    // Rows that follow each other in memory are read faster, which counts but in the smallest graphs.
    generator.shuffle(into: moving.queue.base, count: count, blocksOf: count < 1 << 10 ? 1 : 16)
    moving.salt = generator.next()
    let sizes = sizes ?? BatchSizes(vertexCount: count, arcCount: arcs.count)
    labels.withUnsafeMutableBufferPointer { labels in
      guard let labels = labels.baseAddress else { return }
      if Tally.worksInBatches, sizes.areWorthIt {
        moveInBatches(&moving, labels, sizes, threads: threads)
      }
      moveInTurn(&moving, labels)
    }
  }

  /// Looks at the vertices that wait, one after the other, and at those that this makes wait.
  ///
  /// Bounds: rows lie within the arcs, targets and labels are below `count`.
  func moveInTurn<Tally: MovingTally>(
    _ moving: inout Moving<Tally>, _ labels: UnsafeMutablePointer<UInt32>
  ) {
    let count = count
    let waitsStore = Scratch<Bool>(repeating: false, count: count)
    let ties = NeighborTies(count: count)
    let (queue, waits) = (moving.queue.base, waitsStore.base)
    var (head, pending) = (0, moving.pending)
    for place in 0..<pending { waits[Int(queue[place])] = true }
    while pending > 0 {
      let vertex = Int(queue[head])
      head = head &+ 1 == count ? 0 : head &+ 1
      pending &-= 1
      waits[vertex] = false
      let choice = choice(of: vertex, labels, moving.sizes, &moving.tally, ties, salt: moving.salt)
      guard let choice else { continue }
      moving.make(choice, of: vertex, labels)
      let label = labels[vertex]
      forEachNeighbor(of: vertex) { neighbor in
        if waits[neighbor] || labels[neighbor] == label { return }
        waits[neighbor] = true
        let tail = head &+ pending
        queue[tail >= count ? tail &- count : tail] = UInt32(truncatingIfNeeded: neighbor)
        pending &+= 1
      }
    }
  }
}
