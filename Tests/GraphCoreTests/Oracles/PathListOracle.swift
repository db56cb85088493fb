import GraphCore

/// Lists all paths of a small graph that pass no vertex twice, by trying every way.
struct PathListOracle {
  /// A path with its measures.
  struct Entry: Equatable {
    let vertices: [Int]
    let length: UInt64
  }

  private let lengths: [[UInt64?]]

  init(_ graph: WeightedGraph, weighted: Bool) {
    var lengths = [[UInt64?]](
      repeating: [UInt64?](repeating: nil, count: graph.vertexCount), count: graph.vertexCount)
    for (edge, length) in zip(graph.edges, graph.lengths) {
      let value = weighted ? UInt64(length) : 1
      lengths[edge.source.index][edge.target.index] = value
      lengths[edge.target.index][edge.source.index] = value
    }
    self.lengths = lengths
  }

  /// All paths between two vertices by length, number of edges and vertices as they are read from
  /// the smaller end.
  func paths(from source: Int, to target: Int) -> [Entry] {
    var result: [Entry] = []
    func extend(_ vertices: [Int], _ length: UInt64) {
      let last = vertices[vertices.count - 1]
      if last == max(source, target) {
        result.append(Entry(vertices: vertices, length: length))
        return
      }
      for next in lengths.indices where !vertices.contains(next) {
        if let step = lengths[last][next] { extend(vertices + [next], length + step) }
      }
    }
    extend([min(source, target)], 0)
    result.sort { left, right in
      if left.length != right.length { return left.length < right.length }
      if left.vertices.count != right.vertices.count {
        return left.vertices.count < right.vertices.count
      }
      return left.vertices.lexicographicallyPrecedes(right.vertices)
    }
    if source <= target { return result }
    return result.map { Entry(vertices: $0.vertices.reversed(), length: $0.length) }
  }
}
