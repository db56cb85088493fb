extension WeightedGraph {
  /// Creates a graph from edges in any order.
  ///
  /// Parallel edges are summed, whichever way round they stand, and the sum does not depend on
  /// their order: the same edges give the same graph bit for bit.
  ///
  /// - Parameters:
  ///   - vertexCount: How many vertices the graph has; those that no edge names are isolated.
  ///   - edges: The edges between vertices `0 ..< vertexCount`.
  ///   - threads: How many threads may work at once; the graph does not depend on it.
  /// - Throws: ``GraphError`` for the first edge that names an unknown vertex, ties a vertex to
  ///   itself or has a weight that is not finite and greater than zero; also if the weights
  ///   together are not finite.
  /// - Complexity: O(n + m), and O(m log m) where weights are not all integers.
  public init(
    vertexCount: Int, edges: [WeightedEdge] = [], threads: Int = 1
  ) throws(GraphError) {
    precondition(vertexCount >= 0, "a graph cannot have \(vertexCount) vertices")
    guard vertexCount < Int(UInt32.max), edges.count < Int(UInt32.max) / 2 else {
      throw .tooLarge(vertexCount: vertexCount, edgeCount: edges.count)
    }
    let integral = try Self.validate(edges, vertexCount: vertexCount)
    let table = integral ? [] : Self.distinct(edges.map(\.weight))
    try self.init(
      CompressedRows(vertexCount: vertexCount, edges: edges, table: table, threads: threads),
      integral: integral)
  }

  /// Creates a graph from gathered edges of integer weights.
  ///
  /// - Parameters:
  ///   - vertexCount: How many vertices the graph has; all ends of the edges lie below.
  ///   - gathered: The edges, none of which ties a vertex to itself, with codes above 0.
  ///   - threads: How many threads may work at once; the graph does not depend on it.
  /// - Throws: ``GraphError`` if there are too many.
  package init(
    vertexCount: Int, gathered: [GatheredArcs], threads: Int
  ) throws(GraphError) {
    let arcCount = gathered.reduce(0) { $0 + $1.count }
    guard vertexCount < Int(UInt32.max), arcCount < Int(UInt32.max) else {
      throw .tooLarge(vertexCount: vertexCount, edgeCount: arcCount / 2)
    }
    try self.init(
      CompressedRows(vertexCount: vertexCount, gathered: gathered, table: [], threads: threads),
      integral: true)
  }

  private init(_ sorted: consuming CompressedRows, integral: Bool) throws(GraphError) {
    var rows = sorted
    if rows.hasParallelArcs {
      rows = rows.summingParallelArcs(integral: integral)
    }
    let total = rows.totalWeight()
    guard (2 * total).isFinite else { throw .totalWeightNotFinite }
    self.init(
      offsets: rows.offsets, arcs: rows.arcs, distinctWeights: rows.table, totalWeight: total)
    #if SelfCheck
      checkInvariants()
    #endif
  }

  /// Checks each edge and tells whether all weights are integers below 2³².
  private static func validate(
    _ edges: [WeightedEdge], vertexCount: Int
  ) throws(GraphError) -> Bool {
    var integral = true
    for index in edges.indices {
      let edge = edges[index]
      for vertex in [edge.source, edge.target] where vertex.index >= vertexCount {
        throw .vertexOutOfRange(edge: index, vertex: vertex, vertexCount: vertexCount)
      }
      guard edge.source != edge.target else {
        throw .selfLoop(edge: index, vertex: edge.source)
      }
      let weight = edge.weight
      guard weight.isFinite, weight > 0 else {
        throw .invalidWeight(edge: index, weight: weight)
      }
      if weight > Double(UInt32.max) || weight != weight.rounded(.down) { integral = false }
    }
    return integral
  }

  /// The distinct values, ascending.
  package static func distinct(_ values: [Double]) -> [Double] {
    var result: [Double] = []
    for value in values.sorted() where value != result.last {
      result.append(value)
    }
    return result
  }
}
