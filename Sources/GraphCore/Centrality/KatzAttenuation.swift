/// Says how much a walk loses in strength with each of its steps in Katz's centrality.
public enum KatzAttenuation: Sendable, Hashable {
  /// The factor itself, greater than zero and below the inverse of the largest eigenvalue of the
  /// matrix of weights.
  case factor(Double)

  /// A share of the inverse of the largest eigenvalue, greater than zero and below 1: the nearer
  /// to 1, the more long walks count.
  case shareOfLimit(Double)
}
