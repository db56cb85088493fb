internal import GraphCore

/// Finds the shortest way between two vertices through others.
///
/// A way is as long as the lengths of its edges together, see ``WeightedGraph/lengths``; of equally long ways the one with
/// the fewest steps is taken, then the one whose vertices come first.
struct PathSearch: Sendable {
  /// How far a vertex lies from the end.
  private struct Distance: Comparable {
    let length: UInt64
    let steps: Int

    static func < (left: Distance, right: Distance) -> Bool {
      (left.length, left.steps) < (right.length, right.steps)
    }
  }

  private let graph: WeightedGraph

  /// Searches a graph.
  init(_ graph: WeightedGraph) {
    self.graph = graph
  }

  /// Returns the vertices of the shortest way that is not the edge between its ends.
  ///
  /// Distances are corrected until none gets shorter: Moore, "The shortest path through a maze", 1959.
  ///
  /// - Parameters:
  ///   - first: Where the way begins.
  ///   - second: Where it ends, another vertex.
  /// - Returns: At least three vertices, or `nil` if there is no such way.
  /// - Complexity: O(m) on most graphs, O(nm) at worst.
  func path(from first: VertexID, to second: VertexID) -> [VertexID]? {
    let distances = distances(to: second, besides: first)
    guard var here = distances[first.index] else { return nil }
    var path = [first]
    while let last = path.last, last != second {
      var next: (vertex: VertexID, distance: Distance)?
      forEachStep(from: last, between: first, second) { neighbor, length in
        guard next == nil, let distance = distances[neighbor.index],
          Distance(length: distance.length + length, steps: distance.steps + 1) == here
        else { return }
        next = (neighbor, distance)
      }
      guard let next else { return nil }
      path.append(next.vertex)
      here = next.distance
    }
    return path
  }

  private func distances(to end: VertexID, besides first: VertexID) -> [Distance?] {
    var distances = [Distance?](repeating: nil, count: graph.vertexCount)
    var isQueued = Array(repeating: false, count: graph.vertexCount)
    var queue = [end]
    distances[end.index] = Distance(length: 0, steps: 0)
    var place = 0
    while place < queue.count {
      let vertex = queue[place]
      place += 1
      isQueued[vertex.index] = false
      guard let here = distances[vertex.index] else { continue }
      forEachStep(from: vertex, between: first, end) { neighbor, length in
        let distance = Distance(length: here.length + length, steps: here.steps + 1)
        guard distances[neighbor.index].map({ distance < $0 }) ?? true else { return }
        distances[neighbor.index] = distance
        if !isQueued[neighbor.index] {
          isQueued[neighbor.index] = true
          queue.append(neighbor)
        }
      }
    }
    return distances
  }

  /// Calls the body with each neighbour and the length to it, without the edge between the ends.
  private func forEachStep(
    from vertex: VertexID, between first: VertexID, _ second: VertexID,
    _ body: (_ neighbor: VertexID, _ length: UInt64) -> Void
  ) {
    graph.forEachNeighbor(of: vertex) { neighbor, _ in
      let isOwnTie =
        vertex == first && neighbor == second || vertex == second && neighbor == first
      guard !isOwnTie, let length = graph.length(between: vertex, neighbor) else { return }
      body(neighbor, UInt64(length))
    }
  }
}
