/// Where the nodes of a diagram stand.
///
/// A layout belongs to ids, not to one diagram: lay out the union of two dates once and draw both
/// dates, and the change between them, with it; then the eye compares places.
///
/// The same diagram and seed give the same layout on every call. It depends on the sizes of glyphs
/// and names, which come from tables, and not on the fonts or the locale of the machine.
public struct Layout: Sendable, Equatable {
  /// The place of one node.
  public struct Place: Sendable, Equatable {
    /// The node's id.
    public let id: String
    /// The centre of the glyph, from the lower left corner of the network, to a tenth of a point.
    public let position: Point
    /// Whether there is room for the name.
    public let isNamed: Bool
  }

  /// The places, by id ascending.
  public let places: [Place]
  /// The width of the network with its names, in points, without margin and legend.
  public let width: Double
  /// The height of the network with its names, in points, without margin and legend.
  public let height: Double

  private let index: [String: Int]

  /// Creates a layout of places relative to the lower left corner of `frame`.
  init(_ places: [Place], frame: Box?) {
    let corner = Point(x: frame?.minX ?? 0, y: frame?.minY ?? 0)
    self.places =
      places
      .map { Place(id: $0.id, position: ($0.position - corner).rounded, isNamed: $0.isNamed) }
      .sorted { $0.id < $1.id }
    width = ((frame?.width ?? 0) * 10).rounded() / 10
    height = ((frame?.height ?? 0) * 10).rounded() / 10
    index = Dictionary(
      self.places.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Returns the place of a node, or `nil` when the layout does not know it.
  ///
  /// - Parameter id: The node's id.
  /// - Returns: The node's place.
  /// - Complexity: O(1).
  public func place(of id: String) -> Place? {
    index[id].map { places[$0] }
  }
}
