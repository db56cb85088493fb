/// Holds a graph whose vertices stand for sets of vertices: one level of the Leiden method.
///
/// Weight inside a set is left out of the rows, as it moves with the set; it counts in the
/// strengths. A row names each neighbor once.
struct CoarseGraph: Sendable {
  /// Where each row begins; one more entry than there are vertices.
  let offsets: [UInt32]

  /// The neighbors.
  let targets: [UInt32]

  /// The weight of the edge to each neighbor.
  let weights: [Double]

  /// The sum of the strengths of each set's vertices.
  let strengths: [Double]

  /// Twice the total weight of the original graph.
  let doubledWeight: Double

  /// How many vertices there are.
  var count: Int { strengths.count }

  /// Creates the level at which each vertex stands for itself.
  init(_ graph: WeightedGraph) {
    offsets = graph.offsets
    targets = graph.arcs.map(\.target.rawValue)
    weights = graph.arcs.map { graph.weight(of: $0) }
    strengths = graph.strengths()
    doubledWeight = 2 * graph.totalWeight
  }

  /// Creates a level from its parts.
  private init(
    offsets: [UInt32], targets: [UInt32], weights: [Double], strengths: [Double],
    doubledWeight: Double
  ) {
    self.offsets = offsets
    self.targets = targets
    self.weights = weights
    self.strengths = strengths
    self.doubledWeight = doubledWeight
  }

  /// The next level, whose vertices are the sets of this one's vertices with equal labels.
  ///
  /// - Parameters:
  ///   - labels: A number below `setCount` for each vertex.
  ///   - setCount: How many sets there are.
  /// - Returns: The next level, its vertices in the order of the labels.
  func merging(_ labels: [UInt32], setCount: Int) -> CoarseGraph {
    let members = Self.grouped(labels, groupCount: setCount)
    var sums = [Double](repeating: 0, count: setCount)
    var total = [Double](repeating: 0, count: setCount)
    var rows: [UInt32] = [0]
    rows.reserveCapacity(setCount + 1)
    var newTargets: [UInt32] = []
    var newWeights: [Double] = []
    var touched: [UInt32] = []
    for set in 0..<setCount {
      touched.removeAll(keepingCapacity: true)
      for place in Int(members.starts[set])..<Int(members.starts[set + 1]) {
        let vertex = Int(members.order[place])
        total[set] += strengths[vertex]
        for arc in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
          let other = labels[Int(targets[arc])]
          if other == UInt32(set) { continue }
          if sums[Int(other)] == 0 { touched.append(other) }
          sums[Int(other)] += weights[arc]
        }
      }
      for other in touched {
        newTargets.append(other)
        newWeights.append(sums[Int(other)])
        sums[Int(other)] = 0
      }
      rows.append(UInt32(newTargets.count))
    }
    return CoarseGraph(
      offsets: rows, targets: newTargets, weights: newWeights, strengths: total,
      doubledWeight: doubledWeight)
  }

  /// The vertices by label, and where each label's begin.
  static func grouped(
    _ labels: [UInt32], groupCount: Int
  ) -> (starts: [UInt32], order: [UInt32]) {
    var starts = [UInt32](repeating: 0, count: groupCount + 1)
    for label in labels { starts[Int(label) + 1] += 1 }
    for group in 0..<groupCount { starts[group + 1] += starts[group] }
    var cursors = starts
    var order = [UInt32](repeating: 0, count: labels.count)
    for (vertex, label) in labels.enumerated() {
      order[Int(cursors[Int(label)])] = UInt32(vertex)
      cursors[Int(label)] += 1
    }
    return (starts, order)
  }

  /// Renumbers labels from 0 in the order of their first vertex; returns how many there are.
  static func renumber(_ labels: inout [UInt32]) -> Int {
    var names = [UInt32](repeating: .max, count: labels.count)
    var count: UInt32 = 0
    for index in labels.indices {
      let label = Int(labels[index])
      if names[label] == .max {
        names[label] = count
        count += 1
      }
      labels[index] = names[label]
    }
    return Int(count)
  }
}
