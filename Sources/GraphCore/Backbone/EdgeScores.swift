/// Tells how much each edge of a graph stands out by one method, and which edges stay.
///
/// ```swift
/// let scores = graph.edgeScores(.noiseCorrected(threshold: 2.32))
/// for (edge, score) in zip(graph.edges, scores.values) where score > 5 { … }
/// let backbone = graph.backbone(scores)
/// ```
///
/// All scores are greater for edges that stand out more:
///
/// | method | score | stays |
/// |---|---|---|
/// | `noiseCorrected` | standard deviations above what the ends' strengths explain | above the threshold |
/// | `disparity`, `marginalLikelihood` | −log₁₀ p: 2 is one in a hundred | p below alpha |
/// | `metric` | distance of the ends ÷ length of the edge | 1 |
/// | `spanningForest` | weight ÷ lightest edge of the way between the ends in the forest | in the forest |
/// | `strongest` | 1 ÷ rank of the edge at the end where it ranks higher | rank within the number |
public struct EdgeScores: Sendable, Equatable {
  /// The method that scored the edges.
  public let method: BackboneMethod

  /// The score of each edge, in the order of ``WeightedGraph/edges``.
  public let values: [Double]

  /// Whether each edge stays, in the order of ``WeightedGraph/edges``.
  public let isKept: [Bool]

  init(method: BackboneMethod, values: [Double], isKept: [Bool]) {
    self.method = method
    self.values = values
    self.isKept = isKept
  }

  init(method: BackboneMethod, values: [Double], keeping condition: (Double) -> Bool) {
    self.init(method: method, values: values, isKept: values.map(condition))
  }

  /// How many edges stay.
  ///
  /// - Complexity: O(m).
  public var keptCount: Int { isKept.count { $0 } }
}
