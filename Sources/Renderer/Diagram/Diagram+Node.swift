extension Diagram {
  /// One entity of a diagram.
  public struct Node: Sendable, Equatable {
    /// The entity's id, such as `leader/kim-jong-un`; unique in a diagram, and what ties are broken by.
    public var id: String
    /// The name written under the glyph.
    public var name: String
    /// What the entity is; decides the glyph.
    public var kind: Kind
    /// The sum of the weights of the entity's relations; decides the size.
    ///
    /// Finite, not negative.
    public var strength: Double
    /// The rank of the entity's community, 0 for the strongest; `nil` when it is in none.
    public var community: Int?
    /// Plain text shown when pointing at the node; empty for the name and kind.
    public var details: String

    /// Creates a node.
    ///
    /// - Parameters:
    ///   - id: The entity's id.
    ///   - name: The name written under the glyph.
    ///   - kind: What the entity is.
    ///   - strength: The sum of the weights of its relations.
    ///   - community: The rank of its community, 0 for the strongest.
    ///   - details: Plain text shown when pointing at the node.
    public init(
      id: String,
      name: String,
      kind: Kind,
      strength: Double,
      community: Int? = nil,
      details: String = ""
    ) {
      self.id = id
      self.name = name
      self.kind = kind
      self.strength = strength
      self.community = community
      self.details = details
    }
  }

  /// What an entity is.
  ///
  /// The raw value is the word in legends, DOT and SVG.
  public enum Kind: String, Sendable, CaseIterable {
    /// A political leader, drawn as a circle.
    case leader
    /// A state, drawn as a square.
    case state
    /// A place, drawn as a diamond.
    case place
    /// An organisation, drawn as a hexagon.
    case organisation
    /// A person without a known office, drawn as an ellipse with a lighter outline.
    case person
  }
}
