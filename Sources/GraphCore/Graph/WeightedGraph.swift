/// Holds an undirected weighted graph without loops, in compressed rows.
///
/// ```swift
/// let graph = try WeightedGraph(
///   vertexCount: 4, edges: [WeightedEdge(0, 1, weight: 3), WeightedEdge(1, 2)])
/// graph.edgeCount            // 2
/// graph.strengths()          // [3.0, 4.0, 1.0, 0.0]
/// graph.betweenness()        // [0.0, 1.0, 0.0, 0.0]
/// ```
///
/// A vertex may have no edge; it is then isolated, and each measure says what that means for it.
/// The weight of an edge is a similarity: greater is closer. Paths are measured on
/// ``lengths``, which turn the weight round.
///
/// Each edge is stored as two arcs of 8 bytes, the neighbor and a 32-bit code of the weight.
/// Where all weights are integers below 2³², the code is the weight. Elsewhere it is the place in
/// a table of the distinct weights, so that weights come back exactly as they were given.
///
/// The graph does not change once it is made. To add an edge, make another graph.
public struct WeightedGraph: Sendable, Equatable {
  /// Where the row of each vertex begins in `arcs`; one more entry than there are vertices.
  @usableFromInline
  package let offsets: [UInt32]

  /// The rows, one after the other; targets ascend in each.
  @usableFromInline
  package let arcs: [Arc]

  /// The distinct weights, ascending; empty in a graph of integer weights.
  @usableFromInline
  package let distinctWeights: [Double]

  /// The sum of the weights of all edges.
  public let totalWeight: Double

  package init(offsets: [UInt32], arcs: [Arc], distinctWeights: [Double], totalWeight: Double) {
    self.offsets = offsets
    self.arcs = arcs
    self.distinctWeights = distinctWeights
    self.totalWeight = totalWeight
  }

  /// The number of vertices, isolated ones included.
  @inlinable
  public var vertexCount: Int { offsets.count - 1 }

  /// The number of edges after parallel ones were summed.
  @inlinable
  public var edgeCount: Int { arcs.count / 2 }

  /// Whether all weights are integers below 2³².
  @inlinable
  public var hasIntegerWeights: Bool { distinctWeights.isEmpty }

  /// All vertices, ascending.
  @inlinable
  public var vertices: VertexRange {
    VertexRange(count: vertexCount)
  }

  /// The places of a vertex's arcs.
  @inlinable
  package func row(_ vertex: Int) -> Range<Int> {
    Int(offsets[vertex])..<Int(offsets[vertex + 1])
  }
}
