/// Finds the best way on from a vertex of a path in at most some number of edges, when what lies
/// behind is closed.
///
/// From the target back, layer by layer, it keeps the least length of each vertex in just so many
/// edges, where that is less than in fewer: Bellman, "On a routing problem" (1958). The best way
/// passes no vertex twice, since leaving out the round makes it shorter.
struct EdgeBoundSearch {
  let graph: WeightedGraph
  let step: StepCosts
  let target: Int

  /// Returns the first of the best ways from a vertex to the target, or `nil` if there is none.
  ///
  /// - Parameters:
  ///   - start: Where the way begins; not the target.
  ///   - edges: How many edges the way may have.
  ///   - greatest: What the way may cost.
  ///   - closed: Vertices that the way may not pass.
  ///   - closedSteps: Vertices that may not come next.
  /// - Returns: The vertices from `start` on, and the cost of the way.
  /// - Complexity: O(edges · m).
  func way(
    from start: Int, edges: Int, greatest: PathCost, closed: Set<Int>, closedSteps: [Int]
  ) -> (vertices: [VertexID], cost: PathCost)? {
    guard edges > 0 else { return nil }
    var layers: [[Int: PathCost]] = [[target: 0]]
    var least: [Int: PathCost] = [target: 0]
    var best: (cost: PathCost, layer: Int)?
    for layer in 0..<edges {
      // The last step of the search leads to the start, each other to an inner vertex.
      for arc in graph.arcs[graph.row(start)] where !closedSteps.contains(arc.target.index) {
        guard let rest = layers[layer][arc.target.index] else { continue }
        let cost = rest + step(arc)
        if cost <= greatest, cost < best?.cost ?? .max { best = (cost, layer) }
      }
      if layer == edges - 1 { break }
      var next: [Int: PathCost] = [:]
      for (vertex, cost) in layers[layer] {
        for arc in graph.arcs[graph.row(vertex)] {
          let before = arc.target.index
          let there = cost + step(arc)
          guard there <= greatest, there < next[before] ?? .max,
            there < least[before] ?? .max, before != start, !closed.contains(before)
          else { continue }
          next[before] = there
        }
      }
      if next.isEmpty { break }
      for (vertex, cost) in next { least[vertex] = cost }
      layers.append(next)
    }
    guard let best else { return nil }
    return (walk(from: start, best.cost, layers[...best.layer], closedSteps), best.cost)
  }

  /// The way of a given cost through the layers whose vertices come first.
  private func walk(
    from start: Int, _ total: PathCost, _ layers: ArraySlice<[Int: PathCost]>, _ closedSteps: [Int]
  ) -> [VertexID] {
    var result = [VertexID(start)]
    var (vertex, cost) = (start, total)
    for layer in layers.reversed() {
      for arc in graph.arcs[graph.row(vertex)] {
        guard let rest = layer[arc.target.index], rest + step(arc) == cost,
          vertex != start || !closedSteps.contains(arc.target.index)
        else { continue }
        (vertex, cost) = (arc.target.index, rest)
        break
      }
      result.append(VertexID(vertex))
    }
    return result
  }
}
