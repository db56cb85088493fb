/// What a drawing is rendered to.
public enum ImageFormat: String, Sendable, CaseIterable {
  /// Scalable, with tooltips, an own id for each node and line, and dark and print styles.
  case svg
  /// Pixels, about 2000 across for diagrams of up to 60 nodes.
  case png
  /// One page, as large as the drawing.
  case pdf
}
