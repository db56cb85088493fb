/// Chooses how the edges that stand out are told from the rest.
///
/// Each method scores every edge so that a greater score stands out more; ``EdgeScores`` says what
/// the scores mean.
public enum BackboneMethod: Sendable, Hashable {
  /// Keeps edges that weigh more than their ends' strengths explain, by a number of standard
  /// deviations.
  ///
  /// The method for counts, and the default elsewhere: the same from both ends, so a hub's spokes
  /// need evidence too. 1.28, 1.64 and 2.32 are one-sided chances of 10, 5 and 1 %. Coscia and
  /// Neffke, "Network backboning with noisy data" (2017).
  case noiseCorrected(threshold: Double = 1.64)

  /// Keeps edges that take more of one end's strength than a share drawn at random would.
  ///
  /// Keeps much of what hangs on a hub: each spoke may be all that its outer end has. Serrano,
  /// Boguñá and Vespignani, "Extracting the multiscale backbone of complex weighted networks"
  /// (2009).
  case disparity(alpha: Double = 0.05)

  /// Keeps edges that weigh more than unit edges dealt out at random by the ends' strengths would.
  ///
  /// Made for integer weights. Dianati, "Unwinding the hairball graph: pruning algorithms for
  /// weighted complex networks" (2016).
  case marginalLikelihood(alpha: Double = 0.05)

  /// Keeps edges that no path of other edges is shorter than, by ``WeightedGraph/lengths``.
  ///
  /// All distances stay what they were. Simas, Correia and Rocha, "The distance backbone of
  /// complex networks" (2021).
  case metric

  /// Keeps the edges of the heaviest forest that joins whatever the graph joins.
  ///
  /// Kruskal, "On the shortest spanning subtree of a graph and the traveling salesman problem"
  /// (1956).
  case spanningForest

  /// Keeps the heaviest edges of each vertex, ties included.
  case strongest(perVertex: Int)
}
