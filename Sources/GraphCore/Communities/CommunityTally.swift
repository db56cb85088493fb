/// Keeps what a quality function needs to know of each community while vertices move.
///
/// The moving and refining kernels are compiled for each tally; the delta of a quality function
/// is written once. Worths compare the places that one vertex can take: they are the change of
/// quality when the vertex, lifted out, is put there, each less the same number.
protocol CommunityTally: ~Copyable, SendableMetatype {
  /// What the quality function is told: a resolution, or nothing.
  associatedtype Rule: Sendable

  /// Whether the lowest label wins among equal worths, instead of the first one met.
  static var prefersLowestLabel: Bool { get }

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

  /// Counts the communities that labels below the vertex count make.
  init(_ rule: Rule, of level: CoarseGraph, labels: [UInt32])

  /// Counts each vertex as a community of its own.
  init(_ rule: Rule, ofSingles level: CoarseGraph)

  /// Lifts a vertex out of its community and returns what its place there is worth.
  /// - Parameters:
  ///   - mass: The mass of the vertex.
  ///   - reach: The weight of its arcs.
  ///   - community: Its community.
  ///   - tie: The weight between it and the rest of its community.
  /// - Returns: What its place is worth.
  mutating func lift(mass: Double, reach: Double, from community: Int, tie: Double) -> Double

  /// What a place in another community is worth to the lifted vertex.
  func worth(of community: Int, tie: Double) -> Double

  /// Whether a place in another community may be worth more than a number: `false` only if not.
  ///
  /// It is asked first, and is to be quicker than ``worth(of:tie:)``.
  func canExceed(_ least: Double, in community: Int, tie: Double) -> Bool

  /// What a community of its own is worth to the lifted vertex.
  var worthAlone: Double { get }

  /// By how much another place must be better, so that rounding cannot go on for ever.
  var slack: Double { get }

  /// Puts the lifted vertex into another community.
  mutating func move(from community: Int, tie: Double, to other: Int, tie otherTie: Double)

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
