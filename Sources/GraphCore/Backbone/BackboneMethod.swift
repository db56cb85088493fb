/// Chooses how the edges that stand out are told from the rest.
///
/// Each method scores every edge so that a greater score stands out more; ``EdgeScores`` says what
/// the scores mean.
public enum BackboneMethod: Sendable, Hashable {
  /// Keeps edges that weigh more than their ends' strengths explain, by a number of standard
  /// deviations.
  ///
  /// The method for counts, and the default elsewhere: the same from both ends, so a hub's spokes
  /// need evidence too. 1.28, 1.64 and 2.32 are one-sided chances of 10, 5 and 1 %. Vertices that
  /// are tied to each other and hardly to any other pass however little their edge weighs; a least
  /// weight keeps those out. Coscia and Neffke, "Network backboning with noisy data" (2017).
  case noiseCorrected(threshold: Double = 1.64)

  /// Keeps edges that take more of one end's strength than a share drawn at random would.
  ///
  /// Keeps much of what hangs on a hub: each spoke may be all that its outer end has. Serrano,
  /// Boguñá and Vespignani, "Extracting the multiscale backbone of complex weighted networks"
  /// (2009).
  case disparity(alpha: Double = 0.05)

  /// Keeps edges that weigh more than unit edges dealt out at random by the ends' strengths would.
  ///
  /// Made for integer weights. The level is that of one pair of vertices: of n vertices, n(n − 1)/2
  /// pairs could be tied by chance, and where edges are few most single units pass 0.05. Dianati,
  /// "Unwinding the hairball graph: pruning algorithms for weighted complex networks" (2016).
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

  /// Keeps the heaviest edges of each vertex; an edge stays if either end keeps it.
  ///
  /// Edges that tie with the last one kept stay too, so that numbers of vertices do not matter;
  /// where many weigh the same, leave them out: then the neighbors with smaller numbers come first.
  case strongest(perVertex: Int, tiesIncluded: Bool = true)
}
