extension WeightedGraph {
  /// Returns a partition in which a random walk is described in few bits.
  ///
  /// The walk steps along edges by their weights. A description names communities as they are
  /// entered and vertices within them, so that communities in which the walk stays long make it
  /// short. It is found on the levels of the Leiden method with the codelength as the quality.
  /// Unlike modularity it has no scale of its own, so that in large graphs it finds smaller
  /// communities. Every community is connected. An isolated vertex is a community of its own. The
  /// partition is a function of the graph, the options and the partition set out from alone; a
  /// later release may find another one.
  ///
  /// Rosvall and Bergstrom, "Maps of random walks on complex networks reveal community structure"
  /// (2008).
  ///
  /// - Parameters:
  ///   - options: Seed, passes and starts.
  ///   - partition: What each start sets out from; each vertex alone if left out. Communities that
  ///     are not connected in this graph are split first.
  ///   - threads: How many threads may work at once. The result is the same for any.
  /// - Returns: The best partition found, the earliest start's among equals.
  /// - Complexity: O(n + m) for each of some tens of sweeps.
  public func mapEquation(
    _ options: MapEquationOptions = MapEquationOptions(),
    startingFrom partition: Partition? = nil, threads: Int = 1
  ) -> Partition {
    let search = CommunitySearch<FlowTally>(
      base: CoarseGraph(self, threads: threads), rule: (),
      origin: partition.map { originLabels($0) })
    let labels = search.best(
      of: options.starts, seed: options.seed, iterations: options.iterations, threads: threads)
    return Partition(smallLabels: labels, of: self)
  }

  /// Returns the bits per step that describe a random walk by communities: the map equation.
  ///
  /// L = f(Σ q꜀) − 2 Σ f(q꜀) + Σ f(q꜀ + p꜀) − Σ f(pᵥ) with f(x) = x log₂ x, for the share pᵥ of
  /// its time that the walk spends at a vertex, which is its strength by 2W, their sum p꜀ over a
  /// community, and the share q꜀ of its steps that leave it. One community of all vertices has the
  /// entropy of the pᵥ. Isolated vertices add nothing. A graph without edges has 0.
  ///
  /// Rosvall, Axelsson and Bergstrom, "The map equation" (2009).
  ///
  /// - Parameter partition: A partition of this graph's vertices.
  /// - Returns: The codelength in bits.
  /// - Complexity: O(n + m).
  public func codelength(of partition: Partition) -> Double {
    let labels = partition.labels
    precondition(
      labels.count == vertexCount, "\(labels.count) labels do not fit \(vertexCount) vertices")
    guard totalWeight > 0 else { return 0 }
    var exits = [Double](repeating: 0, count: partition.communityCount)
    var flows = exits
    var sum = 0.0
    for vertex in vertices {
      let label = labels[vertex.index]
      var strength = 0.0
      for arc in arcs[row(vertex.index)] {
        let weight = weight(of: arc)
        strength += weight
        if labels[arc.target.index] != label { exits[label] += weight }
      }
      flows[label] += strength
      sum -= entropyTerm(strength / (2 * totalWeight))
    }
    var exit = 0.0
    for label in exits.indices {
      let (leaving, flow) = (exits[label] / (2 * totalWeight), flows[label] / (2 * totalWeight))
      exit += leaving
      sum += entropyTerm(leaving + flow) - 2 * entropyTerm(leaving)
    }
    return sum + entropyTerm(exit)
  }
}
