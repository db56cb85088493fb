/// Finds the paths of least cost between two vertices from both of them at once.
///
/// Each side settles vertices in the order of their cost, as Dijkstra's method does, and the side
/// with the nearer front goes on. Once both fronts together are as far as the best path found, no
/// better one is left, and every path of that cost has an edge from a vertex that the source's side
/// has settled to one whose cost the target's side knows. Pohl, "Bi-directional search" (1971).
struct MeetingSearch {
  /// What one side has found.
  private struct Side {
    var costs: [PathCost]
    var settled: [Int] = []
    var queue = CostQueue()

    init(from vertex: Int, count: Int) {
      costs = [PathCost](repeating: .max, count: count)
      costs[vertex] = 0
      queue.insert(vertex, 0)
    }
  }

  private let graph: WeightedGraph
  private let step: StepCosts
  private let ends: [Int]
  private var sides: [Side]
  private var best: PathCost?

  /// Prepares a search.
  /// - Complexity: O(n).
  init(_ graph: WeightedGraph, _ step: StepCosts, from source: Int, to target: Int) {
    self.graph = graph
    self.step = step
    ends = [source, target]
    sides = ends.map { Side(from: $0, count: graph.vertexCount) }
  }

  /// Searches, and returns the paths, or `nil` if there is none.
  ///
  /// - Complexity: O((n + m) log n); mostly less, as the sides meet halfway.
  mutating func paths() -> TightPaths? {
    if ends[0] == ends[1] {
      return TightPaths(source: ends[0], target: ends[1], total: 0, costs: [ends[0]: 0])
    }
    while let near = sides[0].queue.least, let far = sides[1].queue.least {
      if let best, near + far >= best { break }
      advance(near <= far ? 0 : 1)
    }
    guard let best else { return nil }
    return TightPaths(
      source: ends[0], target: ends[1], total: best, costs: costsOfMeetingPaths(best))
  }

  /// Settles the next vertex of one side, and notes the paths that it completes.
  private mutating func advance(_ side: Int) {
    let (vertex, cost) = sides[side].queue.removeFirst()
    guard cost == sides[side].costs[vertex] else { return }
    sides[side].settled.append(vertex)
    for arc in graph.arcs[graph.row(vertex)] {
      let target = arc.target.index
      let there = cost + step(arc)
      if there < sides[side].costs[target] {
        sides[side].costs[target] = there
        sides[side].queue.insert(target, there)
      }
      let rest = sides[1 - side].costs[target]
      if rest != .max, there + rest < best ?? .max { best = there + rest }
    }
  }

  /// The cost from the source of each vertex on a path of the least cost.
  ///
  /// From the edges where a vertex settled by the source's side meets one that the target's side
  /// knows, both sides are followed back to their ends along tight edges.
  private func costsOfMeetingPaths(_ best: PathCost) -> [Int: PathCost] {
    var result: [Int: PathCost] = [:]
    var (front, back): ([Int], [Int]) = ([], [])
    for vertex in sides[0].settled {
      let cost = sides[0].costs[vertex]
      for arc in graph.arcs[graph.row(vertex)] {
        let rest = sides[1].costs[arc.target.index]
        guard rest != .max, cost + step(arc) + rest == best else { continue }
        if result.updateValue(cost, forKey: vertex) == nil { front.append(vertex) }
        if result.updateValue(best - rest, forKey: arc.target.index) == nil {
          back.append(arc.target.index)
        }
      }
    }
    follow(sides[0], from: front) { vertex, cost in
      result.updateValue(cost, forKey: vertex) == nil
    }
    follow(sides[1], from: back) { vertex, cost in
      result.updateValue(best - cost, forKey: vertex) == nil
    }
    return result
  }

  /// Walks back to one side's end along tight edges, calling `isNew` with each vertex met.
  private func follow(_ side: Side, from start: [Int], _ isNew: (Int, PathCost) -> Bool) {
    var open = start
    while let vertex = open.popLast() {
      for arc in graph.arcs[graph.row(vertex)] {
        let target = arc.target.index
        let cost = side.costs[target]
        guard cost != .max, cost + step(arc) == side.costs[vertex] else { continue }
        if isNew(target, cost) { open.append(target) }
      }
    }
  }
}
