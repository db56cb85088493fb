/// Finds the distances along the edges of a chunk of sources: Dijkstra's method, ended once all
/// greater neighbors of the source are reached.
struct DistanceRatios<Key>: ~Copyable, ChunkKernel
where Key: FixedWidthInteger & UnsignedInteger & BitwiseCopyable {
  private let network: LengthNetwork
  private let edges: UpwardRows
  private let chunkSize: Int
  private let distance: Scratch<UInt64>
  private let isWanted: Scratch<Bool>
  private let keys: Scratch<Key>

  /// The vertices that a search has given a distance.
  private let touched: Scratch<UInt32>

  /// Allocates the scratch memory of one thread.
  /// - Parameters:
  ///   - network: The network to walk.
  ///   - edges: The edges to measure.
  ///   - chunkSize: How many sources make a chunk.
  init(_ network: LengthNetwork, _ edges: UpwardRows, chunkSize: Int) {
    self.network = network
    self.edges = edges
    self.chunkSize = chunkSize
    distance = Scratch(repeating: .max, count: network.count)
    isWanted = Scratch(repeating: false, count: network.count)
    keys = Scratch(repeating: 0, count: network.steps.count + 1)
    touched = Scratch(repeating: 0, count: network.count)
  }

  func run(chunk: Int, into sums: inout [Double]) {
    let first = chunk * chunkSize
    for source in first..<min(first + chunkSize, network.count) where !edges.rows[source].isEmpty {
      let row = edges.rows[source]
      var longest: UInt32 = 0
      for place in row {
        isWanted.base[Int(edges.targets[place])] = true
        longest = max(longest, edges.lengths[place])
      }
      let touchedCount = search(
        from: source, wanted: row.count, within: UInt64(longest / network.divisor))
      for place in row {
        let found = distance.base[Int(edges.targets[place])] * UInt64(network.divisor)
        sums[place] = Double(found) / Double(edges.lengths[place])
      }
      for place in 0..<touchedCount { distance.base[Int(touched.base[place])] = .max }
    }
  }

  /// Finds the distances of the wanted vertices, and takes their marks off.
  ///
  /// Bounds: every index is a vertex of the network or a place in a row of it; an arc enters the
  /// heap at most once, and a vertex is noted when it has no distance yet. No wanted vertex is
  /// farther than the limit, as an edge leads to it.
  /// - Returns: How many vertices have a distance now; `touched` names them.
  private func search(from source: Int, wanted: Int, within limit: UInt64) -> Int {
    let (distance, isWanted, touched) = (distance.base, isWanted.base, touched.base)
    let (offsets, steps) = (network.offsets.span, network.steps.span)
    let bits = Key(network.nameBits)
    let mask = (Key(1) &<< bits) &- 1
    var heap = KeyHeap(on: keys.base)
    var missing = wanted
    distance[source] = 0
    touched[0] = UInt32(truncatingIfNeeded: source)
    var touchedCount = 1
    heap.push(Key(UInt64(source)))
    while heap.count > 0 {
      let key = heap.pop()
      let vertex = Int(truncatingIfNeeded: key & mask)
      let here = UInt64(truncatingIfNeeded: key &>> bits)
      if here != distance[vertex] { continue }
      if isWanted[vertex] {
        isWanted[vertex] = false
        missing &-= 1
        if missing == 0 { break }
      }
      var place = Int(offsets[unchecked: vertex])
      let end = Int(offsets[unchecked: vertex &+ 1])
      while place < end {
        let step = steps[unchecked: place]
        place &+= 1
        let target = Int(step.target)
        let there = here &+ UInt64(step.length)
        let known = distance[target]
        if there < known, there <= limit {
          if known == .max {
            touched[touchedCount] = step.target
            touchedCount &+= 1
          }
          distance[target] = there
          heap.push(Key(truncatingIfNeeded: there) &<< bits | Key(truncatingIfNeeded: target))
        }
      }
    }
    return touchedCount
  }
}
