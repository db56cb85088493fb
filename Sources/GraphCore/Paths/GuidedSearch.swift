/// Finds the best way on from a vertex of a path, when what lies behind is closed.
///
/// The cost of each vertex to the target in the whole graph is known and guides the search: it is
/// never more than the cost with some of the graph closed, and only vertices that it cannot rule
/// out are looked at. Hart, Nilsson and Raphael, "A formal basis for the heuristic determination
/// of minimum cost paths" (1968).
struct GuidedSearch {
  private let graph: WeightedGraph
  private let step: StepCosts
  private let target: Int
  private let greatest: PathCost

  /// The cost of each vertex to the target in the whole graph; the greatest number where there is
  /// no path, or none within the limit.
  private let rest: [PathCost]

  private var costs: [PathCost]
  private var touched: [Int] = []
  private var queue = CostQueue()

  /// Prepares searches for one target.
  /// - Parameters:
  ///   - graph: The graph.
  ///   - step: The costs of its edges.
  ///   - target: Where all paths end.
  ///   - greatest: What a path may cost.
  /// - Complexity: O((n + m) log n).
  init(_ graph: WeightedGraph, _ step: StepCosts, to target: Int, greatest: PathCost) {
    self.graph = graph
    self.step = step
    self.target = target
    self.greatest = greatest
    var rest = [PathCost](repeating: .max, count: graph.vertexCount)
    var queue = CostQueue()
    rest[target] = 0
    queue.insert(target, 0)
    while queue.count > 0 {
      let (vertex, cost) = queue.removeFirst()
      guard cost == rest[vertex] else { continue }
      for arc in graph.arcs[graph.row(vertex)] {
        let there = cost + step(arc)
        if there < rest[arc.target.index], there <= greatest {
          rest[arc.target.index] = there
          queue.insert(arc.target.index, there)
        }
      }
    }
    self.rest = rest
    costs = [PathCost](repeating: .max, count: graph.vertexCount)
  }

  /// Returns the first of the best ways from a vertex to the target, or `nil` if there is none.
  ///
  /// - Parameters:
  ///   - start: Where the way begins.
  ///   - spent: What the path has cost up to there.
  ///   - closed: Vertices that the way may not pass.
  ///   - closedSteps: Vertices that may not come next.
  /// - Returns: The vertices from `start` on, and the cost of the way.
  mutating func way(
    from start: Int, spent: PathCost, closed: Set<Int>, closedSteps: [Int]
  ) -> (vertices: [VertexID], cost: PathCost)? {
    defer {
      for vertex in touched { costs[vertex] = .max }
      touched.removeAll(keepingCapacity: true)
      queue.removeAll()
    }
    guard rest[start] != .max else { return nil }
    label(start, 0)
    var total: PathCost?
    while let least = queue.least, least <= total ?? .max {
      let (vertex, guess) = queue.removeFirst()
      let cost = costs[vertex]
      guard guess == cost + rest[vertex] else { continue }
      if vertex == target {
        total = cost
        continue
      }
      for arc in graph.arcs[graph.row(vertex)] {
        let next = arc.target.index
        let there = cost + step(arc)
        guard there < costs[next], rest[next] != .max, !closed.contains(next),
          spent + there + rest[next] <= greatest,
          vertex != start || !closedSteps.contains(next)
        else { continue }
        label(next, there)
      }
    }
    guard let total else { return nil }
    // A closed step is never tight: no other way to its vertex has one edge.
    let paths = TightPaths(source: start, target: target, total: total, costs: tightCosts())
    return (paths.first(in: graph, step), total)
  }

  private mutating func label(_ vertex: Int, _ cost: PathCost) {
    if costs[vertex] == .max { touched.append(vertex) }
    costs[vertex] = cost
    queue.insert(vertex, cost + rest[vertex])
  }

  /// The costs of the vertices from which tight edges lead on to the target.
  private func tightCosts() -> [Int: PathCost] {
    var result = [target: costs[target]]
    var open = [target]
    while let vertex = open.popLast() {
      for arc in graph.arcs[graph.row(vertex)] {
        let before = arc.target.index
        guard costs[before] != .max, costs[before] + step(arc) == costs[vertex] else { continue }
        if result.updateValue(costs[before], forKey: before) == nil { open.append(before) }
      }
    }
    return result
  }
}
