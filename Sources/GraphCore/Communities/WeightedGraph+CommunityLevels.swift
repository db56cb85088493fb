extension WeightedGraph {
  /// Returns nested partitions: communities, the communities within them, and so on.
  ///
  /// The first partition is that of ``leiden(_:startingFrom:threads:)`` at the first resolution.
  /// Each further one is looked for at the next resolution on the edges within the communities of
  /// the one before, with the strengths and the total weight of the whole graph, so that a
  /// community is divided where that is worth it to the whole. Reichardt and Bornholdt,
  /// "Statistical mechanics of community detection" (2006), for resolutions as scales; Traag,
  /// Waltman and van Eck (2019) for the search.
  ///
  /// - Parameters:
  ///   - resolutions: The resolution of each level, ascending; 0.5, 1, 2 and 4 if left out.
  ///   - options: Quality, seed, passes and starts; its resolution is not used.
  ///   - threads: How many threads may work at once. The result is the same for any.
  /// - Returns: A partition for each resolution; the communities of one lie within those of the
  ///   one before.
  /// - Complexity: That of a search for each level.
  public func communityLevels(
    resolutions: [Double] = [0.5, 1, 2, 4], _ options: LeidenOptions = LeidenOptions(),
    threads: Int = 1
  ) -> [Partition] {
    precondition(
      zip(resolutions, resolutions.dropFirst()).allSatisfy { $0 <= $1 },
      "resolutions must ascend from level to level, not \(resolutions)")
    var levels: [Partition] = []
    var within: [UInt32]?
    for resolution in resolutions {
      var asked = options
      asked.resolution = resolution
      var search = leidenSearch(asked, threads: threads)
      if let within {
        let base = search.base.reweighted { source, arc in
          within[source] == within[Int(arc.target)] ? arc.weight : 0
        }
        search = CommunitySearch(base: base, rule: search.rule)
      }
      let labels = search.best(
        of: options.starts, seed: options.seed, iterations: options.iterations, threads: threads)
      within = labels
      levels.append(Partition(smallLabels: labels, of: self))
    }
    return levels
  }
}
