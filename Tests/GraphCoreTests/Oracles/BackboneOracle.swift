import GraphCore

/// Scores the edges of a small graph from the printed formulas, by tables and by trying all.
struct BackboneOracle {
  let small: SmallGraph
  let edges: [WeightedEdge]
  let strengths: [Double]

  /// The sum of the weights of all edges.
  var total: Double { edges.reduce(0) { $0 + $1.weight } }

  init(_ small: SmallGraph) {
    self.small = small
    edges = small.edges.sorted { ($0.source, $0.target) < ($1.source, $1.target) }
    strengths = small.weights.map { $0.reduce(0, +) }
  }

  /// Each score of the noise-corrected method and its deviation, term by term.
  var noiseCorrected: [(score: Double, deviation: Double)] {
    let all = strengths.reduce(0, +)
    return edges.map { edge in
      let (row, column) = (strengths[edge.source.index], strengths[edge.target.index])
      let product = row * column
      let prior = product / (all * all)
      let spread =
        1 / (all * all) * product * (all - row) * (all - column) / (all * all * (all - 1))
      let alpha = prior * prior / spread * (1 - prior) - prior
      let beta = prior / spread * (1 - prior * prior) - (1 - prior)
      let posterior = (alpha + edge.weight) / (alpha + edge.weight + beta + all - edge.weight)
      let variance = posterior * (1 - posterior) * all
      let kappa = all / product
      let slope = 1 / product - all * (row + column) / (product * product)
      let bracket = kappa * edge.weight + 1
      let change = 2 * (kappa + edge.weight * slope) / (bracket * bracket)
      return (
        (kappa * edge.weight - 1) / bracket, (variance * change * change).squareRoot()
      )
    }
  }

  /// The smaller α of each edge, by repeated multiplication.
  var disparity: [Double] {
    edges.map { edge in
      [edge.source.index, edge.target.index].map { end in
        let others = small.weights[end].count { $0 > 0 } - 1
        return (0..<others).reduce(1) { product, _ in product * (1 - edge.weight / strengths[end]) }
      }.min() ?? 1
    }
  }

  /// The chance of each weight or more, summed over all outcomes; for integer weights.
  var marginalLikelihood: [Double] {
    edges.map { edge in
      let trials = Int(total)
      let chance =
        strengths[edge.source.index] * strengths[edge.target.index] / (2 * total * total)
      var sum = 0.0
      for outcome in Int(edge.weight)...trials {
        var term = 1.0
        for step in 0..<outcome {
          term *= Double(trials - step) / Double(step + 1) * chance
        }
        for _ in outcome..<trials { term *= 1 - chance }
        sum += term
      }
      return sum
    }
  }

  /// Whether each edge joins what no edge before it joins, heaviest first, then ascending.
  var isInForest: [Bool] {
    edges.indices.map { index in
      let earlier = edges.indices.filter { other in
        (edges[index].weight, other) < (edges[other].weight, index)
      }
      var reached: Set = [edges[index].source]
      for _ in 0..<small.count {
        for other in earlier
        where reached.contains(edges[other].source) || reached.contains(edges[other].target) {
          reached.formUnion([edges[other].source, edges[other].target])
        }
      }
      return !reached.contains(edges[index].target)
    }
  }

  /// For each edge, its weight over the greatest weight that some path between its ends has
  /// throughout.
  var bottleneckRatios: [Double] {
    var widest = small.weights
    for middle in 0..<small.count {
      for source in 0..<small.count {
        for target in 0..<small.count {
          widest[source][target] = max(
            widest[source][target], min(widest[source][middle], widest[middle][target]))
        }
      }
    }
    return edges.map { $0.weight / widest[$0.source.index][$0.target.index] }
  }

  /// For each edge, the smaller of its ranks at its ends; ties share one, or go by neighbor.
  func bestRanks(sharedByTies: Bool) -> [Int] {
    edges.map { edge in
      let ends = (edge.source.index, edge.target.index)
      return [ends, (ends.1, ends.0)].map { end, other in
        let row = small.weights[end]
        let before = row[..<other].count { $0 == edge.weight }
        return 1 + row.count { $0 > edge.weight } + (sharedByTies ? 0 : before)
      }.min() ?? 0
    }
  }
}
