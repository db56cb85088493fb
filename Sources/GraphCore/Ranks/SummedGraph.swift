/// Holds a graph whose weights are sums of what units of evidence add, such as documents, so that
/// it can be counted again from a draw of them.
///
/// ```swift
/// // Unit 0 ties 0 to 1 by 2; units 0 and 1 tie 1 to 2 by 1 each.
/// let summed = SummedGraph(vertexCount: 3, unitCount: 2, ties: [
///   .init(0, 1, parts: [.init(unit: 0, amount: 2)]),
///   .init(1, 2, parts: [.init(unit: 0, amount: 1), .init(unit: 1, amount: 1)]),
/// ])
/// summed.graph(of: UnitDraw(counts: [0, 2])).edges  // 1 and 2, with a weight of 2
/// ```
///
/// A unit that is drawn twice adds all its parts twice. The vertices are the same in every draw.
public struct SummedGraph: Sendable {
  /// What one unit adds to one tie.
  public struct Part: Sendable, Hashable {
    /// The number of the unit, from 0.
    public let unit: Int
    /// What it adds; finite and greater than zero.
    public let amount: Double

    /// Creates a part.
    public init(unit: Int, amount: Double) {
      self.unit = unit
      self.amount = amount
    }
  }

  /// Two vertices and what the weight between them is made of.
  public struct Tie: Sendable, Hashable {
    /// One end, from 0.
    public let source: Int
    /// The other end.
    public let target: Int
    /// The parts, in any order; a unit may add several.
    public let parts: [Part]

    /// Creates a tie.
    public init(_ source: Int, _ target: Int, parts: [Part]) {
      self.source = source
      self.target = target
      self.parts = parts
    }
  }

  /// The parts of one tie that add the same amount.
  private struct EqualParts {
    let amount: Double
    /// Where its units begin and end.
    let units: Range<Int>
  }

  /// How many vertices there are.
  public let vertexCount: Int

  /// How many units there are, those that add nothing included.
  public let unitCount: Int

  private let ends: [(source: Int, target: Int)]
  /// For each tie, where its groups of equal parts begin and end; greater amounts stand first.
  private let groups: [Range<Int>]
  private let equalParts: [EqualParts]
  private let units: [UInt32]

  /// Holds ties.
  ///
  /// - Parameters:
  ///   - vertexCount: How many vertices there are.
  ///   - unitCount: How many units there are.
  ///   - ties: The ties, each pair of vertices once.
  /// - Complexity: O(p log p) for p parts.
  public init(vertexCount: Int, unitCount: Int, ties: [Tie]) {
    var groups: [Range<Int>] = []
    var equalParts: [EqualParts] = []
    var units: [UInt32] = []
    for tie in ties {
      let start = equalParts.count
      let parts = tie.parts.sorted { ($1.amount, $0.unit) < ($0.amount, $1.unit) }
      var rest = parts[...]
      while let first = rest.first {
        precondition(
          first.amount > 0 && first.amount.isFinite, "a part cannot add \(first.amount)")
        let equal = rest.prefix { $0.amount == first.amount }
        for part in equal {
          precondition((0..<unitCount).contains(part.unit), "there is no unit \(part.unit)")
          units.append(UInt32(part.unit))
        }
        equalParts.append(
          EqualParts(amount: first.amount, units: (units.count - equal.count)..<units.count))
        rest = rest.dropFirst(equal.count)
      }
      groups.append(start..<equalParts.count)
    }
    self.vertexCount = vertexCount
    self.unitCount = unitCount
    self.groups = groups
    self.equalParts = equalParts
    self.units = units
    ends = ties.map { ($0.source, $0.target) }
  }

  /// Counts the graph of a draw: each unit adds its parts as often as it was drawn.
  ///
  /// Equal amounts are counted before they are multiplied and summed, so weights do not depend on
  /// the order of the parts, and integers stay integers.
  ///
  /// - Parameters:
  ///   - draw: How often each unit was drawn.
  ///   - least: The least weight of an edge; ties that weigh less are dropped.
  /// - Returns: The graph of all vertices.
  /// - Complexity: O(n + p) for p parts, and the time to build a graph.
  public func graph(of draw: UnitDraw, atLeast least: Double = 0) -> WeightedGraph {
    precondition(
      draw.counts.count == unitCount, "a draw of \(draw.counts.count) units, not \(unitCount)")
    var edges: [WeightedEdge] = []
    edges.reserveCapacity(ends.count)
    for (tie, end) in ends.enumerated() {
      var weight = 0.0
      for group in equalParts[groups[tie]] {
        var count = 0
        for place in group.units { count += draw.counts[Int(units[place])] }
        weight += group.amount * Double(count)
      }
      guard weight > 0, weight >= least else { continue }
      edges.append(WeightedEdge(end.source, end.target, weight: weight))
    }
    do {
      return try WeightedGraph(vertexCount: vertexCount, edges: edges)
    } catch {
      preconditionFailure("the ties of units make no graph: \(error)")
    }
  }
}
