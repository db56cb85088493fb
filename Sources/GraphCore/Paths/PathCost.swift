/// Measures a path by its length, then by its number of edges, in one number that adds up.
///
/// The length stands in the bits from 32 on and takes 64 of them at most; the edges, fewer than
/// 2³², stand below.
typealias PathCost = UInt128

extension PathCost {
  /// The cost of a path.
  init(length: UInt64, edges: UInt32) {
    self = UInt128(length) << 32 | UInt128(edges)
  }

  /// The length of the path.
  var length: UInt64 { UInt64(truncatingIfNeeded: self >> 32) }

  /// The number of edges of the path, where edges were counted.
  var edges: Int { Int(UInt32(truncatingIfNeeded: self)) }

  /// The greatest cost of a length.
  static func greatest(ofLength length: UInt64) -> PathCost {
    PathCost(length: length, edges: .max)
  }
}

/// Turns the arcs of one graph into the costs of their edges.
struct StepCosts: Sendable {
  private let lengths: ArcLengths
  private let measure: PathLengths
  private let edges: UInt32

  /// Creates the costs.
  /// - Parameters:
  ///   - graph: The graph.
  ///   - measure: How paths are measured.
  ///   - countsEdges: Whether paths of equal length are told apart by their number of edges.
  init(_ graph: WeightedGraph, _ measure: PathLengths, countsEdges: Bool = true) {
    lengths = graph.lengthTable
    self.measure = measure
    edges = countsEdges ? 1 : 0
  }

  /// The cost of the edge that an arc runs along.
  func callAsFunction(_ arc: Arc) -> PathCost {
    PathCost(length: measure == .weighted ? UInt64(lengths(arc)) : 1, edges: edges)
  }
}
