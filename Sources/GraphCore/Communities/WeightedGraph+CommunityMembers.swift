/// Tells how strongly a vertex is tied to its own community.
public struct CommunityMember: Sendable, Equatable {
  /// The vertex.
  public let vertex: VertexID

  /// The sum of the weights of its edges to members of its community.
  public let innerStrength: Double
}

extension WeightedGraph {
  /// Returns the strongest members of each community, to name it by.
  ///
  /// Members are ranked by the weight that ties them to their own community, so that a vertex
  /// known everywhere does not name each; equals are ranked by their number. An isolated vertex
  /// has an inner strength of 0.
  ///
  /// - Parameters:
  ///   - partition: A partition of this graph's vertices.
  ///   - limit: How many members are returned at most; 3 if left out.
  /// - Returns: For each community its strongest members, the strongest first.
  /// - Complexity: O(n log n + m).
  public func strongestMembers(
    of partition: Partition, atMost limit: Int = 3
  ) -> [[CommunityMember]] {
    precondition(
      partition.labels.count == vertexCount,
      "\(partition.labels.count) labels do not fit \(vertexCount) vertices")
    precondition(limit >= 0, "a list cannot have \(limit) members")
    return partition.communities.map { members in
      let ranked = members.map { vertex in
        var sum = 0.0
        forEachNeighbor(of: vertex) { neighbor, weight in
          if partition[neighbor] == partition[vertex] { sum += weight }
        }
        return CommunityMember(vertex: vertex, innerStrength: sum)
      }
      .sorted { ($1.innerStrength, $0.vertex) < ($0.innerStrength, $1.vertex) }
      return Array(ranked.prefix(limit))
    }
  }
}
