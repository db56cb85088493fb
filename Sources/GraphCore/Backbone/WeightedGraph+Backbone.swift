extension WeightedGraph {
  /// Returns the graph of the edges that stand out, with all vertices.
  ///
  /// Vertices whose edges all go are isolated in it. Kept edges have their weights and lengths.
  ///
  /// - Parameters:
  ///   - method: How edges are scored and kept.
  ///   - threads: How many threads may work at once. The result is the same for any.
  /// - Returns: The backbone.
  /// - Complexity: That of the method; see ``edgeScores(_:threads:progress:)``.
  public func backbone(
    _ method: BackboneMethod = .noiseCorrected(), threads: Int = 1
  ) -> WeightedGraph {
    backbone(edgeScores(method, threads: threads))
  }

  /// Returns the graph of the edges that stay by scores found before, with all vertices.
  ///
  /// - Parameter scores: The scores of this graph's edges.
  /// - Returns: The backbone.
  /// - Complexity: O(n + m).
  public func backbone(_ scores: EdgeScores) -> WeightedGraph {
    keepingEdges(scores.isKept)
  }

  /// Returns how much each edge stands out, and which edges stay.
  ///
  /// - Parameters:
  ///   - method: How edges are scored and kept. A level alpha lies above 0 and up to 1, a number of
  ///     edges per vertex is 1 or more.
  ///   - threads: How many threads may work at once; only `metric` uses more than one. The result
  ///     is the same bit for bit for any.
  ///   - progress: Is called after each part of the work by `metric`; the others are done at once.
  /// - Returns: A score for each edge.
  /// - Complexity: O(n + m) for `noiseCorrected` and `disparity`, O(m√W) at most for
  ///   `marginalLikelihood` with total weight W, O(nm log n) at most for `metric`, O(m log m) for
  ///   `spanningForest` and `strongest`.
  public func edgeScores(
    _ method: BackboneMethod = .noiseCorrected(), threads: Int = 1,
    progress: WorkProgress.Report? = nil
  ) -> EdgeScores {
    switch method {
    case .noiseCorrected(let threshold):
      precondition(!threshold.isNaN, "the threshold must be a number")
      return EdgeScores(method: method, values: noiseCorrectedDeviations()) { $0 > threshold }
    case .disparity(let alpha):
      return significant(disparityLogarithms(), method, alpha)
    case .marginalLikelihood(let alpha):
      return significant(marginalLikelihoodLogarithms(), method, alpha)
    case .metric:
      return EdgeScores(method: method, values: distanceRatios(threads: threads, progress)) {
        $0 == 1
      }
    case .spanningForest:
      let forest = SpanningForest(self)
      return EdgeScores(method: method, values: forest.bottleneckRatios, isKept: forest.isInForest)
    case .strongest(let count, let tiesIncluded):
      precondition(count >= 1, "at least one edge per vertex is needed, not \(count)")
      let ranks = bestRanks(sharedByTies: tiesIncluded)
      return EdgeScores(
        method: method, values: ranks.map { 1 / Double($0) }, isKept: ranks.map { $0 <= count })
    }
  }

  /// Scores from the natural logarithms of chances; those below the level stay.
  private func significant(
    _ logarithms: [Double], _ method: BackboneMethod, _ alpha: Double
  ) -> EdgeScores {
    precondition(alpha > 0 && alpha <= 1, "a level lies above 0 and up to 1, not at \(alpha)")
    let level = Logarithm.natural(alpha)
    return EdgeScores(
      method: method, values: logarithms.map { $0 == 0 ? 0 : -$0 / Logarithm.ofTen },
      isKept: logarithms.map { $0 < level })
  }
}
