internal import Entente
internal import Glibc
internal import Knowledge

/// One side of a comparison: a network and what it is called.
struct ComparedSide: Sendable {
  /// The span or source as the person wrote it.
  let label: String
  /// Its network.
  let network: Network

  /// Reads both sides as the arguments say.
  ///
  /// - Throws: A usage failure if a side is neither a span nor a source.
  static func both(
    _ arguments: ParsedArguments, _ context: CommandContext
  ) throws(CommandFailure) -> (old: ComparedSide, new: ComparedSide) {
    let sources = arguments[Options.within]
    guard sources.isEmpty else { return try spans(of: sources, arguments, context) }
    try arguments.checkStandardInput([arguments[Arguments.old], arguments[Arguments.new]])
    return (
      try source(arguments[Arguments.old], Arguments.old, arguments, context),
      try source(arguments[Arguments.new], Arguments.new, arguments, context)
    )
  }

  private static func spans(
    of sources: [String], _ arguments: ParsedArguments, _ context: CommandContext
  ) throws(CommandFailure) -> (old: ComparedSide, new: ComparedSide) {
    let old = try span(arguments[Arguments.old], Arguments.old, arguments)
    let new = try span(arguments[Arguments.new], Arguments.new, arguments)
    if let file = sources.first(where: { CommandContext.graphFormat(of: $0, arguments) != nil }) {
      throw CommandContext.needsTexts(file, for: "it cannot be cut by dates")
    }
    if old.firstDay <= new.lastDay, new.firstDay <= old.lastDay {
      try context.report(
        .warning, "\(old) and \(new) share days, whose documents count on both sides")
    }
    let corpus = try context.corpus(of: sources, arguments)
    func side(_ span: SpanArgument) throws(CommandFailure) -> ComparedSide {
      var options = arguments.comparedOptions
      (options.from, options.to) = (span.firstDay, span.lastDay)
      let network = Network(of: corpus, options: options)
      if network.documentCount == 0 {
        try context.report(
          .warning, "none of \(corpus.documents.count.counted("document")) is dated \(span)")
      }
      return ComparedSide(label: "\(span)", network: arguments.heavyEnough(network))
    }
    return (try side(old), try side(new))
  }

  private static func span(
    _ text: String, _ argument: Argument<String>, _ arguments: ParsedArguments
  ) throws(CommandFailure) -> SpanArgument {
    do {
      return try SpanArgument(parsing: text)
    } catch {
      throw arguments.failure(error.sentence(about: argument.declaration.name), about: argument)
    }
  }

  private static func source(
    _ source: String, _ argument: Argument<String>, _ arguments: ParsedArguments,
    _ context: CommandContext
  ) throws(CommandFailure) -> ComparedSide {
    if access(source, F_OK) != 0, source != "-", (try? SpanArgument(parsing: source)) != nil {
      throw arguments.failure(
        "\(source.printable) is a span of dates: --in says of which source.", about: Options.within)
    }
    if CommandContext.graphFormat(of: source, arguments) != nil {
      let saved = try context.saved(source, arguments)
      return ComparedSide(label: source, network: arguments.heavyEnough(saved))
    }
    let corpus = try context.corpus(of: [source], arguments)
    return ComparedSide(
      label: source,
      network: arguments.heavyEnough(Network(of: corpus, options: arguments.comparedOptions)))
  }
}

extension ParsedArguments {
  /// How both sides are counted, dates apart.
  fileprivate var comparedOptions: NetworkOptions {
    NetworkOptions(
      window: self[Options.window], weighting: self[Options.weighting],
      kinds: Set(self[Options.kinds]), clock: self[Options.clock])
  }
}
