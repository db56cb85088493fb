extension CoarseGraph {
  /// Moves single vertices to the community where the quality gains most, until none gains.
  ///
  /// A vertex is looked at again when a neighbor has moved to another community. A vertex that is
  /// worth more alone leaves its community. Half of the vertices, another half each time, look at
  /// their neighbors from the last on, so that ties do not all fall to low numbers.
  ///
  /// Bounds of unchecked places: rows lie within the arcs, targets and labels are below `count`.
  ///
  /// - Parameters:
  ///   - labels: A number below the vertex count for each vertex.
  ///   - kind: What counts the communities, and so says what quality is.
  ///   - rule: What the quality function is told.
  ///   - generator: Chooses the order in which vertices are looked at.
  func moveVertices<Tally: MovingTally & ~Copyable>(
    _ labels: inout [UInt32], by kind: Tally.Type, _ rule: Tally.Rule,
    using generator: inout SplitMix64
  ) {
    let count = count
    var tally = Tally(rule, of: self, labels: labels)
    var free = freeLabels(labels)
    let queueStore = Scratch<UInt32>(repeating: 0, count: count)
    let waitsStore = Scratch<Bool>(repeating: true, count: count)
    let tieStore = Scratch<Double>(repeating: 0, count: count)
    let touchedStore = Scratch<UInt32>(repeating: 0, count: count + 1)
    let sizeStore = Scratch<UInt32>(repeating: 0, count: count)
    let (queue, waits, tieTo) = (queueStore.base, waitsStore.base, tieStore.base)
    let (touched, size) = (touchedStore.base, sizeStore.base)
    // Rows that follow each other in memory are read faster, which counts in large graphs.
    generator.shuffle(into: queue, count: count, blocksOf: arcs.count < 1 << 19 ? 1 : 16)
    let salt = generator.next()
    for label in labels { size[Int(label)] += 1 }
    var (head, pending) = (0, count)
    let (offsets, arcs) = (offsets.span, arcs.span)
    let (masses, reaches) = (masses.span, reaches.span)
    var labels = labels.mutableSpan
    while pending > 0 {
      let vertex = Int(queue[head])
      head = head &+ 1 == count ? 0 : head &+ 1
      pending &-= 1
      waits[vertex] = false
      let first = Int(offsets[unchecked: vertex])
      let last = Int(offsets[unchecked: vertex &+ 1])
      let own = labels[unchecked: vertex]
      if first == last, size[Int(own)] == 1 { continue }
      var found = 0
      var place = first
      while place < last {
        let arc = arcs[unchecked: place]
        let label = labels[unchecked: Int(arc.target)]
        let known = tieTo[Int(label)]
        touched[found] = label
        found &+= known == 0 ? 1 : 0
        tieTo[Int(label)] = known + Double(arc.weight)
        place &+= 1
      }
      let tie = tieTo[Int(own)]
      tieTo[Int(own)] = 0
      let stay = tally.lift(
        mass: masses[unchecked: vertex], reach: reaches[unchecked: vertex], from: Int(own),
        tie: tie)
      var (best, bestTie) = (own, tie)
      var bestWorth = stay + tally.slack
      let turned = salt >> UInt64(vertex & 63) & 1 == 1
      var index = turned ? found &- 1 : 0
      let step = turned ? -1 : 1
      while index >= 0, index < found {
        let label = touched[index]
        index &+= step
        if label == own { continue }
        let otherTie = tieTo[Int(label)]
        tieTo[Int(label)] = 0
        if !tally.canExceed(bestWorth, in: Int(label), tie: otherTie) { continue }
        let worth = tally.worth(of: Int(label), tie: otherTie)
        let wins =
          worth > bestWorth
          || Tally.prefersLowestLabel && worth == bestWorth && best != own && label < best
        if wins { (best, bestWorth, bestTie) = (label, worth, otherTie) }
      }
      if size[Int(own)] > 1, tally.worthAlone > bestWorth, let empty = free.popLast() {
        (best, bestTie) = (empty, 0)
      }
      if best == own { continue }
      tally.move(from: Int(own), tie: tie, to: Int(best), tie: bestTie)
      labels[unchecked: vertex] = best
      size[Int(own)] -= 1
      size[Int(best)] += 1
      if size[Int(own)] == 0 { free.append(own) }
      place = first
      while place < last {
        let neighbor = Int(arcs[unchecked: place].target)
        place &+= 1
        if waits[neighbor] || labels[unchecked: neighbor] == best { continue }
        waits[neighbor] = true
        let tail = head &+ pending
        queue[tail >= count ? tail &- count : tail] = UInt32(truncatingIfNeeded: neighbor)
        pending &+= 1
      }
    }
  }

  /// The labels below the vertex count that no vertex has, descending.
  private func freeLabels(_ labels: [UInt32]) -> [UInt32] {
    var used = [Bool](repeating: false, count: count)
    for label in labels { used[Int(label)] = true }
    return (0..<UInt32(count)).reversed().filter { !used[Int($0)] }
  }
}
