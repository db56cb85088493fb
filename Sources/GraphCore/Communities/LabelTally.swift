/// Counts nothing: each vertex goes where most of its weight goes, the lowest label among equals.
struct LabelTally: ~Copyable, CommunityTally {
  private(set) var slack = 0.0

  static var progress: Double { 1e-6 }

  static var prefersLowestLabel: Bool { true }

  /// The weight inside communities, twice.
  static func quality(_ rule: Void, of labels: [UInt32], in level: CoarseGraph) -> Double {
    level.reaches.reduce(0, +) - level.cutWeight(labels)
  }

  init(_ rule: Void, of level: CoarseGraph, labels: [UInt32]) {}

  @inline(__always)
  mutating func lift(mass: Double, reach: Double, from community: Int, tie: Double) -> Double {
    slack = 0x1p-23 * reach
    return tie
  }

  @inline(__always)
  func worth(of community: Int, tie: Double) -> Double { tie }

  @inline(__always)
  var worthAlone: Double { 0 }

  @inline(__always)
  mutating func move(from community: Int, tie: Double, to other: Int, tie otherTie: Double) {}

  @inline(__always)
  static func holds(_ rule: Void, tie: Double, mass: Double, rest: Double) -> Bool { true }
}
