/// Why a diagram could not be laid out or drawn.
public enum DrawingError: Error, Equatable, Sendable, CustomStringConvertible {
  /// Two nodes have one id.
  case repeatedNode(id: String)
  /// A node's strength is negative or not a number.
  case invalidStrength(id: String)
  /// An edge names a node that is not there; `edge` is its index.
  case danglingEdge(edge: Int)
  /// An edge ties a node to itself.
  case loop(id: String)
  /// A pair of nodes has two edges.
  case repeatedEdge(source: String, target: String)
  /// An edge's weight is negative or not a number.
  case invalidWeight(source: String, target: String)
  /// The layout says nothing about a node of the diagram.
  case missingPosition(id: String)
  /// Graphviz, or the part of it that is needed, cannot be loaded.
  case engineUnavailable(reason: String)
  /// Graphviz found no usable positions.
  case layoutFailed(reason: String)
  /// Graphviz could not draw, or what it drew is incomplete.
  case renderingFailed(format: ImageFormat, reason: String)

  /// What a person needs to know to put it right.
  public var description: String {
    switch self {
    case .repeatedNode(let id):
      "two nodes of the diagram have the id \"\(id)\"; ids must be unique"
    case .invalidStrength(let id):
      "the strength of \"\(id)\" must be a number that is not negative"
    case .danglingEdge(let edge):
      "edge \(edge) of the diagram names a node that is not in it"
    case .loop(let id):
      "\"\(id)\" is tied to itself; a diagram shows ties between two"
    case .repeatedEdge(let source, let target):
      "\"\(source)\" and \"\(target)\" are tied twice; merge the two edges"
    case .invalidWeight(let source, let target):
      "the weight between \"\(source)\" and \"\(target)\" must be a number that is not negative"
    case .missingPosition(let id):
      "the layout has no position for \"\(id)\"; lay out a diagram that contains it"
    case .engineUnavailable(let reason):
      "Graphviz is not available (\(reason)); install the package libgraphviz-dev or graphviz"
    case .layoutFailed(let reason):
      "Graphviz found no layout (\(reason))"
    case .renderingFailed(let format, let reason):
      "Graphviz could not draw the \(format.rawValue.uppercased()) (\(reason))"
    }
  }
}
