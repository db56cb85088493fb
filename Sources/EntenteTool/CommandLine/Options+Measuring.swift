extension Options {
  /// A centrality.
  enum Measure: String, CaseIterable, Sendable {
    /// Sum of the weights of the edges at a vertex.
    case strength
    /// Number of neighbours.
    case degree
    /// Share of shortest paths that pass through.
    case betweenness
    /// Inverse of the mean distance.
    case closeness
    /// Mean inverse distance.
    case harmonic
    /// Share of a random walk's time.
    case pagerank
    /// Entry of the leading eigenvector.
    case eigenvector
    /// Number of walks, longer ones counting less.
    case katz
    /// Distance to the farthest.
    case eccentricity
    /// Largest k of a k-core that holds the vertex.
    case coreness
    /// Share of neighbours tied to each other.
    case clustering
    /// The same by weight.
    case weightedClustering = "weighted-clustering"
    /// How much the neighbours lead back to one another.
    case constraint
    /// Neighbours less those that others stand for.
    case effectiveSize = "effective-size"
    /// Betweenness of those who join groups of neighbours.
    case bridging
    /// Number of mentions counted.
    case mentions
    /// Number of documents with a mention.
    case documents
  }

  /// A stretch of the calendar.
  enum Period: String, CaseIterable, Sendable {
    /// A day.
    case day
    /// A week from Monday.
    case week
    /// A month.
    case month
  }

  /// The centrality to rank by.
  static let measure = Option.defaulted(
    "by", .choice("MEASURE") as ValueReader<Measure>, to: "strength", "Measure to rank by",
    .measuring)
  /// The draws behind the intervals of ranks.
  static let resamples = Option.optional(
    "resamples", .integer(atLeast: 0),
    "Draw the documents anew N times to tell which ranks are possible; 0 does without "
      + "(default: 999, fewer where that takes long)",
    .measuring)
  /// How sure intervals are.
  static let level = Option.defaulted(
    "level", .number(between: 0, and: 1), to: "0.95", "How sure intervals and verdicts are",
    .measuring)
  /// How far estimated scores may be off.
  static let error = Option.optional(
    "within", .number(between: 0, and: 1),
    "Estimate betweenness, each score to within X of all pairs: 0.01 is a hundredth of them",
    .measuring,
    discussion: """
      Shortest paths are drawn at random, as many as --level asks for, by --seed. This is quicker where \
      there are some ten thousand entities or more; X is small enough if the intervals of ranks are.
      """)
  /// The steps of a timeline.
  static let period = Option.defaulted(
    "by", .choice("PERIOD") as ValueReader<Period>, to: "month", "Length of a step", .measuring)
  /// The resolution of communities.
  static let resolution = Option.defaulted(
    "resolution", .number(above: 0), to: "1",
    "Resolution of the communities: above 1 smaller ones, below 1 larger ones", .measuring)
  /// One community.
  static let community = Option.optional(
    "community", .positiveInteger, "Show the members of community N only", .measuring)
}
