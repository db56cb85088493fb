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

  /// Creates a level from its rows and their sums.
  init(offsets: [UInt32], arcs: [Arc], masses: [Double], reaches: [Double]) {
    self.offsets = offsets
    self.arcs = arcs
    self.masses = masses
    self.reaches = reaches
  }

  /// What weights of a graph are multiplied with before they are kept: 1 for integers, else a
  /// power of two that brings the greatest to between 1 and 2.
  static func scale(of graph: WeightedGraph) -> Double {
    guard let greatest = graph.distinctWeights.last else { return 1 }
    return Double(sign: .plus, exponent: -max(-1_000, greatest.exponent), significand: 1)
  }

  /// Creates the level at which each vertex stands for itself, its strength being its mass.
  /// - Parameters:
  ///   - graph: The graph.
  ///   - threads: How many threads may work at once; the result is the same for any.
  init(_ graph: WeightedGraph, threads: Int = 1) {
    let scale = Self.scale(of: graph)
    let exact = graph.distinctWeights
    // No weight becomes 0, which would be no arc.
    let rounded = exact.map { max(.leastNormalMagnitude, Float($0 * scale)) }
    let masses = SharedVector<Double>(uninitializedCount: graph.vertexCount)
    let reaches = SharedVector<Double>(uninitializedCount: graph.vertexCount)
    let arcs = [Arc](unsafeUninitializedCapacity: graph.arcs.count) { buffer, written in
      written = graph.arcs.count
      // Each block writes the rows of its own vertices, which lie within the arcs.
      nonisolated(unsafe) let base = buffer.baseAddress
      RowBlocks(offsets: graph.offsets, threads: threads).forEach { _, vertices in
        guard let base else { return }
        let arcs = graph.arcs.span
        for vertex in vertices {
          var (mass, reach) = (0.0, 0.0)
          for place in graph.row(vertex) {
            let arc = arcs[unchecked: place]
            let code = Int(arc.code)
            let weight = rounded.isEmpty ? Float(arc.code) : rounded[code]
            (base + place).initialize(to: Arc(target: arc.target.rawValue, weight: weight))
            mass += exact.isEmpty ? Double(arc.code) : exact[code]
            reach += Double(weight)
          }
          masses.base[vertex] = mass * scale
          reaches.base[vertex] = reach
        }
      }
    }
    self.init(
      offsets: graph.offsets, arcs: arcs, masses: masses.array, reaches: reaches.array)
  }

  /// The same level with other masses.
  func with(masses: [Double]) -> CoarseGraph {
    CoarseGraph(offsets: offsets, arcs: arcs, masses: masses, reaches: reaches)
  }

  /// The same level with other weights; arcs of weight 0 are left out, the masses stay.
  /// - Parameter weight: Gives the weight of an arc from its source; the same both ways round.
  /// - Returns: The level.
  func reweighted(_ weight: (_ source: Int, _ arc: Arc) -> Float) -> CoarseGraph {
    var rows: [UInt32] = [0]
    rows.reserveCapacity(count + 1)
    var reaches = [Double](repeating: 0, count: count)
    var kept: [Arc] = []
    kept.reserveCapacity(arcs.count)
    for vertex in 0..<count {
      for place in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
        let weight = weight(vertex, arcs[place])
        if weight > 0 { kept.append(Arc(target: arcs[place].target, weight: weight)) }
        reaches[vertex] += Double(weight)
      }
      rows.append(UInt32(kept.count))
    }
    return CoarseGraph(offsets: rows, arcs: kept, masses: masses, reaches: reaches)
  }

  /// Calls `body` with each neighbor of a vertex.
  ///
  /// Bounds: rows lie within the arcs.
  @inline(__always)
  func forEachNeighbor(of vertex: Int, _ body: (Int) -> Void) {
    let (offsets, arcs) = (offsets.span, arcs.span)
    var place = Int(offsets[unchecked: vertex])
    let last = Int(offsets[unchecked: vertex &+ 1])
    while place < last {
      body(Int(arcs[unchecked: place].target))
      place &+= 1
    }
  }
}
