extension Diagram {
  /// One relation of a diagram; it has no direction.
  public struct Edge: Sendable, Equatable {
    /// The index in `nodes` of one end.
    public var source: Int
    /// The index in `nodes` of the other end.
    public var target: Int
    /// The weight, or in a change diagram the size of the change; decides the width.
    ///
    /// Finite, not negative.
    public var weight: Double
    /// How the relation changed; `nil` outside change diagrams.
    public var change: Change?
    /// Plain text shown when pointing at the line; empty for the two names and the weight.
    public var details: String

    /// Creates an edge.
    ///
    /// - Parameters:
    ///   - source: The index in `nodes` of one end.
    ///   - target: The index in `nodes` of the other end.
    ///   - weight: The weight, or the size of the change.
    ///   - change: How the relation changed.
    ///   - details: Plain text shown when pointing at the line.
    public init(
      source: Int,
      target: Int,
      weight: Double,
      change: Change? = nil,
      details: String = ""
    ) {
      self.source = source
      self.target = target
      self.weight = weight
      self.change = change
      self.details = details
    }
  }

  /// How a relation changed from one date to another.
  ///
  /// The raw value is the word in the legend.
  public enum Change: String, Sendable, CaseIterable {
    /// Not there before; a solid green line.
    case added
    /// No longer there; a dashed orange-red line.
    case removed
    /// Heavier than before; a solid blue line.
    case stronger
    /// Lighter than before; a dashed orange line.
    case weaker
    /// As it was, or not told apart from it; a thin grey line.
    case steady

    /// Whether the line is dashed, so that the sign does not rest on colour alone.
    var isDashed: Bool { self == .removed || self == .weaker }
  }
}
