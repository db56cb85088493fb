/// Divides the vertices of a graph into communities.
///
/// Communities are numbered from 0 by the sum of their vertices' strengths, descending, then by
/// their smallest vertex, so that equal divisions of a graph have equal labels.
public struct Partition: Sendable, Equatable, Hashable {
  /// The number of the community of each vertex.
  public let labels: [Int]

  /// How many communities there are.
  public let communityCount: Int

  /// Creates a partition from the labels of a graph's vertices.
  ///
  /// - Parameters:
  ///   - labels: Any number for each vertex; vertices with equal numbers share a community.
  ///   - graph: The graph, which gives the strengths that communities are numbered by.
  /// - Complexity: O(n log n + m).
  public init(labels: [Int], of graph: WeightedGraph) {
    precondition(
      labels.count == graph.vertexCount,
      "\(labels.count) labels do not fit \(graph.vertexCount) vertices")
    var numbers: [Int: Int] = [:]
    var found: [Int] = []
    found.reserveCapacity(labels.count)
    for label in labels {
      let number = numbers[label] ?? numbers.count
      numbers[label] = number
      found.append(number)
    }
    self.init(numbers: found, count: numbers.count, of: graph)
  }

  /// Creates a partition from labels below the graph's vertex count.
  init(smallLabels labels: [UInt32], of graph: WeightedGraph) {
    var numbers = labels
    let count = CoarseGraph.renumber(&numbers)
    self.init(numbers: numbers.map(Int.init), count: count, of: graph)
  }

  /// Creates a partition from communities numbered from 0 in the order of their first vertex.
  private init(numbers found: [Int], count: Int, of graph: WeightedGraph) {
    var strengths = [Double](repeating: 0, count: count)
    for vertex in graph.vertices {
      strengths[found[vertex.index]] += graph.strength(of: vertex)
    }
    // Numbers were given in the order of the smallest vertex.
    let order = strengths.indices.sorted { (strengths[$1], $0) < (strengths[$0], $1) }
    var canonical = [Int](repeating: 0, count: order.count)
    for (number, old) in order.enumerated() { canonical[old] = number }
    self.labels = found.map { canonical[$0] }
    communityCount = order.count
  }

  /// The number of a vertex's community.
  @inlinable
  public subscript(vertex: VertexID) -> Int { labels[vertex.index] }

  /// The numbers of the communities as labels of the kernels.
  var smallLabels: [UInt32] { labels.map { UInt32($0) } }

  /// The vertices of each community, ascending.
  ///
  /// - Complexity: O(n); the list is made anew at each reading.
  public var communities: [[VertexID]] {
    var result = [[VertexID]](repeating: [], count: communityCount)
    for (index, label) in labels.enumerated() { result[label].append(VertexID(index)) }
    return result
  }
}
