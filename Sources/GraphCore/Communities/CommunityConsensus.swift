/// Tells what many runs of a random method have in common, and how sure each vertex's place is.
///
/// ```swift
/// let consensus = graph.consensusCommunities()
/// consensus.partition[vertex]            // its community
/// consensus.certainties[vertex.index]    // 0.6: its place is that in 12 of 20 runs
/// consensus.seconds[vertex.index]        // where it stands in most of the other 8
/// ```
public struct CommunityConsensus: Sendable, Equatable {
  /// Names the community that a vertex stands in when it does not stand in its own.
  public struct Second: Sendable, Equatable {
    /// The number of the community in the consensus.
    public let community: Int

    /// The share of all runs in which the vertex stands there and not with its own community.
    public let share: Double
  }

  /// The communities on which the runs agree.
  public let partition: Partition

  /// For each vertex the share of runs in which it stands with its community, 0 to 1.
  ///
  /// A run is counted if no other community of that run holds more of the other members of the
  /// vertex's consensus community than the one that the vertex is in, and that one holds at least
  /// one. A vertex that is a community of its own is counted where it is alone. That two
  /// communities are one in a run therefore makes none of their members uncertain.
  public let certainties: [Double]

  /// For each vertex the community that it stands with in most of the runs not counted in its
  /// certainty, or `nil` if there is none.
  ///
  /// A vertex stands with another community if no community of the run holds more of that one's
  /// members than the one that the vertex is in. Among several, the one that the vertex has more
  /// weight to is named, then the lower number.
  public let seconds: [Second?]

  /// The mean variation of information between a run and the consensus, in nats.
  ///
  /// A difference between two dates that is not greater may be due to chance alone.
  public let meanVariation: Double

  /// How many runs were made.
  public let runCount: Int

  /// How often runs were made on weights that earlier runs had discounted, until they agreed.
  public let roundCount: Int

  /// Tells whether a vertex stands between its community and the second one.
  ///
  /// - Parameters:
  ///   - vertex: A vertex of the graph.
  ///   - share: The share of runs that the second community needs; a quarter if left out.
  /// - Returns: Whether it has it.
  public func isBetweenCommunities(_ vertex: VertexID, share: Double = 0.25) -> Bool {
    (seconds[vertex.index]?.share ?? 0) >= share
  }
}
