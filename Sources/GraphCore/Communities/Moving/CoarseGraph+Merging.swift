extension CoarseGraph {
  /// The next level, whose vertices are the sets of this one's vertices with equal labels.
  ///
  /// - Parameters:
  ///   - labels: A number below `setCount` for each vertex.
  ///   - setCount: How many sets there are.
  ///   - threads: How many threads may work at once; the result is the same for any.
  /// - Returns: The next level, its vertices in the order of the labels.
  func merging(_ labels: [UInt32], setCount: Int, threads: Int = 1) -> CoarseGraph {
    let members = LabelGroups(labels, count: setCount)
    let chunks = Self.chunks(of: members.starts)
    var newMasses = [Double](repeating: 0, count: setCount)
    for vertex in 0..<count { newMasses[Int(labels[vertex])] += masses[vertex] }
    let room = roomOfChunks(chunks, members)
    let countStore = Scratch<UInt32>(repeating: 0, count: setCount)
    let reachStore = Scratch<Double>(repeating: 0, count: setCount)
    var rows: [UInt32] = [0]
    rows.reserveCapacity(setCount + 1)
    let newArcs = [Arc](unsafeUninitializedCapacity: arcs.count) { buffer, written in
      guard let rowStart = buffer.baseAddress else { return }
      // Each chunk writes the rows of its own sets into its own room.
      nonisolated(unsafe) let (base, counts, reaches) =
        (rowStart, countStore.base, reachStore.base)
      ConcurrentRuns.forEach(
        count: chunks.count, threads: threads, state: { SetSums(setCount: setCount) },
        { chunk, sums in
          var next = base + room[chunk]
          for set in chunks[chunk] {
            let range = Int(members.starts[set])..<Int(members.starts[set + 1])
            let (found, reach) = merge(
              members.order.span.extracting(range), set, labels.span, sums, into: next)
            (counts[set], reaches[set]) = (UInt32(found), reach)
            next += found
          }
        })
      for chunk in chunks.indices {
        let start = Int(rows[rows.count - 1])
        for set in chunks[chunk] { rows.append(rows[rows.count - 1] + counts[set]) }
        let size = Int(rows[rows.count - 1]) - start
        if start < room[chunk] { (base + start).update(from: base + room[chunk], count: size) }
      }
      written = Int(rows[rows.count - 1])
    }
    while rows.count <= setCount { rows.append(0) }
    return CoarseGraph(
      offsets: rows, arcs: newArcs, masses: newMasses,
      reaches: (0..<setCount).map { reachStore.base[$0] })
  }

  /// Where each chunk of sets may begin to write: behind all arcs of the sets before.
  private func roomOfChunks(
    _ chunks: [Range<Int>], _ members: LabelGroups
  ) -> [Int] {
    var next = 0
    return chunks.map { chunk in
      let first = next
      for member in Int(members.starts[chunk.lowerBound])..<Int(members.starts[chunk.upperBound]) {
        let vertex = Int(members.order[member])
        next += Int(offsets[vertex + 1] - offsets[vertex])
      }
      return first
    }
  }

  /// Writes the row of one set and returns how many arcs it has and the sum of their weights.
  ///
  /// Bounds of unchecked places: rows lie within the arcs, labels are below the number of sets,
  /// and a set has no more arcs than its members together.
  private func merge(
    _ members: Span<UInt32>, _ set: Int, _ labels: Span<UInt32>, _ sums: borrowing SetSums,
    into row: UnsafeMutablePointer<Arc>
  ) -> (count: Int, reach: Double) {
    let (offsets, arcs) = (offsets.span, arcs.span)
    let (weightTo, touched) = (sums.weights.base, sums.touched.base)
    var found = 0
    for member in members.indices {
      let vertex = Int(members[unchecked: member])
      var place = Int(offsets[unchecked: vertex])
      let last = Int(offsets[unchecked: vertex &+ 1])
      while place < last {
        let arc = arcs[unchecked: place]
        place &+= 1
        let other = labels[unchecked: Int(arc.target)]
        let known = weightTo[Int(other)]
        touched[found] = other
        found &+= known == 0 ? 1 : 0
        weightTo[Int(other)] = known + Double(arc.weight)
      }
    }
    var (count, reach) = (0, 0.0)
    for index in 0..<found {
      let other = touched[index]
      let weight = Float(weightTo[Int(other)])
      weightTo[Int(other)] = 0
      if Int(other) == set { continue }
      (row + count).initialize(to: Arc(target: other, weight: weight))
      count &+= 1
      reach += Double(weight)
    }
    return (count, reach)
  }
}

/// Holds what one thread notes of the set whose row it writes.
private struct SetSums: ~Copyable {
  /// The weight to each set; zeros between sets.
  let weights: Scratch<Double>

  /// The sets that there is weight to.
  let touched: Scratch<UInt32>

  init(setCount: Int) {
    weights = Scratch(repeating: 0, count: setCount)
    touched = Scratch(repeating: 0, count: setCount + 1)
  }
}
