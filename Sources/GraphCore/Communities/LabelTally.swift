/// Counts nothing: each vertex goes where most of its weight goes, the lowest label among equals.
struct LabelTally: ~Copyable, CommunityTally {
  private(set) var slack = 0.0

  static var progress: Double { 1e-6 }

  static var scale: Double { 1 }

  static var prefersLowestLabel: Bool { true }

  /// The weight inside communities, twice.
  static func quality(
    _ rule: Void, of labels: [UInt32], in level: CoarseGraph, total: Double
  ) -> Double {
    total - level.cutWeight(labels)
  }

  init(_ rule: Void, of level: CoarseGraph, labels: [UInt32]) {}

  init(_ rule: Void, ofSingles level: CoarseGraph) {}

  @inline(__always)
  mutating func lift(mass: Double, reach: Double, from community: Int, tie: Double) -> Double {
    slack = 0x1p-23 * reach
    return tie
  }

  @inline(__always)
  func worth(of community: Int, tie: Double) -> Double { tie }

  @inline(__always)
  func canExceed(_ least: Double, in community: Int, tie: Double) -> Bool { true }

  @inline(__always)
  var worthAlone: Double { 0 }

  @inline(__always)
  mutating func move(from community: Int, tie: Double, to other: Int, tie otherTie: Double) {}

  static var canBeLoose: Bool { false }

  @inline(__always)
  static func holds(_ rule: Void, tie: Double, mass: Double, rest: Double) -> Bool { true }
}
