internal import Entente
internal import Extractor
internal import Knowledge

/// `entente explain`: the sentences behind one edge.
struct ExplainCommand: Command {
  let declaration = CommandDeclaration(
    "explain", "The sentences behind one tie", group: .ties,
    discussion: """
      Lists every sentence in which the two stand together, with its date and document, when what it \
      tells happened if it says so, how often the sentence stood in the texts, and what it adds to \
      the weight: the amounts sum to the weight of the tie. If there is no tie, it says where each \
      stands and where they come closest.
      """,
    arguments: [Arguments.firstEntity, Arguments.secondEntity, Arguments.texts],
    options: Options.reading + Options.counting + [
      Options.top, Options.format, Options.output, Options.failIfEmpty, Options.threads,
    ],
    examples: [
      CommandExample(
        "entente explain \"Kim Jong Un\" Putin Examples/briefings", "why the two are tied"),
      CommandExample(
        "entente explain Zelenskyy Modi Examples/briefings --format markdown",
        "the same for two others, for a report"),
    ],
    exitCodes: [.incomplete, .badData, .noInput, .cannotCreate, .cannotWrite])

  func run(
    _ arguments: ParsedArguments, in context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let sources = arguments[Arguments.texts]
    if let file = sources.first(where: CommandContext.isSavedNetwork) {
      throw CommandContext.needsTexts(file, for: "there is nothing to show behind a tie")
    }
    let source = try context.network(of: sources, arguments)
    guard let corpus = source.corpus else { preconditionFailure("texts make a corpus") }
    let network = source.network
    let (first, second) = try EntityFinder(source, in: context, arguments).pair(for: "a tie")
    let ends = [network.nodes[first], network.nodes[second]]
    guard let edge = network.edge(between: first, second) else {
      let listing = NearMissListing(
        ends: ends, miss: network.nearMiss(between: first, second, in: corpus), network: network)
      try print(listing, arguments, context)
      return arguments.exitCode(foundNothing: true)
    }
    let listing = EvidenceListing(
      ends: ends, edge: edge, evidence: network.evidence(behind: edge, in: corpus),
      network: network)
    try print(listing, arguments, context)
    return .done
  }

  private func print(
    _ listing: EvidenceListing, _ arguments: ParsedArguments, _ context: CommandContext
  ) throws(CommandFailure) {
    let path = arguments[Options.output]
    switch arguments[Options.format] {
    case .table:
      let isFile = path != nil && path != "-"
      let text = listing.text(
        top: arguments[Options.top], width: isFile ? nil : context.terminal.tableWidth,
        style: isFile ? .plain : context.terminal.outputStyle)
      try context.save(text, to: path)
    case .json: try context.save(listing.json(top: arguments[Options.top]), to: path)
    default: try context.print(listing.table, arguments)
    }
  }

  private func print(
    _ listing: NearMissListing, _ arguments: ParsedArguments, _ context: CommandContext
  ) throws(CommandFailure) {
    let path = arguments[Options.output]
    switch arguments[Options.format] {
    case .table:
      let isFile = path != nil && path != "-"
      let text = listing.text(
        width: isFile ? nil : context.terminal.tableWidth,
        style: isFile ? .plain : context.terminal.outputStyle)
      try context.save(text, to: path)
    case .json: try context.save(listing.json, to: path)
    default:
      try context.report(.note, listing.reasons.joined(separator: "; "))
      try context.print(Table(EvidenceListing.columns), arguments)
    }
  }
}
