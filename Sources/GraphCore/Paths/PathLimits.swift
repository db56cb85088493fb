/// Says how long a path may be.
public struct PathLimits: Sendable, Hashable {
  /// The greatest length, that of the path included; `nil` for any.
  public var length: UInt64?

  /// The greatest number of edges, that of the path included; `nil` for any.
  public var edgeCount: Int?

  /// Creates limits.
  /// - Parameters:
  ///   - length: The greatest length in units of ``WeightedGraph/lengths``, or in edges where paths
  ///     are measured in edges; any if left out.
  ///   - edgeCount: The greatest number of edges; any if left out.
  public init(length: UInt64? = nil, edgeCount: Int? = nil) {
    self.length = length
    self.edgeCount = edgeCount
  }
}
