/// A network as it is to be drawn: who, how strongly tied, and what the picture says about itself.
///
///     var diagram = Diagram(title: "Who met whom", subtitle: "2023-09-14 · 12 documents")
///     diagram.nodes = [
///       Diagram.Node(id: "leader/kim-jong-un", name: "Kim Jong Un", kind: .leader, strength: 9),
///       Diagram.Node(id: "state/RU", name: "Russia", kind: .state, strength: 7),
///     ]
///     diagram.edges = [Diagram.Edge(source: 0, target: 1, weight: 5)]
///     let layout = try diagram.layout(seed: 1)
///     let picture = try diagram.render(.svg, layout: layout)
///
/// The order of `nodes` and `edges` never shows in a drawing: the writer sorts both. A diagram whose
/// edges carry a `change` is drawn as a change diagram, with neutral nodes and a legend of changes.
///
/// It is not a graph to compute on: it holds what is drawn, usually a backbone of the network.
public struct Diagram: Sendable, Equatable {
  /// The heading of the picture.
  public var title: String
  /// What stands under the heading: dates, how many documents.
  public var subtitle: String
  /// The entities, in any order.
  public var nodes: [Node]
  /// The relations drawn, in any order; at most one for each pair.
  public var edges: [Edge]
  /// The number of relations in the network of which `edges` are the ones drawn.
  public var totalEdgeCount: Int
  /// What the width of a line stands for, such as "sentences in common"; empty leaves it out.
  public var weightLabel: String
  /// Colours, typeface and sizes.
  public var style: DiagramStyle

  /// Creates a diagram.
  ///
  /// - Parameters:
  ///   - title: The heading of the picture.
  ///   - subtitle: What stands under the heading.
  ///   - nodes: The entities, in any order.
  ///   - edges: The relations drawn, as indices into `nodes`.
  ///   - totalEdgeCount: The relations in the whole network; `nil` means that all are drawn.
  ///   - weightLabel: What the width of a line stands for.
  ///   - style: Colours, typeface and sizes.
  public init(
    title: String,
    subtitle: String = "",
    nodes: [Node] = [],
    edges: [Edge] = [],
    totalEdgeCount: Int? = nil,
    weightLabel: String = "",
    style: DiagramStyle = DiagramStyle()
  ) {
    self.title = title
    self.subtitle = subtitle
    self.nodes = nodes
    self.edges = edges
    self.totalEdgeCount = totalEdgeCount ?? edges.count
    self.weightLabel = weightLabel
    self.style = style
  }

  /// Whether the diagram shows what changed between two dates: any edge says how it changed.
  public var showsChange: Bool { edges.contains { $0.change != nil } }
}
