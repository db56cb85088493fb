/// Chooses how paths are measured.
public enum PathLengths: Sendable, Hashable, CaseIterable {
  /// By the integer lengths of the edges, the inverse of their weights: strong ties are short.
  ///
  /// See ``WeightedGraph/lengths``.
  case weighted

  /// By the number of edges.
  case unweighted
}
