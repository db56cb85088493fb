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

  /// Sorts checked edges into rows in two linear passes.
  ///
  /// The first pass deals the arcs out to their sources in the edges' order. The second reads
  /// those rows by ascending source and deals the arcs out to their targets; since each edge is
  /// there both ways round, this is the same graph again, with rows that ascend.
  init(vertexCount: Int, edges: [WeightedEdge], table: [Double]) {
    var starts = [UInt32](repeating: 0, count: vertexCount + 1)
    for edge in edges {
      starts[edge.source.index + 1] += 1
      starts[edge.target.index + 1] += 1
    }
    for vertex in 0..<vertexCount {
      starts[vertex + 1] += starts[vertex]
    }
    let blank = Arc(target: VertexID(0), code: 0)
    var dealt = [Arc](repeating: blank, count: 2 * edges.count)
    var cursors = starts
    for edge in edges {
      let code = Self.code(of: edge.weight, in: table)
      let (source, target) = (edge.source.index, edge.target.index)
      dealt[Int(cursors[source])] = Arc(target: edge.target, code: code)
      cursors[source] += 1
      dealt[Int(cursors[target])] = Arc(target: edge.source, code: code)
      cursors[target] += 1
    }
    var sorted = [Arc](repeating: blank, count: dealt.count)
    var parallel = false
    cursors = starts
    for source in 0..<vertexCount {
      let name = VertexID(source)
      for place in Int(starts[source])..<Int(starts[source + 1]) {
        let target = dealt[place].target.index
        let slot = Int(cursors[target])
        cursors[target] += 1
        sorted[slot] = Arc(target: name, code: dealt[place].code)
        if slot > Int(starts[target]), sorted[slot - 1].target == name { parallel = true }
      }
    }
    offsets = starts
    arcs = sorted
    self.table = table
    hasParallelArcs = parallel
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
  func totalWeight() -> Double {
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
