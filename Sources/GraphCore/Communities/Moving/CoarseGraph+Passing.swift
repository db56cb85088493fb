extension CoarseGraph {
  /// Passes over the graph once, level by level, and returns the labels found and their quality.
  ///
  /// Vertices move; each community is split into parts that hold together, and the parts become
  /// the vertices of the next level, until nothing merges. What does not hold together at the last
  /// level is split, so that every community is connected.
  ///
  /// - Parameters:
  ///   - labels: A number below the vertex count for each vertex, to set out from.
  ///   - kind: What counts the communities, and so says what quality is.
  ///   - rule: What the quality function is told.
  ///   - drawing: Whether parts are drawn when communities are refined.
  ///   - threads: How many threads may work at once; the result is the same for any.
  ///   - generator: Chooses the order in which vertices are looked at.
  /// - Returns: A label below the vertex count for each vertex, and the quality of the division.
  func pass<Tally: CommunityTally>(
    from labels: [UInt32], by kind: Tally.Type, _ rule: Tally.Rule, drawing: Bool,
    threads: Int, using generator: inout SplitMix64
  ) -> (quality: Double, labels: [UInt32]) {
    var level = self
    var labels = labels
    var setOfVertex: [UInt32]?
    while true {
      level.moveVertices(&labels, by: kind, rule, threads: threads, using: &generator)
      let communityCount = Self.renumber(&labels)
      if communityCount == level.count { break }
      var parts = level.refined(
        labels, communityCount: communityCount, by: kind, rule, drawing: drawing,
        threads: threads, using: &generator)
      let partCount = Self.renumber(&parts)
      if partCount == level.count { break }
      var labelsOfParts = [UInt32](repeating: 0, count: partCount)
      for vertex in parts.indices { labelsOfParts[Int(parts[vertex])] = labels[vertex] }
      level = level.merging(parts, setCount: partCount, threads: threads)
      labels = labelsOfParts
      if var sets = setOfVertex {
        setOfVertex = nil
        for vertex in sets.indices { sets[vertex] = parts[Int(sets[vertex])] }
        setOfVertex = sets
      } else {
        setOfVertex = parts
      }
    }
    labels = level.connectedParts(of: labels)
    let quality = Tally.quality(rule, of: labels, in: level, total: reaches.reduce(0, +))
    guard let setOfVertex else { return (quality, labels) }
    return (quality, setOfVertex.map { labels[Int($0)] })
  }
}
