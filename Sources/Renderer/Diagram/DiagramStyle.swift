/// The colours, typeface and sizes of a drawing.
///
/// The defaults keep their distance from each other under the three common forms of colour
/// blindness (smallest pairwise distance in CIELAB 16). Colour is never the only sign: the shape
/// says the kind, the place the community, the dashes a loss.
public struct DiagramStyle: Sendable, Equatable {
  /// The fills of the strongest communities, strongest first: Okabe and Ito's seven hues.
  public var communityColors: [Color] = [
    Color(0x0072B2), Color(0xE69F00), Color(0x009E73), Color(0xCC79A7), Color(0x56B4E9),
    Color(0xD55E00), Color(0xF0E442),
  ]
  /// The fill of nodes in no community, or in one beyond the coloured ones.
  public var otherColor = Color(0xD0D4D8)
  /// The fill of every node in a change diagram.
  public var neutralColor = Color(0xECEFF1)
  /// The outline of every node in a change diagram.
  public var neutralOutline = Color(0x546E7A)
  /// The colour of relations between communities.
  public var bridgeColor = Color(0x808080)
  /// The colour of relations that are new.
  public var addedColor = Color(0x009E73)
  /// The colour of relations that are gone.
  public var removedColor = Color(0xD55E00)
  /// The colour of relations that are heavier.
  public var strongerColor = Color(0x0072B2)
  /// The colour of relations that are lighter.
  public var weakerColor = Color(0xE69F00)
  /// The colour of relations that did not change.
  public var steadyColor = Color(0xBBBBBB)
  /// The colour of names and the title.
  public var inkColor = Color(0x1A1A1A)
  /// The colour of the lines under the title.
  public var mutedColor = Color(0x555555)
  /// The colour behind everything.
  public var paperColor = Color(0xFFFFFF)
  /// The typefaces, best first.
  ///
  /// These three have the same widths wherever they exist, and the first one installed is used.
  public var fontFamily = "Arial,Helvetica,sans-serif"
  /// A factor on the size of glyphs; 1 is fitted to the number of nodes.
  public var glyphScale = 1.0
  /// A factor on the size of names; 1 is fitted to the number of nodes.
  public var fontScale = 1.0
  /// The number of nodes up to which every one is named; above it, the strongest are, and others
  /// where there is room.
  public var alwaysLabelled = 150

  /// Creates the default style.
  public init() {}

  /// Returns the colour of a kind of change.
  ///
  /// - Parameter change: How the relation changed.
  /// - Returns: The colour of its line.
  public func color(of change: Diagram.Change) -> Color {
    switch change {
    case .added: addedColor
    case .removed: removedColor
    case .stronger: strongerColor
    case .weaker: weakerColor
    case .steady: steadyColor
    }
  }

  /// The typefaces without any character that is not of a name or a list: Graphviz copies them into
  /// SVG as they are.
  var safeFontFamily: String {
    let kept = fontFamily.unicodeScalars.filter { scalar in
      scalar == "," || scalar == " " || scalar == "-" || scalar.properties.isAlphabetic
        || ("0"..."9").contains(scalar)
    }
    let family = PlainText.line(String(String.UnicodeScalarView(kept)))
    return family.isEmpty ? "sans-serif" : family
  }

  /// Returns the hue of a community, or `nil` when it has none of its own.
  func hue(ofCommunity rank: Int?) -> Color? {
    guard let rank, communityColors.indices.contains(rank) else { return nil }
    return communityColors[rank]
  }
}
