/// Counts nothing: each vertex goes where most of its weight goes, the lowest label among equals.
struct LabelTally: MovingTally {
  private(set) var slack = 0.0

  static var worksInBatches: Bool { false }

  static var prefersLowestLabel: Bool { true }

  init(_ rule: Void, of level: CoarseGraph, labels: [UInt32]) {}

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
}
