/// Counts communities for the map equation: the flow in each and the flow out of each.
///
/// Flows are weights that are not divided by 2W: in the codelength times 2W,
/// f(Σe) − 2 Σ f(e) + Σ f(e + p) − Σ f(sᵥ) with f(x) = x log₂ x, what the division would add
/// cancels, and integer weights add up exactly.
struct FlowTally: CommunityTally {
  private struct Community: BitwiseCopyable, Sendable {
    /// The strengths of the members.
    var flow = 0.0
    /// The weight of the edges that leave.
    var exit = 0.0
    /// What the codelength holds of the community: f(exit + flow) − 2 f(exit).
    var cost = 0.0
    /// The slopes of f at exit + flow and at exit, and how the second grows with exit.
    var (bothSlope, exitSlope, exitBend) = (0.0, 0.0, Double.infinity)

    @inline(__always)
    static func cost(flow: Double, exit: Double) -> Double {
      entropyTerm(exit + flow) - 2 * entropyTerm(exit)
    }

    @inline(__always)
    mutating func set(flow: Double, exit: Double) {
      self.flow = flow
      self.exit = exit
      let both = exit + flow
      let (bothLog, exitLog) =
        (both > 0 ? binaryLogarithm(both) : 0, exit > 0 ? binaryLogarithm(exit) : 0)
      cost = both * bothLog - 2 * exit * exitLog
      bothSlope = bothLog + FlowTally.byLn2
      exitSlope = exitLog + FlowTally.byLn2
      exitBend = FlowTally.byLn2 / exit
    }
  }

  private let communities: SharedVector<Community>
  private nonisolated(unsafe) let base: UnsafeMutablePointer<Community>
  /// The exits of all communities.
  private var totalExit = 0.0
  /// The same once the vertex is lifted out of its community.
  private var exitOfOthers = 0.0
  private var mass = 0.0
  private var reach = 0.0
  /// f of all exits before the vertex was lifted, and its slope there.
  private var (totalCost, totalSlope) = (0.0, 0.0)
  private(set) var slack = 0.0

  /// 1 / ln 2, by which f is bent: f″(x) = 1 / (x ln 2).
  private static var byLn2: Double { 1.442_695_040_888_963_4 }

  /// A hundred-thousandth of a bit.
  static var progress: Double { 1e-5 }

  static var scale: Double { 1 }

  static var worksInBatches: Bool { true }

  static var prefersLowestLabel: Bool { false }

  /// The codelength in bits times 2W, turned round, but for what the vertices themselves cost.
  static func quality(
    _ rule: Void, of labels: [UInt32], in level: CoarseGraph, total: Double
  ) -> Double {
    let tally = FlowTally(rule, of: level, labels: labels)
    var cost = entropyTerm(tally.totalExit)
    for community in 0..<level.count { cost += tally.base[community].cost }
    return -cost
  }

  init(_ rule: Void, of level: CoarseGraph, labels: [UInt32]) {
    communities = SharedVector(repeating: Community(), count: level.count)
    base = communities.base
    let exits = level.cutWeights(labels)
    for vertex in 0..<level.count {
      let label = Int(labels[vertex])
      precondition(label < level.count)
      base[label].flow += level.masses[vertex]
      base[label].exit += exits[vertex]
      totalExit += exits[vertex]
    }
    for community in 0..<level.count {
      base[community].set(flow: base[community].flow, exit: base[community].exit)
    }
  }

  init(_ rule: Void, ofSingles level: CoarseGraph) {
    communities = SharedVector(repeating: Community(), count: level.count)
    base = communities.base
    for vertex in 0..<level.count {
      base[vertex].set(flow: level.masses[vertex], exit: level.reaches[vertex])
      totalExit += level.reaches[vertex]
    }
  }

  @inline(__always)
  mutating func lift(mass: Double, reach: Double, from community: Int, tie: Double) -> Double {
    self.mass = mass
    self.reach = reach
    let totalLog = totalExit > 0 ? binaryLogarithm(totalExit) : 0
    totalCost = totalExit * totalLog
    totalSlope = totalLog + Self.byLn2
    slack = 0x1p-18 * reach + 1e-15 * totalCost.magnitude
    let own = base[community]
    let exit = max(0, own.exit - reach + 2 * tie)
    exitOfOthers = totalExit - own.exit + exit
    let left = Community.cost(flow: own.flow - mass, exit: exit)
    return left - own.cost - totalCost
  }

  @inline(__always)
  func worth(of community: Int, tie: Double) -> Double {
    let other = base[community]
    let exit = max(0, other.exit + reach - 2 * tie)
    let cost = Community.cost(flow: other.flow + mass, exit: exit)
    return -(entropyTerm(max(0, exitOfOthers - other.exit + exit)) + cost - other.cost)
  }

  /// f is convex, so that it lies above its tangents: where the vertex adds more to the exit than
  /// it takes from it, the cost is at least what the slopes before and after the move say, and the
  /// slope of f at the new exit at most that at the old one plus the bend there.
  @inline(__always)
  func canExceed(_ least: Double, in community: Int, tie: Double) -> Bool {
    let added = reach - 2 * tie
    if added <= 0 { return true }
    let other = base[community]
    let total = totalCost + (exitOfOthers + added - totalExit) * totalSlope
    let both = (added + mass) * other.bothSlope
    let exit = 2 * added * (other.exitSlope + added * other.exitBend)
    return slack - (total + both - exit) > least
  }

  @inline(__always)
  var worthAlone: Double {
    -(entropyTerm(exitOfOthers + reach) + Community.cost(flow: mass, exit: reach))
  }

  @inline(__always)
  mutating func move(from community: Int, tie: Double, to other: Int, tie otherTie: Double) {
    let exit = max(0, base[community].exit - reach + 2 * tie)
    let otherExit = max(0, base[other].exit + reach - 2 * otherTie)
    totalExit = max(0, exitOfOthers - base[other].exit + otherExit)
    base[community].set(flow: base[community].flow - mass, exit: exit)
    base[other].set(flow: base[other].flow + mass, exit: otherExit)
  }

  static var canBeLoose: Bool { false }

  @inline(__always)
  static func holds(_ rule: Void, tie: Double, mass: Double, rest: Double) -> Bool { true }
}
