/// Keeps what a quality function needs to know to pass over a graph, level by level.
protocol CommunityTally: MovingTally {
  /// What a pass must gain, as a share of the weight of all arcs, to count as progress.
  static var progress: Double { get }

  /// How much quality one unit of what users are told is, as a share of the weight of all arcs.
  static var scale: Double { get }

  /// The quality of a division of a level, in the unit of its weights; greater is better.
  /// - Parameters:
  ///   - rule: What the quality function is told.
  ///   - labels: A number below the vertex count for each vertex.
  ///   - level: The level.
  ///   - total: The weight of all arcs, those within the level's vertices included.
  /// - Returns: The quality.
  static func quality(
    _ rule: Rule, of labels: [UInt32], in level: CoarseGraph, total: Double
  ) -> Double

  /// Counts each vertex as a community of its own.
  init(_ rule: Rule, ofSingles level: CoarseGraph)

  /// Whether a set can hold too loosely to its community; if not, nobody asks whether it holds.
  static var canBeLoose: Bool { get }

  /// Whether a set of vertices holds to the rest of its community well enough to be part of it.
  /// - Parameters:
  ///   - rule: What the quality function is told.
  ///   - tie: The weight between the set and the rest.
  ///   - mass: The mass of the set.
  ///   - rest: The mass of the rest.
  /// - Returns: Whether it does.
  static func holds(_ rule: Rule, tie: Double, mass: Double, rest: Double) -> Bool
}
