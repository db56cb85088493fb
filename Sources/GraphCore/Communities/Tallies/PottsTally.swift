/// Counts communities for qualities that weigh ties inside against a price for mass together.
///
/// Q = Σ꜀ [ w꜀ − price · M꜀²/2 ] for the weight w꜀ inside a community and the sum M꜀ of its
/// vertices' masses. With strengths as masses and γ/2W as the price this is modularity times W;
/// with a mass of 1 and γ as the price it is the constant Potts model, but for a constant.
struct PottsTally: CommunityTally {
  private let price: Double
  private let masses: SharedVector<Double>
  private nonisolated(unsafe) let members: UnsafeMutablePointer<Double>
  private var mass = 0.0
  private var toll = 0.0
  private(set) var slack = 0.0

  static var progress: Double { 1e-6 }

  static var scale: Double { 0.5 }

  static var worksInBatches: Bool { true }

  static var prefersLowestLabel: Bool { false }

  static var canBeLoose: Bool { true }

  static func quality(
    _ price: Double, of labels: [UInt32], in level: CoarseGraph, total: Double
  ) -> Double {
    var members = [Double](repeating: 0, count: level.count)
    for vertex in 0..<level.count { members[Int(labels[vertex])] += level.masses[vertex] }
    let doubled = total - level.cutWeight(labels)
    return (doubled - price * members.reduce(0) { $0 + $1 * $1 }) / 2
  }

  init(_ price: Double, of level: CoarseGraph, labels: [UInt32]) {
    self.price = price
    masses = SharedVector(repeating: 0, count: level.count)
    members = masses.base
    for vertex in 0..<level.count {
      let label = Int(labels[vertex])
      precondition(label < level.count)
      members[label] += level.masses[vertex]
    }
  }

  init(_ price: Double, ofSingles level: CoarseGraph) {
    self.price = price
    masses = SharedVector(repeating: 0, count: level.count)
    members = masses.base
    for vertex in 0..<level.count { members[vertex] = level.masses[vertex] }
  }

  /// Weights are kept in single precision, so that a gain counts if it exceeds 2⁻²³ of the reach.
  @inline(__always)
  mutating func lift(mass: Double, reach: Double, from community: Int, tie: Double) -> Double {
    self.mass = mass
    toll = price * mass
    slack = 0x1p-23 * reach
    return tie - toll * (members[community] - mass)
  }

  @inline(__always)
  func worth(of community: Int, tie: Double) -> Double { tie - toll * members[community] }

  @inline(__always)
  func canExceed(_ least: Double, in community: Int, tie: Double) -> Bool { true }

  @inline(__always)
  var worthAlone: Double { 0 }

  @inline(__always)
  mutating func move(from community: Int, tie: Double, to other: Int, tie otherTie: Double) {
    // Without a copy of the pointer the compiler fails under the thread sanitizer (Swift 6.3.1).
    let members = members
    members[community] -= mass
    members[other] += mass
  }

  @inline(__always)
  static func holds(_ price: Double, tie: Double, mass: Double, rest: Double) -> Bool {
    tie >= price * mass * rest
  }
}
