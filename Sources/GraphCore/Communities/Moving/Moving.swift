/// Keeps what is known of the communities of a level while its vertices move.
struct Moving<Tally: MovingTally>: ~Copyable {
  /// Counts the communities.
  var tally: Tally

  /// The vertices that wait to be looked at: the first `pending` ones.
  let queue: Scratch<UInt32>

  /// How many vertices wait.
  var pending: Int

  /// Says from which end each vertex looks at its neighbors.
  var salt: UInt64 = 0

  /// How many vertices each label has.
  let sizes: UnsafeMutablePointer<UInt32>

  private let sizeStore: Scratch<UInt32>
  /// Labels that no vertex has, the next to be given away last.
  private let freeStore: Scratch<UInt32>
  private var freeCount = 0

  /// Counts labels below the vertex count; all vertices wait.
  init(_ tally: Tally, labels: [UInt32]) {
    self.tally = tally
    let count = labels.count
    pending = count
    queue = Scratch(repeating: 0, count: count)
    sizeStore = Scratch(repeating: 0, count: count)
    freeStore = Scratch(repeating: 0, count: count)
    sizes = sizeStore.base
    for label in labels { sizes[Int(label)] += 1 }
    for label in (0..<count).reversed() where sizes[label] == 0 {
      freeStore.base[freeCount] = UInt32(label)
      freeCount += 1
    }
  }

  /// Puts the vertex that the tally has lifted into the place chosen.
  ///
  /// Bounds: a label is free at most once at a time. One is free whenever a community has two
  /// members, as there are no more labels than vertices.
  @inline(__always)
  mutating func make(
    _ choice: MoveChoice, of vertex: Int, _ labels: UnsafeMutablePointer<UInt32>
  ) {
    let own = Int(labels[vertex])
    var label = choice.label
    if label == MoveChoice.alone {
      freeCount &-= 1
      label = freeStore.base[freeCount]
    }
    tally.move(from: own, tie: choice.tie, to: Int(label), tie: choice.otherTie)
    labels[vertex] = label
    sizes[own] -= 1
    sizes[Int(label)] += 1
    if sizes[own] == 0 {
      freeStore.base[freeCount] = UInt32(truncatingIfNeeded: own)
      freeCount &+= 1
    }
  }

  /// Whether a choice made earlier still gains, by the ties as they were and the masses as they are.
  ///
  /// Lifts the vertex, which must have the label that it had then.
  @inline(__always)
  mutating func gains(
    by choice: MoveChoice, of vertex: Int, _ labels: UnsafeMutablePointer<UInt32>,
    mass: Double, reach: Double
  ) -> Bool {
    let own = Int(labels[vertex])
    let stay = tally.lift(mass: mass, reach: reach, from: own, tie: choice.tie)
    if choice.label == MoveChoice.alone {
      return sizes[own] > 1 && tally.worthAlone > stay + tally.slack
    }
    let label = Int(choice.label)
    return sizes[label] > 0
      && tally.worth(of: label, tie: choice.otherTie) > stay + tally.slack
  }
}
