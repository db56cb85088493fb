import GraphCore

/// Holds a graph of a few vertices as a table of weights: what the oracles work on.
struct SmallGraph: Sendable {
  let name: String
  let weights: [[Double]]

  var count: Int { weights.count }

  /// The edges, each once, ascending.
  var edges: [WeightedEdge] {
    (0..<count).flatMap { source in
      (0..<source).compactMap { target in
        weights[source][target] > 0
          ? WeightedEdge(target, source, weight: weights[source][target]) : nil
      }
    }
  }

  /// Creates a graph from its edges.
  init(_ name: String, count: Int, edges: [WeightedEdge]) {
    self.name = name
    var table = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for edge in edges {
      table[edge.source.index][edge.target.index] += edge.weight
      table[edge.target.index][edge.source.index] += edge.weight
    }
    weights = table
  }

  /// Creates a random graph of at most some number of vertices; density and kind of weight vary.
  init(seed: UInt64, atMost limit: Int) {
    var generator = SplitMix64(seed: seed &* 7_919 &+ 13)
    let count = 1 + generator.next(below: limit)
    let density = 1 + generator.next(below: 10)
    let kind = generator.next(below: 5)
    var edges: [WeightedEdge] = []
    for source in 0..<count {
      for target in 0..<source where generator.next(below: 10) < density {
        let weight: Double =
          switch kind {
          case 0: 1
          case 1: Double(1 + generator.next(below: 4))
          case 2: Double(1 + generator.next(below: 1_000))
          case 3: Double(1 + generator.next(below: 6)) / 4
          default: 1 / Double(1 + generator.next(below: 9))
          }
        edges.append(WeightedEdge(source, target, weight: weight))
      }
    }
    self.init("seed \(seed)", count: count, edges: edges)
  }

  /// The graph under test, made from the edges in a random order, each either way round.
  func graph(seed: UInt64 = 3) throws(GraphError) -> WeightedGraph {
    var generator = SplitMix64(seed: seed)
    var shuffled = edges.map { edge in
      generator.next(below: 2) == 0
        ? edge : WeightedEdge(source: edge.target, target: edge.source, weight: edge.weight)
    }
    generator.shuffle(&shuffled)
    return try WeightedGraph(vertexCount: count, edges: shuffled)
  }

  /// Shapes with an answer known by thought, or with a trap in them.
  static let shapes: [SmallGraph] = [
    SmallGraph("nothing", count: 0, edges: []),
    SmallGraph("one vertex", count: 1, edges: []),
    SmallGraph("three isolated vertices", count: 3, edges: []),
    SmallGraph("one edge", count: 2, edges: [WeightedEdge(0, 1, weight: 5)]),
    SmallGraph("an edge and a vertex", count: 3, edges: [WeightedEdge(0, 2)]),
    SmallGraph("star", count: 7, edges: (1..<7).map { WeightedEdge(0, $0, weight: 2) }),
    SmallGraph("path", count: 6, edges: (1..<6).map { WeightedEdge($0 - 1, $0) }),
    SmallGraph("even ring", count: 8, edges: (0..<8).map { WeightedEdge($0, ($0 + 1) % 8) }),
    SmallGraph("odd ring", count: 7, edges: (0..<7).map { WeightedEdge($0, ($0 + 1) % 7) }),
    SmallGraph(
      "clique", count: 6,
      edges: (0..<6).flatMap { left in (0..<left).map { WeightedEdge(left, $0, weight: 3) } }),
    SmallGraph(
      "bipartite clique", count: 7,
      edges: (0..<3).flatMap { left in (3..<7).map { WeightedEdge(left, $0) } }),
    SmallGraph(
      "two triangles", count: 6,
      edges: [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5)].map { WeightedEdge($0.0, $0.1) }),
    SmallGraph(
      "triangles on a bridge", count: 6,
      edges: [(0, 1), (1, 2), (0, 2), (3, 4), (4, 5), (3, 5), (2, 3)].map {
        WeightedEdge($0.0, $0.1)
      }),
    SmallGraph(
      "a long way of equal length", count: 4,
      edges: [
        WeightedEdge(0, 1, weight: 2), WeightedEdge(1, 2, weight: 2), WeightedEdge(0, 2),
        WeightedEdge(2, 3, weight: 7),
      ]),
    SmallGraph(
      "huge and tiny weights", count: 4,
      edges: [
        WeightedEdge(0, 1, weight: 1e9), WeightedEdge(1, 2, weight: 1e-9),
        WeightedEdge(2, 3, weight: 0.5),
      ]),
  ]
}

extension SmallGraph: CustomStringConvertible {
  var description: String { "\(name): \(count) vertices, \(edges)" }
}
