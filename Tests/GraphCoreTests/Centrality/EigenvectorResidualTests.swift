import GraphCore
import Testing

@Suite("The eigenvector is one, on graphs where repeated multiplication hardly settles")
struct EigenvectorResidualTests {
  private static func graph(_ kind: Int) throws -> WeightedGraph {
    var generator = SplitMix64(seed: 5)
    switch kind {
    case 0:
      return try WeightedGraph(
        vertexCount: 250, edges: (1..<250).map { WeightedEdge($0 - 1, $0) })
    case 1:
      return try WeightedGraph(
        vertexCount: 300, edges: (1..<300).map { WeightedEdge(0, $0, weight: Double(1 + $0 % 5)) })
    default:
      // Two sides, and for the last kind an edge within one of them.
      var edges = (0..<2_000).map { _ in
        WeightedEdge(generator.next(below: 200), 200 + generator.next(below: 200))
      }
      if kind == 3 { edges.append(WeightedEdge(3, 77)) }
      return try WeightedGraph(vertexCount: 400, edges: edges)
    }
  }

  @Test("the norm of A x − λ x is as small as asked", arguments: 0..<4)
  func residual(kind: Int) throws {
    let graph = try Self.graph(kind)
    let vector = graph.eigenvectorCentrality(tolerance: 1e-10)
    let image = graph.vertices.map { vertex in
      var sum = 0.0
      graph.forEachNeighbor(of: vertex) { sum += $1 * vector[$0.index] }
      return sum
    }
    let square = vector.reduce(0) { $0 + $1 * $1 }
    let value = zip(vector, image).reduce(0) { $0 + $1.0 * $1.1 } / square
    let rest = zip(vector, image).reduce(0) {
      $0 + ($1.1 - value * $1.0) * ($1.1 - value * $1.0)
    }
    #expect((rest / square).squareRoot() <= 1.05e-10 * value)
    #expect(vector.allSatisfy { $0 > 0 || graph.edgeCount > 1_000 })
    if kind == 1 {
      // The square of the largest eigenvalue of a star is the sum of the squared weights.
      let weights = graph.edges.map(\.weight)
      #expect(abs(value * value - weights.reduce(0) { $0 + $1 * $1 }) < 1e-9 * value * value)
    }
    if kind == 0 {
      // That of a path of n vertices is 2 cos(π/(n + 1)).
      #expect(abs(value - 1.999_843_344_144_445) < 1e-9)
    }
  }
}
