internal import Entente
internal import Knowledge

/// `entente compare`: what changed between two sources or two spans of dates.
struct CompareCommand: Command {
  private static let steady = Option.flag(
    "steady", "Show what stayed as it was too", .output)

  let declaration = CommandDeclaration(
    "compare", "What changed between two sources or spans of dates", group: .change,
    discussion: """
      OLD and NEW are sources, or with --in two spans of dates: a day, month or year, or \
      2023-08-01..2023-09-12 with both ends in it. Lists the entities and ties that are new, gone, \
      stronger and weaker, the largest changes first. These are counts: they do not tell change from \
      chance, and more text makes more ties.

      A table shows the first twenty of each; JSON holds all, the steady ones too.
      """,
    arguments: [Arguments.old, Arguments.new],
    options: [Options.within, Options.clock, Options.kinds, Options.knowledgeExtra]
      + Options.counting + [
        Options.input, Options.minWeight, steady, Options.top, Options.format, Options.output,
        Options.failIfEmpty,
        Options.threads,
      ],
    examples: [
      CommandExample(
        "entente compare 2023 2024 --in Examples/briefings",
        "what changed from one year to the next"),
      CommandExample(
        "entente compare 2023-08-01..2023-09-13 2023-09-14 --in Examples/briefings",
        "what one day brought"),
    ],
    exitCodes: [.incomplete, .badData, .noInput, .cannotCreate, .cannotWrite])

  func run(
    _ arguments: ParsedArguments, in context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let sides = try ComparedSide.both(arguments, context)
    let comparison = Comparison(old: sides.old.network, new: sides.new.network)
    let listing = ComparisonListing(
      old: sides.old, new: sides.new, comparison: comparison,
      showsSteady: arguments[Self.steady])
    let path = arguments[Options.output]
    switch arguments[Options.format] {
    case .table:
      let isFile = path != nil && path != "-"
      let text = listing.text(
        top: arguments[Options.top], width: isFile ? nil : context.terminal.tableWidth,
        style: isFile ? .plain : context.terminal.outputStyle)
      try context.save(text, to: path)
    case .json: try context.save(listing.json(top: arguments[Options.top]), to: path)
    default: try context.print(listing.rows, arguments)
    }
    let isUnchanged =
      comparison.entities.allSatisfy { $0.kind == .steady }
      && comparison.edges.allSatisfy { $0.kind == .steady }
    return arguments.exitCode(foundNothing: isUnchanged)
  }
}
