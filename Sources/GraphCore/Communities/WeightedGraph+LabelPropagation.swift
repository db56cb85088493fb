extension WeightedGraph {
  /// Returns the partition that settles when each vertex takes the label most common around it.
  ///
  /// Each vertex starts with its own number as its label. In random order, and again whenever a
  /// neighbor has changed, a vertex takes the label with most weight among its neighbors; it keeps
  /// its own if no other has more, and takes the lowest of several. The weight inside communities
  /// grows with each change, so it ends. Communities that do not hold together are then split. It
  /// is fast and knows no quality: seeds differ more than with ``leiden(_:startingFrom:threads:)``,
  /// and where communities are not distinct one may take over nearly everything. An isolated
  /// vertex is a community of its own.
  ///
  /// Raghavan, Albert and Kumara, "Near linear time algorithm to detect community structures in
  /// large-scale networks" (2007).
  ///
  /// - Parameter seed: The seed of the order; equal seeds give equal partitions. 1 if left out.
  /// - Returns: The partition.
  /// - Complexity: O(n + m) for each of a few sweeps.
  public func labelPropagation(seed: UInt64 = 1) -> Partition {
    let base = CoarseGraph(self)
    var labels = [UInt32](0..<UInt32(vertexCount))
    var generator = SplitMix64(seed: seed)
    base.moveVertices(&labels, by: LabelTally.self, (), using: &generator)
    return Partition(smallLabels: base.connectedParts(of: labels), of: self)
  }
}
