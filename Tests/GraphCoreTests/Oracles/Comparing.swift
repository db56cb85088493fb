import GraphCore

/// The largest difference of two vectors, as a share of the greatest entry of the second.
func distance(_ found: [Double], _ expected: [Double]) -> Double {
  guard found.count == expected.count else { return .infinity }
  let scale = expected.reduce(0) { max($0, abs($1)) }
  let gap = zip(found, expected).reduce(0) { max($0, $1.0 == $1.1 ? 0 : abs($1.0 - $1.1)) }
  return gap == 0 ? 0 : gap / max(scale, .leastNormalMagnitude)
}

/// Whether two vectors are the same bit for bit.
func sameBits(_ left: [Double], _ right: [Double]) -> Bool {
  left.map(\.bitPattern) == right.map(\.bitPattern)
}

/// A graph of text, as the network is made: sentences of a few entities, drawn with a preference
/// for low numbers; every pair of a sentence is tied once.
func sentenceGraph(
  entities: Int, sentences: Int, seed: UInt64, newman: Bool = false
) throws(GraphError) -> WeightedGraph {
  var generator = SplitMix64(seed: seed)
  var edges: [WeightedEdge] = []
  for _ in 0..<sentences {
    let size = 2 + generator.next(below: 4)
    var members: [Int] = []
    for _ in 0..<size {
      let bound = 1 + generator.next(below: entities)
      let entity = generator.next(below: bound)
      if !members.contains(entity) { members.append(entity) }
    }
    let weight = newman ? 1 / Double(max(1, members.count - 1)) : 1
    for (place, member) in members.enumerated() {
      for other in members[..<place] {
        edges.append(WeightedEdge(other, member, weight: weight))
      }
    }
  }
  return try WeightedGraph(vertexCount: entities, edges: edges)
}

/// The same graph with its vertices in a random order, and the new number of each vertex.
func renamed(
  _ graph: WeightedGraph, seed: UInt64
) throws(GraphError) -> (graph: WeightedGraph, names: [Int]) {
  var generator = SplitMix64(seed: seed)
  var names = Array(0..<graph.vertexCount)
  generator.shuffle(&names)
  let edges = graph.edges.map {
    WeightedEdge(names[$0.source.index], names[$0.target.index], weight: $0.weight)
  }
  return (try WeightedGraph(vertexCount: graph.vertexCount, edges: edges), names)
}
