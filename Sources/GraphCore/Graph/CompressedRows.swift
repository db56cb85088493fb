/// Sorts edges into rows: the work bench of ``WeightedGraph``'s initializer.
struct CompressedRows {
  /// Where each row begins in `arcs`; one more entry than there are vertices.
  var offsets: [UInt32]

  /// The rows, targets ascending in each; parallel arcs stand side by side.
  var arcs: [Arc]

  /// The distinct weights that the arcs' codes point into; empty if the codes are the weights.
  var table: [Double]

  /// Whether two arcs of a row have the same target.
  var hasParallelArcs = false

  /// The sum of the codes of all arcs; that of the weights, twice over, if the codes are these.
  private let codeSum: UInt64

  /// Sorts checked edges into rows.
  init(vertexCount: Int, edges: [WeightedEdge], table: [Double], threads: Int) {
    var gatherer = EdgeGatherer()
    for edge in edges {
      gatherer.add(
        edge.source.rawValue, edge.target.rawValue, Self.code(of: edge.weight, in: table))
    }
    self.init(
      vertexCount: vertexCount, gathered: [gatherer.finish()], table: table, threads: threads)
  }

  /// Sorts gathered arcs into rows, block by block.
  ///
  /// - Complexity: O(n + m).
  init(vertexCount: Int, gathered: [GatheredArcs], table: [Double], threads: Int) {
    if gathered.allSatisfy(\.wide.chunks.isEmpty) {
      self.init(SortedBlocks<NarrowArc>(vertexCount, gathered, threads: threads), table)
    } else {
      self.init(SortedBlocks<WideArc>(vertexCount, gathered, threads: threads), table)
    }
  }

  private init<Element>(_ blocks: SortedBlocks<Element>, _ table: [Double]) {
    (offsets, arcs, codeSum) = (blocks.offsets, blocks.arcs, blocks.codeSum)
    hasParallelArcs = blocks.hasParallelArcs
    self.table = table
  }

  /// The code of a weight: itself, or its place in the table.
  private static func code(of weight: Double, in table: [Double]) -> UInt32 {
    guard !table.isEmpty else { return UInt32(weight) }
    var (low, high) = (0, table.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if table[middle] <= weight { low = middle } else { high = middle }
    }
    return UInt32(low)
  }

  /// The weight that a code stands for.
  private func weight(_ code: UInt32) -> Double {
    table.isEmpty ? Double(code) : table[Int(code)]
  }

  /// The same rows with each run of parallel arcs replaced by its sum, added up from the
  /// smallest weight on, so that the order of the edges leaves no trace.
  func summingParallelArcs(integral: Bool) -> CompressedRows {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(offsets.count)
    var targets: [VertexID] = []
    var sums: [Double] = []
    for vertex in 0..<(offsets.count - 1) {
      var place = Int(offsets[vertex])
      let end = Int(offsets[vertex + 1])
      while place < end {
        let target = arcs[place].target
        var run = [weight(arcs[place].code)]
        place += 1
        while place < end, arcs[place].target == target {
          run.append(weight(arcs[place].code))
          place += 1
        }
        run.sort()
        targets.append(target)
        sums.append(run.reduce(0, +))
      }
      starts.append(UInt32(targets.count))
    }
    let fits = integral && sums.allSatisfy { $0 <= Double(UInt32.max) }
    let sumTable = fits ? [] : WeightedGraph.distinct(sums)
    var result = self
    result.offsets = starts
    result.arcs = targets.indices.map {
      Arc(target: targets[$0], code: Self.code(of: sums[$0], in: sumTable))
    }
    result.table = sumTable
    result.hasParallelArcs = false
    return result
  }

  /// The sum of the weights of all edges, added up in the order of the rows.
  ///
  /// Where integers have a sum that a number holds exactly, the order does not matter.
  func totalWeight() -> Double {
    if table.isEmpty, codeSum / 2 <= 1 << 53 { return Double(codeSum / 2) }
    var sum = 0.0
    for vertex in 0..<(offsets.count - 1) {
      for place in Int(offsets[vertex])..<Int(offsets[vertex + 1])
      where arcs[place].target.index > vertex {
        sum += weight(arcs[place].code)
      }
    }
    return sum
  }
}
