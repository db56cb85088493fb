extension WeightedGraph {
  /// Returns the communities on which many runs of the Leiden method agree, with the certainty of
  /// each vertex's place.
  ///
  /// Runs differ by their seed. The weight of each edge is multiplied by the share of runs in
  /// which its ends are together, or dropped if that is less than a quarter; strengths stay as
  /// they are. Runs are made anew on these weights until all agree, at most ten times; then the
  /// best of the last runs is taken. A vertex that is left alone although it is not in most runs
  /// joins the community it stands with most. Certainties are counted over the first runs, which
  /// saw the true weights. Every community is connected; the result is a function of the graph
  /// and the options alone.
  ///
  /// Lancichinetti and Fortunato, "Consensus clustering in complex networks" (2012); Tandon,
  /// Albeshri, Thayananthan, Alhalabi and Fortunato, "Fast consensus clustering in complex
  /// networks" (2019), for the restriction to edges.
  ///
  /// - Parameters:
  ///   - options: What each run does; runs take the seeds that follow from its seed.
  ///   - runs: How many runs are made, at least one; 20 if left out.
  ///   - threads: How many runs may be made at once. The result is the same for any.
  /// - Returns: The consensus.
  /// - Complexity: That of twice to eleven times as many searches as there are runs.
  public func consensusCommunities(
    _ options: LeidenOptions = LeidenOptions(), runs: Int = 20, threads: Int = 1
  ) -> CommunityConsensus {
    let plan = RunPlan(count: runs, options.seed, options.iterations, starts: options.starts)
    return consensus(of: leidenSearch(options, threads: threads), plan, threads: threads) { $0 }
  }

  /// Returns the communities on which many searches for the shortest description of a random walk
  /// agree, with the certainty of each vertex's place.
  ///
  /// As for the Leiden method, but for the strengths: on discounted weights another walk is
  /// described, which steps along these.
  ///
  /// - Parameters:
  ///   - options: What each run does; runs take the seeds that follow from its seed.
  ///   - runs: How many runs are made, at least one; 20 if left out.
  ///   - threads: How many runs may be made at once. The result is the same for any.
  /// - Returns: The consensus.
  /// - Complexity: That of twice to eleven times as many searches as there are runs.
  public func consensusCommunities(
    _ options: MapEquationOptions, runs: Int = 20, threads: Int = 1
  ) -> CommunityConsensus {
    let plan = RunPlan(count: runs, options.seed, options.iterations, starts: options.starts)
    let search = CommunitySearch<FlowTally>(base: CoarseGraph(self, threads: threads), rule: ())
    return consensus(of: search, plan, threads: threads) { $0.with(masses: $0.reaches) }
  }

  /// Makes runs until they agree, and counts over the first.
  /// - Parameters:
  ///   - search: Finds communities on the true weights.
  ///   - plan: Which runs are made.
  ///   - threads: How many may be made at once.
  ///   - completed: Gives a level of discounted weights, whose masses are the true ones, its own.
  /// - Returns: The consensus.
  private func consensus<Tally: CommunityTally>(
    of search: CommunitySearch<Tally>, _ plan: RunPlan, threads: Int,
    completed: (CoarseGraph) -> CoarseGraph
  ) -> CommunityConsensus {
    let first = search.runs(plan, threads: threads)
    var found = first
    var rounds = 0
    while rounds < 10, !found.dropFirst().allSatisfy({ $0.labels == found[0].labels }) {
      let discounted = CommunitySearch<Tally>(
        base: completed(search.base.discounted(by: found.map(\.labels))), rule: search.rule)
      found = discounted.runs(plan, threads: threads)
      rounds += 1
    }
    let best = found.dropFirst().reduce(found[0]) { $1.quality > $0.quality ? $1 : $0 }
    let labels = joiningLoners(best.labels, runs: first.map(\.labels))
    return consensus(
      Partition(smallLabels: labels, of: self), runs: first.map(\.labels), rounds: rounds)
  }

  /// Labels in which vertices that are alone without being so in most runs have joined the
  /// neighboring community that they stand with most.
  private func joiningLoners(_ labels: [UInt32], runs: [[UInt32]]) -> [UInt32] {
    var sizes = [Int](repeating: 0, count: vertexCount)
    for label in labels { sizes[Int(label)] += 1 }
    var result = labels
    for vertex in vertices
    where sizes[Int(labels[vertex.index])] == 1 && degree(of: vertex) > 0 {
      // The weight to each community of two or more, discounted as edges are.
      var sums: [(label: UInt32, sum: Double)] = []
      forEachNeighbor(of: vertex) { neighbor, weight in
        let label = labels[neighbor.index]
        let together = runs.count { $0[vertex.index] == $0[neighbor.index] }
        guard sizes[Int(label)] > 1, together > 0 else { return }
        let sum = weight * Double(together)
        if let place = sums.firstIndex(where: { $0.label == label }) {
          sums[place].sum += sum
        } else {
          sums.append((label, sum))
        }
      }
      let alone = runs.count { run in
        neighbors(of: vertex).allSatisfy { run[$0.index] != run[vertex.index] }
      }
      guard 2 * alone < runs.count,
        let most = sums.min(by: { ($1.sum, $0.label) < ($0.sum, $1.label) })
      else { continue }
      result[vertex.index] = most.label
    }
    return result
  }

  /// Counts certainties over runs.
  private func consensus(
    _ partition: Partition, runs: [[UInt32]], rounds: Int
  ) -> CommunityConsensus {
    var count = MembershipCount(partition)
    var variation = 0.0
    for run in runs {
      count.add(run: run)
      variation +=
        PartitionComparison(partition, Partition(smallLabels: run, of: self))
        .variationOfInformation
    }
    let total = Double(runs.count)
    let seconds = vertices.map { vertex -> CommunityConsensus.Second? in
      let others = count.withOthers[vertex.index].map { other in
        var weight = 0.0
        forEachNeighbor(of: vertex) { neighbor, share in
          if partition[neighbor] == other.community { weight += share }
        }
        return (other.count, weight, -other.community)
      }
      return others.max(by: <).map { .init(community: -$0.2, share: Double($0.0) / total) }
    }
    return CommunityConsensus(
      partition: partition, certainties: count.withOwn.map { Double($0) / total },
      seconds: seconds, meanVariation: variation / total, runCount: runs.count,
      roundCount: rounds)
  }
}

