/// Walks a graph depth first and notes how far back each branch reaches.
struct DepthFirstWalk {
  /// Stands for no vertex.
  static let none = Int(UInt32.max)

  /// The vertices in the order in which they were reached.
  private(set) var order: [UInt32] = []

  /// The place of each vertex in the order.
  private(set) var numbers: [UInt32]

  /// The vertex from which each was reached; ``none`` where a component's walk began.
  private(set) var parents: [UInt32]

  /// The first place in the order that an edge leads to from a vertex or from those reached over
  /// it, the edges of the walk itself aside.
  private(set) var lows: [UInt32]

  /// Walks all components of a graph, each from its smallest vertex.
  ///
  /// The path from the beginning to where the walk stands is the chain of parents, so that no
  /// stack is needed and no depth is too great.
  /// - Complexity: O(n + m).
  init(_ graph: WeightedGraph) {
    let none = UInt32(Self.none)
    var cursors = Array(graph.offsets.dropLast())
    var parents = [UInt32](repeating: none, count: graph.vertexCount)
    var numbers = parents
    var lows = parents
    var order: [UInt32] = []
    order.reserveCapacity(graph.vertexCount)
    for root in 0..<graph.vertexCount where numbers[root] == none {
      var vertex = root
      numbers[vertex] = UInt32(order.count)
      lows[vertex] = numbers[vertex]
      order.append(UInt32(vertex))
      while true {
        if cursors[vertex] < graph.offsets[vertex + 1] {
          let neighbor = graph.arcs[Int(cursors[vertex])].target.index
          cursors[vertex] += 1
          if numbers[neighbor] == none {
            parents[neighbor] = UInt32(vertex)
            numbers[neighbor] = UInt32(order.count)
            lows[neighbor] = numbers[neighbor]
            order.append(UInt32(neighbor))
            vertex = neighbor
          } else if parents[vertex] != UInt32(neighbor) {
            lows[vertex] = min(lows[vertex], numbers[neighbor])
          }
        } else {
          guard parents[vertex] != none else { break }
          let parent = Int(parents[vertex])
          lows[parent] = min(lows[parent], lows[vertex])
          vertex = parent
        }
      }
    }
    self.order = order
    self.numbers = numbers
    self.parents = parents
    self.lows = lows
  }
}
