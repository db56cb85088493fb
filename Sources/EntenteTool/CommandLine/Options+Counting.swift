extension Options {
  /// What one window adds to a pair.
  enum Weighting: String, CaseIterable, Sendable {
    /// One for each window.
    case count
    /// One over n − 1 for a window with n entities.
    case newman
  }

  /// What a capital stands for.
  enum Metonyms: String, CaseIterable, Sendable {
    /// Its state, where it acts or speaks.
    case actor
    /// The place, always.
    case place
    /// Nothing: neither place nor state.
    case off
  }

  /// The unit of text.
  static let window = Option.defaulted(
    "window", .window, to: "sentence",
    "Text in which two mentions count as together: sentence, paragraph, document, or a number "
      + "of sentences",
    .counting)
  /// The contribution of a window.
  static let weighting = Option.defaulted(
    "weighting", .choice("RULE") as ValueReader<Weighting>, to: "count",
    "What a window adds to each pair in it", .counting,
    discussion: "count adds 1; newman adds 1/(n-1) for a window with n entities, so that long "
      + "lists count less.")
  /// The meaning of capitals.
  static let metonyms = Option.defaulted(
    "metonyms", .choice("RULE") as ValueReader<Metonyms>, to: "actor",
    "What a capital or seat of government stands for", .counting,
    discussion: "With actor, \"Moscow said\" is the state and \"in Moscow\" the place.")
  /// The least weight of an edge.
  static let minWeight = Option.defaulted(
    "min-weight", .number(above: 0), to: "1", "Drop edges of a smaller weight", .counting)
  /// The rule for a backbone.
  static let backbone = Option.optional(
    "backbone", .backbone, "Keep the edges that stand out: disparity or noise-corrected",
    .counting, discussion: "A level may follow after a colon, such as disparity:0.05.")
}
