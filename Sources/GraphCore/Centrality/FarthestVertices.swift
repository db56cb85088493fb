internal import Dispatch
internal import Synchronization

/// Finds the distance by length of the vertex farthest from each, as a rule from few of them.
///
/// The walk from a vertex x tells its own eccentricity e(x), and of every other v that
/// d(x, v) ≤ e(v) ≤ e(x) + d(x, v). Those farthest from a vertex c in the middle are walked from
/// first: once those left are at most t from c, also e(v) ≤ max(the greatest distance found of v,
/// d(c, v) + t). A vertex is done when both sides meet, or when it was walked from. Takes and
/// Kosters, "Computing the eccentricity distribution of large graphs" (2013); Crescenzi, Grossi,
/// Habib, Lanzi and Marino, "On computing the diameter of real-world undirected graphs" (2013).
struct FarthestVertices<Key>: ~Copyable
where Key: FixedWidthInteger & UnsignedInteger & BitwiseCopyable & SendableMetatype {
  private let network: LengthNetwork
  private let workers: [Worker]

  /// The least that each eccentricity can be.
  private var lower: [UInt64]

  /// The most that each eccentricity can be, by the walks so far.
  private var upper: [UInt64]

  /// The memory of one thread.
  private final class Worker: Sendable {
    let walk: Mutex<LengthDistances<Key>>

    init(_ network: LengthNetwork) {
      walk = Mutex(LengthDistances(network, chunkSize: 1) { $0 })
    }
  }

  /// Allocates the memory of all threads.
  init(_ network: LengthNetwork, threads: Int) {
    precondition(threads >= 1, "at least one thread is needed, not \(threads)")
    self.network = network
    workers = (0..<threads).map { _ in Worker(network) }
    lower = [UInt64](repeating: 0, count: network.count)
    upper = [UInt64](repeating: .max, count: network.count)
  }

  /// Returns the distance of the farthest vertex from each, in units of the network's divisor.
  mutating func eccentricities() -> [UInt64] {
    var first = 0
    while first < network.count {
      let component = first..<Int(network.componentEnds[first])
      settle(component)
      first = component.upperBound
    }
    return lower
  }

  /// Finds the eccentricities of the vertices of one component.
  private mutating func settle(_ component: Range<Int>) {
    // From the vertex of most neighbors to the farthest, across from there, then from the middle.
    let begin = component.lowerBound
    let fromHub = walk(from: [begin], component)[0]
    let fromEnd = walk(from: [begin + Self.greatest(fromHub)], component)[0]
    let fromOther = walk(from: [begin + Self.greatest(fromEnd)], component)[0]
    let reach = zip(fromEnd, fromOther).map { max($0, $1) }
    let middle = reach.indices.reduce(0) { reach[$1] < reach[$0] ? $1 : $0 }
    let fromMiddle = walk(from: [begin + middle], component)[0]
    let inward = component.sorted {
      (fromMiddle[$1 - begin], $0) < (fromMiddle[$0 - begin], $1)
    }
    var open = Array(component)
    var next = 0
    while next < inward.count {
      let left = fromMiddle[inward[next] - begin]
      open.removeAll { vertex in
        let bound = max(lower[vertex], fromMiddle[vertex - begin] + left)
        if bound < upper[vertex] { upper[vertex] = bound }
        return lower[vertex] == upper[vertex]
      }
      if open.isEmpty { return }
      // In turn the outermost, whose distances are lower bounds, and the one least known.
      var sources = Array(inward[next..<min(next + workers.count, inward.count)])
      next += sources.count
      let vague = open.max { upper[$0] - lower[$0] < upper[$1] - lower[$1] }
      if let vague, !sources.contains(vague) { sources.append(vague) }
      _ = walk(from: sources, component)
    }
  }

  /// Walks from some vertices at once, and narrows the bounds by each; returns the distances of
  /// the component's vertices from each.
  private mutating func walk(from sources: [Int], _ component: Range<Int>) -> [[UInt64]] {
    let results = Mutex([[UInt64]](repeating: [], count: sources.count))
    let workers = workers
    let threads = min(workers.count, sources.count)
    DispatchQueue.concurrentPerform(iterations: threads) { thread in
      workers[thread].walk.withLock { walk in
        for place in stride(from: thread, to: sources.count, by: threads) {
          var distances = [UInt64](repeating: 0, count: component.count)
          walk.forEachDistance(from: sources[place]) { vertex, distance in
            distances[vertex - component.lowerBound] = distance
          }
          results.withLock { $0[place] = distances }
        }
      }
    }
    let found = results.withLock { $0 }
    for (source, distances) in zip(sources, found) {
      let eccentricity = distances.reduce(0) { max($0, $1) }
      for (vertex, distance) in zip(component, distances) {
        if distance > lower[vertex] { lower[vertex] = distance }
        if eccentricity + distance < upper[vertex] { upper[vertex] = eccentricity + distance }
      }
      lower[source] = eccentricity
      upper[source] = eccentricity
    }
    return found
  }

  /// The first place of the greatest number.
  private static func greatest(_ numbers: [UInt64]) -> Int {
    numbers.indices.reduce(0) { numbers[$1] > numbers[$0] ? $1 : $0 }
  }
}
