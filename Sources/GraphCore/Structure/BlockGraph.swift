/// Takes a graph apart at the vertices that alone hold it together.
///
/// Each block becomes a component of its own, so that a vertex that several share has a copy in
/// each. A shortest path never leaves the block of two of its vertices between them, so
/// betweenness is counted block by block, where each copy stands for all that lies behind it.
/// Bridges have no copies: nothing lies inside them. Puzis, Elovici, Zilberman, Dolev and Brandes,
/// "Topology manipulations for speeding betweenness centrality computation" (2015).
struct BlockGraph {
  /// The blocks, each a component.
  let graph: WeightedGraph

  /// The vertex that each copy is of.
  let owners: [UInt32]

  /// How many vertices each copy stands for: itself, and those that its block reaches through it.
  let weights: [Double]

  /// For each vertex of the whole graph, how many pairs of others it alone holds together.
  let partedPairs: [Double]

  /// Takes a graph apart.
  /// - Complexity: O(n + m).
  init(_ whole: WeightedGraph) {
    let tree = BlockTree(whole)
    let sizes = Sizes(tree, vertexCount: whole.vertexCount)
    var copyStarts = [UInt32](repeating: 0, count: tree.count + 1)
    var owners: [UInt32] = []
    var weights: [Double] = []
    // The place of a vertex in the block where it was found from above.
    var places = [UInt32](repeating: 0, count: whole.vertexCount)
    for block in 0..<tree.count {
      let members = tree.members(of: block)
      if members.count > 1 {
        owners.append(tree.tops[block])
        weights.append(sizes.above[block])
        for member in members {
          places[Int(member)] = UInt32(owners.count)
          owners.append(member)
          weights.append(1 + sizes.below[Int(member)])
        }
      }
      copyStarts[block + 1] = UInt32(owners.count)
    }
    var gatherer = EdgeGatherer()
    for vertex in whole.vertices {
      for arc in whole.arcs[whole.row(vertex.index)] where arc.target > vertex {
        let block = tree.block(of: vertex.index, arc.target.index)
        guard copyStarts[block] < copyStarts[block + 1] else { continue }
        let ends = [vertex.index, arc.target.index].map { end in
          end == Int(tree.tops[block]) ? copyStarts[block] : places[end]
        }
        gatherer.add(ends[0], ends[1], arc.code)
      }
    }
    let rows = CompressedRows(
      vertexCount: owners.count, gathered: [gatherer.finish()], table: whole.distinctWeights,
      threads: 1)
    graph = WeightedGraph(
      offsets: rows.offsets, arcs: rows.arcs, distinctWeights: rows.table,
      totalWeight: rows.totalWeight())
    self.owners = owners
    self.weights = weights
    partedPairs = sizes.partedPairs
  }

  /// The sums of the copies of each vertex, and the pairs that it parts.
  func gather(_ sums: [Double]) -> [Double] {
    var result = partedPairs
    for copy in owners.indices { result[Int(owners[copy])] += sums[copy] }
    return result
  }

  /// How many vertices hang where.
  private struct Sizes {
    /// For each vertex, how many hang below it in the blocks that it tops.
    var below: [Double]
    /// For each block, how many vertices its top stands for.
    var above: [Double]
    var partedPairs: [Double]

    init(_ tree: BlockTree, vertexCount: Int) {
      below = [Double](repeating: 0, count: vertexCount)
      above = [Double](repeating: 0, count: tree.count)
      partedPairs = [Double](repeating: 0, count: vertexCount)
      var squares = [Double](repeating: 0, count: vertexCount)
      var first = 0
      for block in 0..<tree.count {
        // Blocks below are complete before this one, so what hangs below its members is known.
        var size = 0.0
        for member in tree.members(of: block) { size += 1 + below[Int(member)] }
        above[block] = size
        let top = Int(tree.tops[block])
        below[top] += size
        squares[top] += size * size
        guard tree.endsComponent[block] else { continue }
        let whole = 1 + below[top]
        for number in first...block {
          above[number] = whole - above[number]
          let top = Int(tree.tops[number])
          part(top, whole, &squares)
        }
        first = block + 1
      }
    }

    /// Counts the pairs that a vertex parts, once.
    private mutating func part(_ vertex: Int, _ whole: Double, _ squares: inout [Double]) {
      guard squares[vertex] > 0 else { return }
      let rest = whole - 1 - below[vertex]
      partedPairs[vertex] =
        ((whole - 1) * (whole - 1) - squares[vertex] - rest * rest) / 2
      squares[vertex] = 0
    }
  }
}
