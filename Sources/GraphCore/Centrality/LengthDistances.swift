/// Adds up a function of the distances by length from each source of a chunk: Dijkstra's method.
struct LengthDistances<Key>: ~Copyable, ChunkKernel
where Key: FixedWidthInteger & UnsignedInteger & BitwiseCopyable {
  let network: LengthNetwork
  let chunkSize: Int
  private let value: @Sendable (Double) -> Double
  private let distance: Scratch<UInt64>
  private let keys: Scratch<Key>

  /// Allocates the scratch memory of one thread.
  /// - Parameters:
  ///   - network: The network to walk.
  ///   - chunkSize: How many sources make a chunk.
  ///   - value: What a pair at some distance, in units of the network's divisor, adds.
  init(
    _ network: LengthNetwork, chunkSize: Int, value: @escaping @Sendable (Double) -> Double
  ) {
    self.network = network
    self.chunkSize = chunkSize
    self.value = value
    distance = Scratch(repeating: .max, count: network.count)
    keys = Scratch(repeating: 0, count: network.steps.count + 1)
  }

  func run(chunk: Int, into sums: inout [Double]) {
    let first = chunk * chunkSize
    for source in first..<min(first + chunkSize, network.count) {
      var sum = 0.0
      forEachDistance(from: source) { sum += value(Double($1)) }
      sums[source] = sum
    }
  }

  /// Calls `body` with each other vertex that the source reaches and its distance, ascending.
  ///
  /// Bounds: every index is a vertex of the network or a place in a row of it; an arc enters the
  /// heap at most once.
  @inline(__always)
  func forEachDistance(from source: Int, _ body: (_ vertex: Int, _ distance: UInt64) -> Void) {
    let distance = distance.base
    let (offsets, steps) = (network.offsets.span, network.steps.span)
    let bits = Key(network.nameBits)
    let mask = (Key(1) &<< bits) &- 1
    var heap = KeyHeap(on: keys.base)
    distance[source] = 0
    heap.push(Key(UInt64(source)))
    while heap.count > 0 {
      let key = heap.pop()
      let vertex = Int(truncatingIfNeeded: key & mask)
      let here = UInt64(truncatingIfNeeded: key &>> bits)
      if here != distance[vertex] { continue }
      if here > 0 { body(vertex, here) }
      var place = Int(offsets[unchecked: vertex])
      let end = Int(offsets[unchecked: vertex &+ 1])
      if end &- place == 1 && vertex != source { continue }
      while place < end {
        let step = steps[unchecked: place]
        place &+= 1
        let target = Int(step.target)
        let there = here &+ UInt64(step.length)
        if there < distance[target] {
          distance[target] = there
          heap.push(Key(truncatingIfNeeded: there) &<< bits | Key(truncatingIfNeeded: target))
        }
      }
    }
    let component = Int(network.componentStarts[source])..<Int(network.componentEnds[source])
    self.distance.fill(component, with: .max)
  }
}
