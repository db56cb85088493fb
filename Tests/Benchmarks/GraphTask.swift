import GraphCore

/// A measure that can be timed by itself.
enum GraphTask: String, CaseIterable {
  case load
  case degree, strength, components, kcore, clustering
  case pagerank, eigenvector
  case betweenness, betweennessByLength = "betweenness_w"
  case closeness, harmonic
  case betweennessEstimate = "kadabra"
  case leiden, leidenFast = "leiden_fast", leidenToTheEnd = "leiden_conv"
  case mapEquation = "infomap", labelPropagation = "labelprop"

  /// What a measure gives: a number for each vertex.
  enum Answer {
    case scores([Double])
    case numbers([Int])

    /// One number a line, in the order of the vertices.
    var text: String {
      let lines =
        switch self {
        case .scores(let scores): scores.map(\.description)
        case .numbers(let numbers): numbers.map(\.description)
        }
      return lines.joined(separator: "\n") + "\n"
    }
  }

  /// Does the work; what is solved step by step, to a tolerance.
  func answer(of graph: WeightedGraph, threads: Int, tolerance: Double) -> Answer {
    switch self {
    case .load, .degree: .numbers(graph.degrees())
    case .strength: .scores(graph.strengths())
    case .components: .numbers(graph.connectedComponents(threads: threads))
    case .kcore: .numbers(graph.coreNumbers())
    case .clustering: .scores(graph.clusteringCoefficients(threads: threads))
    case .pagerank: .scores(graph.pageRank(tolerance: tolerance, threads: threads))
    case .eigenvector:
      .scores(graph.eigenvectorCentrality(tolerance: tolerance, threads: threads))
    case .betweenness: .scores(graph.betweenness(.unweighted, threads: threads))
    case .betweennessByLength: .scores(graph.betweenness(threads: threads))
    case .betweennessEstimate:
      .scores(
        graph.betweennessEstimate(
          .unweighted, within: 0.01, confidence: 0.9, threads: threads))
    case .closeness: .scores(graph.closeness(.unweighted, threads: threads))
    case .harmonic: .scores(graph.harmonicCloseness(.unweighted, threads: threads))
    case .leidenFast: leiden(graph, .atMost(1), threads)
    case .leiden: leiden(graph, .whileGaining(0.001), threads)
    case .leidenToTheEnd: leiden(graph, .untilStable, threads)
    case .mapEquation:
      .numbers(
        graph.mapEquation(MapEquationOptions(iterations: .whileGaining(0.01)), threads: threads)
          .labels)
    case .labelPropagation: .numbers(graph.labelPropagation().labels)
    }
  }

  private func leiden(
    _ graph: WeightedGraph, _ iterations: LeidenOptions.Iterations, _ threads: Int
  ) -> Answer {
    .numbers(graph.leiden(LeidenOptions(iterations: iterations), threads: threads).labels)
  }
}
