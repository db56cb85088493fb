internal import CGraphviz
internal import Synchronization

/// The door to Graphviz: one lock around all of it.
///
/// Graphviz is not safe to use from two threads, not even for reading: its tables are splay trees,
/// and its parser, its errors and its random numbers are global. Every call therefore happens
/// between taking and leaving one lock, and what comes out is copied before it is left.
enum Graphviz {
  private static let engine = Mutex(GraphvizEngine())

  /// Returns where an engine puts the first nodes of a graph.
  ///
  /// - Parameters:
  ///   - dot: A graph in DOT whose first nodes are the ones asked for.
  ///   - layout: The name of the layout engine.
  ///   - nodes: The number of nodes asked for.
  ///   - seed: Where the engine's random numbers begin.
  /// - Returns: The places, in points, in the order of the graph.
  /// - Throws: `DrawingError` when the engine is missing, fails, or leaves a node without a place.
  static func positions(
    of dot: String, layout: String, nodes: Int, seed: UInt32
  ) throws(DrawingError) -> [Point] {
    try engine.withLock { engine throws(DrawingError) in
      try engine.positions(of: dot, engine: layout, nodes: nodes, seed: seed)
    }
  }

  /// Returns a picture of a graph that has places and paths.
  ///
  /// - Parameters:
  ///   - dot: A graph in DOT.
  ///   - format: What to draw.
  ///   - nodes: The number of nodes that must have come out with a place.
  /// - Returns: The bytes of the picture.
  /// - Throws: `DrawingError` when something is missing, or the picture is not whole.
  static func picture(
    of dot: String, format: ImageFormat, nodes: Int
  ) throws(DrawingError) -> [UInt8] {
    try engine.withLock { engine throws(DrawingError) in
      try engine.picture(of: dot, format: format, nodes: nodes)
    }
  }

  /// Returns the graph of a file.
  static func graph(of dot: String) throws(DOTReadingError) -> DOTGraph {
    try engine.withLock { engine throws(DOTReadingError) in try engine.graph(of: dot) }
  }

  /// Returns an attribute of each node as Graphviz reads it, with the node's name; for checks.
  static func attributes(
    _ attribute: String, of dot: String
  ) throws(DrawingError) -> [(name: String, value: String)] {
    try engine.withLock { engine throws(DrawingError) in
      try engine.attributes(attribute, of: dot)
    }
  }
}
