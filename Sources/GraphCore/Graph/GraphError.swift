/// Says why a list of edges is no graph.
///
/// `edge` is the place of the offending edge in the list given, counted from zero.
public enum GraphError: Error, Equatable, Sendable {
  /// The edge names a vertex that the graph does not have.
  case vertexOutOfRange(edge: Int, vertex: VertexID, vertexCount: Int)

  /// Both ends of the edge are the same vertex.
  case selfLoop(edge: Int, vertex: VertexID)

  /// The weight is not a finite number greater than zero.
  case invalidWeight(edge: Int, weight: Double)

  /// The weights are each finite, but their sum is not.
  case totalWeightNotFinite

  /// There are more vertices or edges than 32-bit numbers can name.
  case tooLarge(vertexCount: Int, edgeCount: Int)
}

extension GraphError: CustomStringConvertible {
  /// One sentence that names the edge and what is wrong with it.
  public var description: String {
    switch self {
    case .vertexOutOfRange(let edge, let vertex, let vertexCount):
      "edge \(edge) names vertex \(vertex), but the graph has \(vertexCount) vertices from 0"
    case .selfLoop(let edge, let vertex):
      "edge \(edge) ties vertex \(vertex) to itself"
    case .invalidWeight(let edge, let weight):
      "edge \(edge) has the weight \(weight), which is not a finite number greater than zero"
    case .totalWeightNotFinite:
      "the weights add up to more than a floating-point number can hold"
    case .tooLarge(let vertexCount, let edgeCount):
      "\(vertexCount) vertices and \(edgeCount) edges are more than 32-bit numbers can name"
    }
  }
}
