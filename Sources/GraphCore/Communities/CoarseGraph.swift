/// Holds a graph whose vertices stand for sets of vertices: one level of the Leiden method.
///
/// Weight inside a set is left out of the rows, as it moves with the set; it counts in the
/// masses. A row names each neighbor once. Weights are kept in single precision, which is exact
/// for integers up to 2²⁴; sums are made in double precision.
struct CoarseGraph: Sendable {
  /// Stands for one direction of an edge.
  struct Arc: BitwiseCopyable, Sendable {
    /// The neighbor.
    var target: UInt32

    /// The weight of the edge to it, greater than 0.
    var weight: Float
  }

  /// Where each row begins; one more entry than there are vertices.
  let offsets: [UInt32]

  /// The rows, one after the other.
  let arcs: [Arc]

  /// The sum of the masses of each set's vertices.
  let masses: [Double]

  /// The sum of the weights of each row.
  let reaches: [Double]

  /// How many vertices there are.
  var count: Int { masses.count }

  /// Creates a level from its rows.
  init(offsets: [UInt32], arcs: [Arc], masses: [Double]) {
    self.offsets = offsets
    self.arcs = arcs
    self.masses = masses
    let span = arcs.span
    var place = 0
    reaches = (0..<masses.count).map { vertex in
      var sum = 0.0
      while place < Int(offsets[vertex + 1]) {
        sum += Double(span[place].weight)
        place += 1
      }
      return sum
    }
  }

  /// What weights of a graph are multiplied with before they are kept: 1 for integers, else a
  /// power of two that brings the greatest to between 1 and 2.
  static func scale(of graph: WeightedGraph) -> Double {
    guard let greatest = graph.distinctWeights.last else { return 1 }
    return Double(sign: .plus, exponent: -max(-1_000, greatest.exponent), significand: 1)
  }

  /// Creates the level at which each vertex stands for itself, its strength being its mass.
  init(_ graph: WeightedGraph) {
    let scale = Self.scale(of: graph)
    // No weight becomes 0, which would be no arc.
    let table = graph.distinctWeights.map { max(.leastNormalMagnitude, Float($0 * scale)) }
    var masses = graph.strengths()
    if scale != 1 { for vertex in masses.indices { masses[vertex] *= scale } }
    let arcs = graph.arcs.map { arc in
      Arc(
        target: arc.target.rawValue,
        weight: table.isEmpty ? Float(arc.code) : table[Int(arc.code)])
    }
    self.init(offsets: graph.offsets, arcs: arcs, masses: masses)
  }

  /// The same level with other masses.
  func with(masses: [Double]) -> CoarseGraph {
    CoarseGraph(offsets: offsets, arcs: arcs, masses: masses)
  }

  /// The same level with other weights; arcs of weight 0 are left out, the masses stay.
  /// - Parameter weight: Gives the weight of an arc from its source; the same both ways round.
  /// - Returns: The level.
  func reweighted(_ weight: (_ source: Int, _ arc: Arc) -> Float) -> CoarseGraph {
    var rows: [UInt32] = [0]
    rows.reserveCapacity(count + 1)
    var kept: [Arc] = []
    kept.reserveCapacity(arcs.count)
    for vertex in 0..<count {
      for place in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let weight = weight(vertex, arcs[place])
        if weight > 0 { kept.append(Arc(target: arcs[place].target, weight: weight)) }
      }
      rows.append(UInt32(kept.count))
    }
    return CoarseGraph(offsets: rows, arcs: kept, masses: masses)
  }

  /// The next level, whose vertices are the sets of this one's vertices with equal labels.
  ///
  /// Bounds of unchecked places: rows lie within the arcs, labels are below `setCount`, and there
  /// are no more new arcs than old ones.
  ///
  /// - Parameters:
  ///   - labels: A number below `setCount` for each vertex.
  ///   - setCount: How many sets there are.
  /// - Returns: The next level, its vertices in the order of the labels.
  func merging(_ labels: [UInt32], setCount: Int) -> CoarseGraph {
    let members = Self.grouped(labels, groupCount: setCount)
    var newMasses = [Double](repeating: 0, count: setCount)
    for vertex in 0..<count { newMasses[Int(labels[vertex])] += masses[vertex] }
    var rows = [UInt32](repeating: 0, count: setCount + 1)
    let sumStore = Scratch<Double>(repeating: 0, count: setCount)
    let touchedStore = Scratch<UInt32>(repeating: 0, count: setCount + 1)
    let (sums, touched) = (sumStore.base, touchedStore.base)
    let (offsets, arcs, labels) = (offsets.span, arcs.span, labels.span)
    let (starts, order) = (members.starts.span, members.order.span)
    let newArcs = [Arc](unsafeUninitializedCapacity: arcs.count) { buffer, written in
      var next = 0
      for set in 0..<setCount {
        let own = UInt32(truncatingIfNeeded: set)
        var found = 0
        for member in Int(starts[set])..<Int(starts[set + 1]) {
          let vertex = Int(order[unchecked: member])
          var place = Int(offsets[unchecked: vertex])
          let last = Int(offsets[unchecked: vertex &+ 1])
          while place < last {
            let arc = arcs[unchecked: place]
            place &+= 1
            let other = labels[unchecked: Int(arc.target)]
            let known = sums[Int(other)]
            touched[found] = other
            found &+= known == 0 ? 1 : 0
            sums[Int(other)] = known + Double(arc.weight)
          }
        }
        for index in 0..<found {
          let other = touched[index]
          let sum = sums[Int(other)]
          sums[Int(other)] = 0
          if other == own { continue }
          buffer.initializeElement(at: next, to: Arc(target: other, weight: Float(sum)))
          next &+= 1
        }
        rows[set + 1] = UInt32(next)
      }
      written = next
    }
    return CoarseGraph(offsets: rows, arcs: newArcs, masses: newMasses)
  }
}
