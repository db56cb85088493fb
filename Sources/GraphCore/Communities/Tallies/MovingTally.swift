/// Keeps what a quality function needs to know of each community while vertices move.
///
/// The moving and refining kernels are compiled for each tally; the delta of a quality function
/// is written once. Worths compare the places that one vertex can take: they are the change of
/// quality when the vertex, lifted out, is put there, each less the same number. A copy shares the
/// counts, and lifts vertices of its own.
protocol MovingTally: Sendable, SendableMetatype {
  /// What the quality function is told: a resolution, or nothing.
  associatedtype Rule: Sendable

  /// Whether the lowest label wins among equal worths, instead of the first one met.
  static var prefersLowestLabel: Bool { get }

  /// Whether vertices may be judged in batches, before the moves of the rest of the batch are made.
  static var worksInBatches: Bool { get }

  /// Counts the communities that labels below the vertex count make.
  init(_ rule: Rule, of level: CoarseGraph, labels: [UInt32])

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
}
