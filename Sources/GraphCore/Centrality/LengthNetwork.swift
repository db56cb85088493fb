/// Lays a graph out for shortest paths by length from every vertex.
///
/// An edge that is longer than a way round it through one other vertex lies on no shortest path,
/// ties included, and is left out; the answers are the same. The rest is divided by the greatest
/// common divisor of the lengths. Vertices are renamed as ``ComponentOrder`` says. Simas,
/// Correia and Rocha, "The distance backbone of complex networks" (2021).
struct LengthNetwork: Sendable {
  /// An arc with its length.
  struct Step: Sendable, BitwiseCopyable {
    /// The neighbor.
    let target: UInt32
    /// The length in units of the network's divisor.
    let length: UInt32
  }

  /// The graph's name of each vertex here.
  let order: [UInt32]

  /// Where each row begins; one more entry than there are vertices.
  let offsets: [UInt32]

  /// The rows.
  let steps: [Step]

  /// What all lengths were divided by.
  let divisor: UInt32

  /// The longest edge, in units of the divisor.
  let longest: UInt32

  /// How many pairs' ends each vertex stands for.
  let weights: [Double]

  /// For each vertex, where its component begins.
  let componentStarts: [UInt32]

  /// For each vertex, where its component ends.
  let componentEnds: [UInt32]

  /// How many vertices are not isolated.
  var count: Int { order.count }

  /// Whether a distance and a vertex's name fit one 64-bit key.
  var fitsShortKeys: Bool {
    let reach = UInt64(longest).multipliedReportingOverflow(by: UInt64(max(1, count)))
    return !reach.overflow && reach.partialValue < (1 << (64 - nameBits))
  }

  /// How many bits a vertex's name needs.
  var nameBits: Int { UInt64.bitWidth - UInt64(max(1, count)).leadingZeroBitCount }

  /// Lays out a graph, by the lengths of its edges or by their number.
  /// - Parameters:
  ///   - graph: The graph.
  ///   - paths: How paths are measured.
  ///   - weights: How many ends of pairs each of its vertices stands for; one if left out.
  /// - Complexity: O(n log n + m√m), for the ways round.
  init(_ graph: WeightedGraph, _ paths: PathLengths = .weighted, weights: [Double]? = nil) {
    let layout = ComponentOrder(graph)
    order = layout.order
    self.weights = order.map { weights?[Int($0)] ?? 1 }
    componentStarts = layout.componentStarts
    componentEnds = layout.componentEnds
    let all = Self.rows(of: graph, paths, in: layout)
    let kept = Self.withoutLongWays(offsets: all.offsets, steps: all.steps)
    var divisor: UInt32 = 0
    for step in kept.steps { divisor = Self.commonDivisor(divisor, step.length) }
    self.divisor = max(1, divisor)
    offsets = kept.offsets
    let unit = self.divisor
    steps = kept.steps.map { Step(target: $0.target, length: $0.length / unit) }
    longest = steps.map(\.length).max() ?? 1
  }

  /// A graph of the same vertices without the edges that were left out.
  func remainder(of graph: WeightedGraph) -> WeightedGraph {
    guard steps.count < graph.arcs.count else { return graph }
    var gatherer = EdgeGatherer()
    for place in order.indices {
      let vertex = VertexID(Int(order[place]))
      var kept = Int(offsets[place])
      let end = Int(offsets[place + 1])
      // Rows keep the order of the graph's.
      for arc in graph.arcs[graph.row(vertex.index)] where kept < end {
        guard order[Int(steps[kept].target)] == arc.target.rawValue else { continue }
        kept += 1
        if arc.target > vertex {
          gatherer.add(vertex.rawValue, arc.target.rawValue, arc.code)
        }
      }
    }
    let rows = CompressedRows(
      vertexCount: graph.vertexCount, gathered: [gatherer.finish()],
      table: graph.distinctWeights, threads: 1)
    return WeightedGraph(
      offsets: rows.offsets, arcs: rows.arcs, distinctWeights: rows.table,
      totalWeight: rows.totalWeight())
  }

  /// The rows of the graph under the new names.
  private static func rows(
    of graph: WeightedGraph, _ paths: PathLengths, in layout: ComponentOrder
  ) -> (offsets: [UInt32], steps: [Step]) {
    let length = graph.lengthTable
    var offsets: [UInt32] = [0]
    offsets.reserveCapacity(layout.order.count + 1)
    var steps: [Step] = []
    steps.reserveCapacity(graph.arcs.count)
    for vertex in layout.order {
      for arc in graph.arcs[graph.row(Int(vertex))] {
        let length = paths == .weighted ? length(arc) : 1
        steps.append(Step(target: layout.places[arc.target.index], length: length))
      }
      offsets.append(UInt32(steps.count))
    }
    return (offsets, steps)
  }

  /// The rows without the edges for which a way through one other vertex is strictly shorter.
  ///
  /// Each edge is looked at from its end with more neighbors, whose lengths are marked, along the
  /// shorter row of the other end.
  private static func withoutLongWays(
    offsets: [UInt32], steps: [Step]
  ) -> (offsets: [UInt32], steps: [Step]) {
    let count = offsets.count - 1
    func degree(_ vertex: Int) -> UInt32 { offsets[vertex + 1] - offsets[vertex] }
    var marks = [UInt32](repeating: 0, count: count)
    var dropped = [Bool](repeating: false, count: steps.count)
    for hub in 0..<count {
      let row = Int(offsets[hub])..<Int(offsets[hub + 1])
      for place in row { marks[Int(steps[place].target)] = steps[place].length }
      for place in row {
        let (other, length) = (Int(steps[place].target), steps[place].length)
        guard (degree(other), other) < (degree(hub), hub) else { continue }
        let otherRow = Int(offsets[other])..<Int(offsets[other + 1])
        var twin = otherRow.lowerBound
        for step in otherRow {
          let (middle, second) = (Int(steps[step].target), steps[step].length)
          if middle == hub {
            twin = step
          } else if second < length, marks[middle] > 0, marks[middle] < length - second {
            dropped[place] = true
          }
        }
        if dropped[place] { dropped[twin] = true }
      }
      for place in row { marks[Int(steps[place].target)] = 0 }
    }
    var keptOffsets: [UInt32] = [0]
    keptOffsets.reserveCapacity(offsets.count)
    var kept: [Step] = []
    for vertex in 0..<count {
      for place in Int(offsets[vertex])..<Int(offsets[vertex + 1]) where !dropped[place] {
        kept.append(steps[place])
      }
      keptOffsets.append(UInt32(kept.count))
    }
    return (keptOffsets, kept)
  }

  /// Euclid's greatest common divisor; that of 0 and a number is the number.
  private static func commonDivisor(_ first: UInt32, _ second: UInt32) -> UInt32 {
    var (larger, smaller) = (first, second)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return larger
  }
}