/// Says which runs a consensus is made of.
private struct RunPlan: Sendable {
  let count: Int
  let seed: UInt64
  let iterations: LeidenOptions.Iterations
  let starts: Int

  init(count: Int, _ seed: UInt64, _ iterations: LeidenOptions.Iterations, starts: Int) {
    precondition(count >= 1, "at least one run is needed, not \(count)")
    precondition(starts >= 1, "at least one start is needed, not \(starts)")
    self.count = count
    self.seed = seed
    self.iterations = iterations
    self.starts = starts
  }
}

extension CommunitySearch {
  /// Makes runs that differ by their seed; labels are numbered by first vertex.
  fileprivate func runs(
    _ plan: RunPlan, threads: Int
  ) -> [(quality: Double, labels: [UInt32])] {
    ConcurrentRuns.map(count: plan.count, threads: threads) { run in
      let starts = (run * plan.starts)..<((run + 1) * plan.starts)
      var best = search(seed: plan.seed, start: starts.lowerBound, iterations: plan.iterations)
      for start in starts.dropFirst() {
        let found = search(seed: plan.seed, start: start, iterations: plan.iterations)
        if found.quality > best.quality { best = found }
      }
      _ = CoarseGraph.renumber(&best.result)
      return (best.quality, best.result)
    }
  }
}

extension CoarseGraph {
  /// The same level with each weight multiplied by the share of runs that put both ends together,
  /// or dropped where that is less than a quarter.
  fileprivate func discounted(by runs: [[UInt32]]) -> CoarseGraph {
    reweighted { source, arc in
      let together = runs.count { $0[source] == $0[Int(arc.target)] }
      return 4 * together < runs.count ? 0 : arc.weight * Float(together) / Float(runs.count)
    }
  }
}
