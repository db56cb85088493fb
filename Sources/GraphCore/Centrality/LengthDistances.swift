/// Adds up a function of the distances by length from each source of a chunk: Dijkstra's method.
struct LengthDistances<Key>: ~Copyable, ChunkKernel
where Key: FixedWidthInteger & UnsignedInteger & BitwiseCopyable {
  private let network: LengthNetwork
  private let chunkSize: Int
  private let value: @Sendable (Double) -> Double
  private let distance: Scratch<UInt64>
  private var heap: KeyHeap<Key>

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
    heap = KeyHeap(capacity: network.steps.count + 1)
  }

  mutating func run(chunk: Int, into sums: inout [Double]) {
    let first = chunk * chunkSize
    for source in first..<min(first + chunkSize, network.count) {
      sums[source] = total(from: source)
      let component = Int(network.componentStarts[source])..<Int(network.componentEnds[source])
      distance.fill(component, with: .max)
    }
  }

  /// The sum over all vertices that the source reaches, added in order of distance.
  ///
  /// Bounds: every index is a vertex of the network or a place in a row of it; an arc enters the
  /// heap at most once.
  private mutating func total(from source: Int) -> Double {
    let distance = distance.base
    let bits = Key(network.nameBits)
    let mask = (Key(1) << bits) &- 1
    var sum = 0.0
    distance[source] = 0
    heap.push(Key(UInt64(source)))
    network.offsets.withUnsafeBufferPointer { offsets in
      network.steps.withUnsafeBufferPointer { steps in
        while heap.count > 0 {
          let key = heap.pop()
          let vertex = Int(truncatingIfNeeded: key & mask)
          let here = UInt64(truncatingIfNeeded: key >> bits)
          if here != distance[vertex] { continue }
          if here > 0 { sum += value(Double(here)) }
          for place in Int(offsets[vertex])..<Int(offsets[vertex + 1]) {
            let step = steps[place]
            let there = here &+ UInt64(step.length)
            if there < distance[Int(step.target)] {
              distance[Int(step.target)] = there
              heap.push(
                Key(truncatingIfNeeded: there) << bits | Key(truncatingIfNeeded: step.target))
            }
          }
        }
      }
    }
    return sum
  }
}
