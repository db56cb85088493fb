internal import Dispatch
internal import Synchronization

extension WeightedGraph {
  /// Returns a partition of high modularity, found by the Leiden method.
  ///
  /// Vertices move to the neighboring community where modularity gains most; each community is
  /// then split into parts that hold together, and the parts become the vertices of a smaller
  /// graph, until nothing moves. Every community is connected. An isolated vertex is a community
  /// of its own. The partition is a function of the graph and the options alone; a later release
  /// may find another one. Modularity has many partitions near its best, which differ; compare
  /// several seeds before a single member is trusted.
  ///
  /// Traag, Waltman and van Eck, "From Louvain to Leiden: guaranteeing well-connected
  /// communities" (2019).
  ///
  /// - Parameters:
  ///   - options: Resolution, seed, passes and starts.
  ///   - threads: How many starts may run at once. The result is the same for any.
  /// - Returns: The best partition found, the earliest start's among equals.
  /// - Complexity: O(n + m) for each of some tens of sweeps.
  public func leiden(_ options: LeidenOptions = LeidenOptions(), threads: Int = 1) -> Partition {
    precondition(options.starts >= 1, "at least one start is needed, not \(options.starts)")
    precondition(
      options.resolution >= 0 && options.resolution.isFinite,
      "the resolution must be finite and at least zero, not \(options.resolution)")
    precondition(threads >= 1, "at least one thread is needed, not \(threads)")
    let base = CoarseGraph(self)
    let best = Mutex<(start: Int, quality: Double, labels: [Int])?>(nil)
    let next = Mutex(0)
    DispatchQueue.concurrentPerform(iterations: min(threads, options.starts)) { _ in
      while true {
        let start = next.withLock { number in
          number += 1
          return number - 1
        }
        guard start < options.starts else { return }
        let found = search(base, options, start: start)
        best.withLock { best in
          if let known = best, (-known.quality, known.start) < (-found.quality, start) { return }
          best = (start, found.quality, found.labels)
        }
      }
    }
    let labels = best.withLock { $0?.labels } ?? []
    return Partition(labels: labels, of: self)
  }

  /// Makes one search: passes over the graph until one gains nothing.
  ///
  /// Communities are first refined by the best parts. Once a pass gains nothing that way, parts
  /// are drawn, which can lead out of where the first passes ended.
  private func search(
    _ base: CoarseGraph, _ options: LeidenOptions, start: Int
  ) -> (quality: Double, labels: [Int]) {
    var seeds = SplitMix64(seed: options.seed)
    for _ in 0..<start { _ = seeds.next() }
    var generator = SplitMix64(seed: seeds.next())
    let limit =
      switch options.iterations {
      case .untilStable: Int.max
      case .atMost(let count): count
      }
    var best = (quality: -Double.infinity, labels: Array(0..<vertexCount))
    var labels = [UInt32](0..<UInt32(vertexCount))
    var passes = 0
    var drawing = false
    while passes < limit {
      passes += 1
      labels = base.leidenPass(
        from: labels, gamma: options.resolution, drawing: drawing, using: &generator)
      let parts = connectedParts(of: labels)
      let quality = modularity(
        labels: parts, communityCount: vertexCount, resolution: options.resolution)
      if quality > best.quality + 1e-12 {
        best = (quality, parts)
      } else if drawing {
        break
      } else {
        drawing = true
      }
      labels = best.labels.map { UInt32($0) }
    }
    return best
  }

  /// Labels in which communities that do not hold together are split into their components, each
  /// named by its smallest vertex.
  ///
  /// Splitting never lowers modularity: no weight lies between the parts.
  func connectedParts(of labels: [UInt32]) -> [Int] {
    var parts = [Int](repeating: -1, count: vertexCount)
    var stack: [Int] = []
    for first in 0..<vertexCount where parts[first] < 0 {
      parts[first] = first
      stack.append(first)
      while let vertex = stack.popLast() {
        for arc in arcs[row(vertex)] {
          let neighbor = arc.target.index
          if parts[neighbor] < 0, labels[neighbor] == labels[first] {
            parts[neighbor] = first
            stack.append(neighbor)
          }
        }
      }
    }
    return parts
  }
}
