/// What a walk from one end of a path knows of a vertex.
struct PathLabel<Count: PathCount>: BitwiseCopyable {
  /// The length of the shortest way found from the end.
  var distance = UInt64.max

  /// How many ways of that length were found.
  var paths = Count(0)
}

/// Holds the scratch memory of a walk by length from one end of a path.
struct LengthWalk<Key, Count: PathCount>: ~Copyable
where Key: FixedWidthInteger & UnsignedInteger & BitwiseCopyable {
  /// What the walk knows of each vertex.
  let labels: Scratch<PathLabel<Count>>

  /// The vertices with a label.
  let reached: Scratch<UInt32>

  /// Room for the heap.
  let keys: Scratch<Key>

  /// Allocates the memory for a network.
  init(_ network: LengthNetwork) {
    labels = Scratch(repeating: PathLabel(), count: network.count)
    reached = Scratch(repeating: 0, count: network.count)
    keys = Scratch(repeating: 0, count: network.steps.count + 1)
  }
}
