extension CoarseGraph {
  /// Passes over the graph once, level by level, and returns the labels found.
  ///
  /// - Parameters:
  ///   - labels: A number below the vertex count for each vertex, to set out from.
  ///   - gamma: The resolution.
  ///   - drawing: Whether parts are drawn when communities are refined.
  ///   - generator: Chooses the order in which vertices are looked at.
  /// - Returns: A label for each vertex.
  func leidenPass(
    from labels: [UInt32], gamma: Double, drawing: Bool,
    using generator: inout SplitMix64
  ) -> [UInt32] {
    guard doubledWeight > 0 else { return labels }
    let price = gamma / doubledWeight
    var level = self
    var labels = labels
    var setOfVertex = [UInt32](0..<UInt32(count))
    while true {
      level.moveVertices(&labels, price: price, using: &generator)
      let communityCount = Self.renumber(&labels)
      if communityCount == level.count { break }
      var parts = level.refined(
        labels, communityCount: communityCount, price: price, drawing: drawing,
        using: &generator)
      let partCount = Self.renumber(&parts)
      if partCount == level.count { break }
      let smaller = level.merging(parts, setCount: partCount)
      var labelsOfParts = [UInt32](repeating: 0, count: partCount)
      for vertex in parts.indices { labelsOfParts[Int(parts[vertex])] = labels[vertex] }
      for vertex in setOfVertex.indices { setOfVertex[vertex] = parts[Int(setOfVertex[vertex])] }
      labels = labelsOfParts
      level = smaller
    }
    return setOfVertex.map { labels[Int($0)] }
  }

  /// Moves single vertices to the community where modularity gains most, until none gains.
  ///
  /// A vertex is looked at again when a neighbor has moved to another community. A gain counts
  /// when it exceeds 10⁻¹² of the vertex's strength, so that rounding cannot go on for ever.
  ///
  /// Bounds of unchecked places: rows lie within the arcs, targets and labels are below `count`.
  private func moveVertices(
    _ labels: inout [UInt32], price: Double, using generator: inout SplitMix64
  ) {
    let count = count
    var volume = [Double](repeating: 0, count: count)
    var size = [UInt32](repeating: 0, count: count)
    for vertex in 0..<count {
      volume[Int(labels[vertex])] += strengths[vertex]
      size[Int(labels[vertex])] += 1
    }
    var free: [UInt32] = (0..<UInt32(count)).reversed().filter { size[Int($0)] == 0 }
    var queue = [UInt32](0..<UInt32(count))
    generator.shuffle(&queue)
    var waits = [Bool](repeating: true, count: count)
    var weightTo = [Double](repeating: 0, count: count)
    var touchedStore = [UInt32](repeating: 0, count: count)
    var (head, pending) = (0, count)
    let (offsets, targets, weights) = (offsets.span, targets.span, weights.span)
    var touched = touchedStore.mutableSpan
    while pending > 0 {
      let vertex = Int(queue[head])
      head = head &+ 1 == count ? 0 : head &+ 1
      pending &-= 1
      waits[vertex] = false
      let own = labels[vertex]
      let (first, last) = (Int(offsets[vertex]), Int(offsets[vertex + 1]))
      var found = 0
      var place = first
      while place < last {
        let label = labels[Int(targets[unchecked: place])]
        let known = weightTo[Int(label)]
        touched[unchecked: found] = label
        found &+= known == 0 ? 1 : 0
        weightTo[Int(label)] = known + weights[unchecked: place]
        place &+= 1
      }
      let strength = strengths[vertex]
      let toll = price * strength
      let stay = weightTo[Int(own)] - toll * (volume[Int(own)] - strength)
      var best = own
      var bestGain = stay + 1e-12 * strength
      for index in 0..<found {
        let label = touched[unchecked: index]
        let gain = weightTo[Int(label)] - toll * volume[Int(label)]
        weightTo[Int(label)] = 0
        if label != own, gain > bestGain {
          best = label
          bestGain = gain
        }
      }
      if bestGain < 0, size[Int(own)] > 1, let empty = free.last {
        best = empty
        free.removeLast()
      }
      if best == own { continue }
      labels[vertex] = best
      volume[Int(own)] -= strength
      volume[Int(best)] += strength
      size[Int(own)] -= 1
      size[Int(best)] += 1
      if size[Int(own)] == 0 {
        volume[Int(own)] = 0
        free.append(own)
      }
      place = first
      while place < last {
        let neighbor = Int(targets[unchecked: place])
        place &+= 1
        if waits[neighbor] || labels[neighbor] == best { continue }
        waits[neighbor] = true
        let tail = head &+ pending
        queue[tail >= count ? tail &- count : tail] = UInt32(truncatingIfNeeded: neighbor)
        pending &+= 1
      }
    }
  }
}
