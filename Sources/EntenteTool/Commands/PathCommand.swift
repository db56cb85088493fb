internal import Entente
internal import Extractor
internal import GraphCore

/// `entente path`: how two entities are tied through others.
struct PathCommand: Command {
  let declaration = CommandDeclaration(
    "path", "How two entities are tied through others", group: .network,
    discussion: """
      Finds the shortest way from A to B that is not their own tie, and quotes for each tie on it the \
      sentence that names the fewest others, the latest of these. A way is as long as the lengths of \
      its ties together, the inverse of their weights, so that it keeps to strong ties; of equally \
      long ways it takes the one with the fewest steps.

      A way through others is no more than that: each tie stands for itself.
      """,
    arguments: [Arguments.firstEntity, Arguments.secondEntity, Arguments.sources],
    options: Options.reading + Options.counting + [
      Options.input, Options.minWeight, Options.format, Options.output, Options.failIfEmpty,
      Options.threads,
    ],
    examples: [
      CommandExample(
        "entente path \"Kim Jong Un\" Zelenskyy Examples/briefings", "who stands between the two"),
      CommandExample(
        "entente path Modi Putin Examples/briefings --min-weight 2 --format json",
        "by firmer ties only, for a program"),
    ],
    exitCodes: [.incomplete, .badData, .noInput, .cannotCreate, .cannotWrite])

  func run(
    _ arguments: ParsedArguments, in context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let source = try context.network(of: arguments[Arguments.sources], arguments)
    let network = source.network
    let (first, second) = try EntityFinder(source, in: context, arguments).pair(for: "a way")
    // At most one of the two shortest is their own tie.
    let path = network.graph.shortestPaths(
      from: VertexID(first), to: VertexID(second), atMost: 2
    ).first { $0.edgeCount > 1 }
    let listing = PathListing(
      path?.vertices.map(\.index) ?? [], between: (first, second), in: source)
    let file = arguments[Options.output]
    switch arguments[Options.format] {
    case .table:
      let isFile = file != nil && file != "-"
      let text = listing.text(
        width: isFile ? nil : context.terminal.tableWidth,
        style: isFile ? .plain : context.terminal.outputStyle)
      try context.save(text, to: file)
    case .json: try context.save(listing.json, to: file)
    case let format: try context.save(listing.table.text(as: format), to: file)
    }
    return arguments.exitCode(foundNothing: listing.steps.isEmpty)
  }
}
