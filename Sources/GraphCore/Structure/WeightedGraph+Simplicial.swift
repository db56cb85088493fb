internal import Synchronization

extension WeightedGraph {
  /// Whether the neighbors of each vertex are all tied to each other.
  ///
  /// True of isolated vertices and of those with one neighbor. Fulkerson and Gross, "Incidence
  /// matrices and interval graphs" (1965), call such a vertex simplicial.
  ///
  /// Most vertices have a neighbor with fewer neighbors than themselves, or a first pair without a
  /// tie, and are done with at once. Where one is simplicial, so are its neighbors of equal degree,
  /// as they have no others than it has.
  ///
  /// - Parameter threads: How many threads may work at once. The result is the same for any.
  /// - Returns: An answer for each vertex.
  /// - Complexity: O(m) where few vertices are simplicial, or nearly so; O(m√m log n) at most, as
  ///   only those are looked into whose neighbors have no fewer neighbors than they.
  func simplicialVertices(threads: Int) -> [Bool] {
    let known = AtomicVector<UInt8>(count: vertexCount) { _ in 0 }
    RowBlocks(offsets: offsets, threads: threads).forEach { _, rows in
      let known = known.base
      for vertex in rows where known[vertex].load(ordering: .relaxed) == 0 {
        guard isSimplicial(vertex) else { continue }
        known[vertex].store(1, ordering: .relaxed)
        let degree = row(vertex).count
        for arc in arcs[row(vertex)] where row(arc.target.index).count == degree {
          known[arc.target.index].store(1, ordering: .relaxed)
        }
      }
    }
    return (0..<vertexCount).map { known.base[$0].load(ordering: .relaxed) == 1 }
  }

  private func isSimplicial(_ vertex: Int) -> Bool {
    let neighbors = row(vertex)
    let arcs = arcs.span
    for place in neighbors where row(arcs[place].target.index).count < neighbors.count {
      return false
    }
    for place in neighbors.dropLast() {
      var candidates = row(arcs[place].target.index)
      for other in place + 1..<neighbors.upperBound {
        let wanted = arcs[other].target
        candidates = skip(candidates, to: wanted)
        guard let first = candidates.first, arcs[first].target == wanted else { return false }
      }
    }
    return true
  }

  /// What is left of a row from a target on, which is looked for in growing steps, then in halves.
  private func skip(_ row: Range<Int>, to target: VertexID) -> Range<Int> {
    let arcs = arcs.span
    var (low, step) = (row.lowerBound, 1)
    while low + step < row.upperBound, arcs[low + step].target < target {
      low += step
      step *= 2
    }
    var high = min(low + step, row.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if arcs[middle].target < target { low = middle + 1 } else { high = middle }
    }
    return low..<row.upperBound
  }
}
