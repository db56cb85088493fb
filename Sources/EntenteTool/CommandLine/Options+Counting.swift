internal import Entente
internal import Extractor

extension Options {
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
    "metonyms", .choice("RULE") as ValueReader<MetonymPolicy>, to: "actor",
    "What a capital or seat of government stands for", .counting,
    discussion: "With actor, \"Moscow said\" is the state and \"in Moscow\" the place.")
  /// The least weight of an edge.
  static let minWeight = Option.defaulted(
    "min-weight", .number(atLeast: 0), to: "0",
    "Drop ties of a smaller weight, and entities that keep none", .counting)
  /// The rule for a backbone.
  static let backbone = Option.optional(
    "backbone", .backbone,
    "Keep the ties that stand out: noise-corrected, disparity, marginal-likelihood, metric, "
      + "spanning-forest, strongest",
    .counting,
    discussion: """
      The first three keep what chance would not give, at a level of 0.05 unless another follows after \
      a colon: disparity:0.01. noise-corrected suits counts. metric keeps ties without a shorter way \
      round, spanning-forest the heaviest that hold all together, strongest:N the N heaviest of each \
      entity (3 if left out). Entities that keep no tie are dropped.
      """)
}
