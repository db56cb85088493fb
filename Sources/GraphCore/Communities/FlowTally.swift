/// Counts communities for the map equation: the flow in each and the flow out of each.
///
/// Flows are weights that are not divided by 2W: in the codelength times 2W,
/// f(Σe) − 2 Σ f(e) + Σ f(e + p) − Σ f(sᵥ) with f(x) = x log₂ x, what the division would add
/// cancels, and integer weights add up exactly.
struct FlowTally: ~Copyable, CommunityTally {
  private struct Community: BitwiseCopyable {
    /// The strengths of the members.
    var flow = 0.0
    /// The weight of the edges that leave.
    var exit = 0.0
    /// What the codelength holds of the community: f(exit + flow) − 2 f(exit).
    var cost = 0.0

    @inline(__always)
    static func cost(flow: Double, exit: Double) -> Double {
      entropyTerm(exit + flow) - 2 * entropyTerm(exit)
    }

    @inline(__always)
    mutating func set(flow: Double, exit: Double) {
      self.flow = flow
      self.exit = exit
      cost = Self.cost(flow: flow, exit: exit)
    }
  }

  private let communities: Scratch<Community>
  private let base: UnsafeMutablePointer<Community>
  /// The exits of all communities.
  private var totalExit = 0.0
  /// The same once the vertex is lifted out of its community.
  private var exitOfOthers = 0.0
  private var mass = 0.0
  private var reach = 0.0
  private(set) var slack = 0.0

  /// A hundred-thousandth of a bit.
  static var progress: Double { 1e-5 }

  static var prefersLowestLabel: Bool { false }

  /// The codelength in bits times 2W, turned round, but for what the vertices themselves cost.
  static func quality(_ rule: Void, of labels: [UInt32], in level: CoarseGraph) -> Double {
    let tally = FlowTally(rule, of: level, labels: labels)
    var cost = entropyTerm(tally.totalExit)
    for community in 0..<level.count { cost += tally.base[community].cost }
    return -cost
  }

  init(_ rule: Void, of level: CoarseGraph, labels: [UInt32]) {
    communities = Scratch(repeating: Community(), count: level.count)
    base = communities.base
    for vertex in 0..<level.count {
      let label = labels[vertex]
      precondition(Int(label) < level.count)
      base[Int(label)].flow += level.masses[vertex]
      var cut = 0.0
      for place in Int(level.offsets[vertex])..<Int(level.offsets[vertex + 1])
      where labels[Int(level.arcs[place].target)] != label {
        cut += Double(level.arcs[place].weight)
      }
      base[Int(label)].exit += cut
      totalExit += cut
    }
    for community in 0..<level.count {
      base[community].set(flow: base[community].flow, exit: base[community].exit)
    }
  }

  @inline(__always)
  mutating func lift(mass: Double, reach: Double, from community: Int, tie: Double) -> Double {
    self.mass = mass
    self.reach = reach
    let before = entropyTerm(totalExit)
    slack = 0x1p-18 * reach + 1e-15 * before.magnitude
    let own = base[community]
    let exit = max(0, own.exit - reach + 2 * tie)
    exitOfOthers = totalExit - own.exit + exit
    let left = Community.cost(flow: own.flow - mass, exit: exit)
    return left - own.cost - before
  }

  @inline(__always)
  func worth(of community: Int, tie: Double) -> Double {
    let other = base[community]
    let exit = max(0, other.exit + reach - 2 * tie)
    let cost = Community.cost(flow: other.flow + mass, exit: exit)
    return -(entropyTerm(max(0, exitOfOthers - other.exit + exit)) + cost - other.cost)
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

  @inline(__always)
  static func holds(_ rule: Void, tie: Double, mass: Double, rest: Double) -> Bool { true }
}
