/// Lists the paths between two vertices from the best on, without passing a vertex twice.
///
/// All paths not yet listed are divided into families: those that share a beginning and do not go
/// on to certain vertices. The best path of each family stands ready; when it is listed, what is
/// left of its family is divided again. Yen, "Finding the k shortest loopless paths in a network"
/// (1971); Lawler, "A procedure for computing the k best solutions to discrete optimization
/// problems and its application to the shortest path problem" (1972).
struct AlternativePaths {
  /// The best path of a family.
  private struct Candidate {
    let cost: PathCost
    let vertices: [VertexID]
    /// The place of the last vertex that all paths of the family share.
    let fork: Int
    /// The vertices that may not follow there.
    let closedSteps: [Int]
  }

  private let graph: WeightedGraph
  private let step: StepCosts
  private let target: Int
  private let greatest: PathCost
  private let greatestEdges: Int
  private var search: GuidedSearch
  private let bounded: EdgeBoundSearch

  /// The candidates, the best last.
  private var candidates: [Candidate] = []

  /// Prepares a list.
  /// - Complexity: O((n + m) log n).
  init(
    _ graph: WeightedGraph, _ step: StepCosts, from source: Int, to target: Int,
    within limits: PathLimits
  ) {
    self.graph = graph
    self.step = step
    self.target = target
    greatest = limits.length.map { PathCost.greatest(ofLength: $0) } ?? .max
    greatestEdges = limits.edgeCount ?? .max
    search = GuidedSearch(graph, step, to: target, greatest: greatest)
    bounded = EdgeBoundSearch(graph: graph, step: step, target: target)
    if greatestEdges >= 0 { add([VertexID(source)], spent: 0, closedSteps: [], atMost: 1) }
  }

  /// Returns the best paths, at most some number of them, best first.
  mutating func first(_ count: Int) -> [Path] {
    var result: [Path] = []
    while result.count < count, let best = candidates.popLast() {
      result.append(Path(vertices: best.vertices, length: best.cost.length))
      let missing = count - result.count
      var spent = cost(of: best.vertices[...best.fork])
      for fork in best.fork..<max(best.fork, best.vertices.count - 1) where missing > 0 {
        let next = best.vertices[fork + 1].index
        let closed = fork == best.fork ? best.closedSteps + [next] : [next]
        add(Array(best.vertices[...fork]), spent: spent, closedSteps: closed, atMost: missing)
        spent += cost(of: best.vertices[fork...(fork + 1)])
      }
    }
    return result
  }

  /// Adds the best path of a family, if it has one that may still be listed.
  private mutating func add(
    _ beginning: [VertexID], spent: PathCost, closedSteps: [Int], atMost count: Int
  ) {
    let fork = beginning.count - 1
    let start = beginning[fork].index
    let closed = Set(beginning.dropLast().map(\.index))
    let edges = greatestEdges == .max ? .max : greatestEdges - fork
    var found = search.way(from: start, spent: spent, closed: closed, closedSteps: closedSteps)
    if let way = found, way.vertices.count - 1 > edges {
      found = bounded.way(
        from: start, edges: edges, greatest: greatest == .max ? .max : greatest - spent,
        closed: closed, closedSteps: closedSteps)
    }
    guard let way = found else { return }
    let candidate = Candidate(
      cost: spent + way.cost, vertices: beginning.dropLast() + way.vertices, fork: fork,
      closedSteps: closedSteps)
    var place = candidates.count
    while place > 0, Self.comesFirst(candidates[place - 1], candidate) { place -= 1 }
    candidates.insert(candidate, at: place)
    if candidates.count > count { candidates.removeFirst() }
  }

  /// Whether one candidate is to be listed before another.
  private static func comesFirst(_ left: Candidate, _ right: Candidate) -> Bool {
    if left.cost != right.cost { return left.cost < right.cost }
    return left.vertices.lexicographicallyPrecedes(right.vertices)
  }

  /// What a stretch of a path costs.
  private func cost(of vertices: ArraySlice<VertexID>) -> PathCost {
    zip(vertices, vertices.dropFirst()).reduce(0) { sum, ends in
      sum + (graph.arc(from: ends.0, to: ends.1).map { step($0) } ?? 0)
    }
  }
}
