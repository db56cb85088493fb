extension Diagram {
  /// Returns the diagram in DOT, Graphviz's language.
  ///
  /// With a layout, nodes have places and lines have paths: any Graphviz draws the very picture
  /// that `render(_:layout:)` makes (`neato -n2 -Tsvg`). Without one, it is a plain graph with names
  /// inside the nodes, for any engine to lay out. Both hold `entity`, `kind`, `strength`,
  /// `community`, `weight` and `change`, so that the network can be read back.
  ///
  /// Nothing is measured with a font and no C library is asked: the same diagram and layout give the
  /// same bytes everywhere. Edges that name a missing node, or tie a node to itself, are left out.
  ///
  /// - Parameter layout: The places of the nodes; a node that it does not know stands in the corner.
  /// - Returns: DOT in UTF-8, ending in a newline.
  /// - Complexity: O(n log n) in nodes and edges without a layout; with one, see `Layout`.
  public func dot(layout: Layout?) -> String {
    let sheet = Sheet(self)
    guard let layout else { return PlainDOT(sheet).text }
    return PlacedDOT(Page(sheet, layout: layout)).text
  }
}
