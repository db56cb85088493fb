@testable import EntenteTool

/// A command that ranks made-up entities, and fails in every way a command can when told to.
struct SampleCommand: Command {
  static let label = Option.repeatable(
    "label", .text("WORD", completion: .nothing), "Add a label", .output)
  static let fault = Option.optional(
    "fault",
    .word(
      "FAULT",
      of: ["usage", "failed", "error", "warning", "hostile", "pipe", "error-then-failed"]),
    "Fail in this way", .running)
  static let place = Argument.optional(
    .text("PLACE", completion: .folders), "Where to look; \"here\" if it is left out")

  let declaration = CommandDeclaration(
    "rank", "Entities by a centrality", group: .network,
    discussion: """
      Ranks the entities of a network by how central they are.

      Intervals are given where the documents allow.
      """,
    arguments: [Arguments.sources],
    options: [
      Options.from, Options.to, Options.kinds, Options.window, Options.minWeight,
      Options.measure, Options.top, Options.format, Options.output, Self.label,
      Options.failIfEmpty, Options.seed, Self.fault,
    ],
    examples: [
      CommandExample(
        "entente rank news/ --by betweenness --top 10",
        "the ten entities that lie on most of the shortest paths between others"),
      CommandExample("entente rank news/ --from 2023-09 --format csv", "all, for a spreadsheet"),
    ],
    exitCodes: [.incomplete, .badData, .noInput])

  func run(
    _ arguments: ParsedArguments, in context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    _ = try arguments.days()
    switch arguments[Self.fault] {
    case "usage": throw arguments.failure("The seed is unlucky.", about: Options.seed)
    case "failed":
      try context.print("half\n")
      throw .failed(.noInput, "no such store", file: "a.entente", cure: "Run entente index.")
    case "error", "error-then-failed":
      try context.report(
        .error, "date \"22/01/2019\" is not YYYY-MM-DD", file: "articles.jsonl", line: 214,
        column: 18, cure: "Write 2019-01-22.")
      if arguments[Self.fault] != "error" { throw .failed(.noInput, "no such store") }
    case "warning": try context.report(.warning, "no date", file: "b.txt")
    case "hostile":
      try context.report(.error, "no \u{1B}[31mdate\u{7}\nhere", file: "a\u{1B}]0;x\u{7}.txt")
    case "pipe": throw .closedPipe
    default: break
    }

    var table = Table([
      TableColumn("entity"), TableColumn("id", .key), TableColumn("weight", .number),
      TableColumn("share", .number),
    ])
    let rows: [(String, String, Int, Double)] = [
      ("North Korea", "state/KP", 12, 0.25), ("Владимир Путин", "leader/vladimir-putin", 7, 1 / 3),
    ]
    for row in rows.prefix(arguments[Options.top] ?? rows.count)
    where Double(row.2) >= arguments[Options.minWeight] {
      table.append([.text(row.0), .text(row.1), .integer(row.2), .decimal(row.3, digits: 2)])
    }
    try context.print(table, as: arguments[Options.format], to: arguments[Options.output])
    return arguments.exitCode(foundNothing: table.isEmpty)
  }
}

/// A command that prints what it was given.
struct EchoCommand: Command {
  let declaration: CommandDeclaration

  func run(
    _ arguments: ParsedArguments, in context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    try context.print("\(declaration.name)\n")
    return .done
  }

  init(
    _ name: String, _ summary: String, _ group: CommandGroup,
    _ arguments: [any ArgumentDeclaring] = [Arguments.sources],
    _ options: [any OptionDeclaring] = []
  ) {
    declaration = CommandDeclaration(
      name, summary, group: group, arguments: arguments, options: options)
  }
}

/// A program with the commands of the real one, of which one does something.
let sample = Program(
  name: "entente", version: "1.2.3", versionDetails: ["Graphviz 2.42.2"],
  summary: "who is tied to whom in dated news, how strongly, and on what evidence",
  discussion: "Turns dated news text into a network of leaders, states and places.",
  examples: [
    CommandExample("entente graph news/ -o network.json", "reads a folder of articles"),
    CommandExample(
      "entente compare 2023-08 2023-09 --in news/", "what changed from one month to the next"),
  ],
  commands: [
    EchoCommand("extract", "The mentions of leaders, states and places", .reading),
    EchoCommand(
      "index", "Reads documents into a store", .reading, [Arguments.sources], [Options.store]),
    EchoCommand("merge", "Sums partial counts made on other machines", .reading),
    EchoCommand(
      "graph", "The network", .network, [Arguments.sources],
      Options.reading + Options.counting + [Options.networkFormat, Options.output]),
    SampleCommand(),
    EchoCommand("communities", "The groups, and how certain each member is", .network),
    EchoCommand(
      "links", "The strongest links of one entity", .ties,
      [Arguments.entity, Arguments.sources], [Options.top]),
    EchoCommand(
      "explain", "The sentences behind one edge", .ties,
      [Arguments.firstEntity, Arguments.secondEntity, Arguments.sources]),
    EchoCommand(
      "path", "How two entities are tied through others", .ties,
      [Arguments.firstEntity, Arguments.secondEntity, Arguments.sources]),
    EchoCommand(
      "compare", "What changed between two sources or spans of dates", .change,
      [Arguments.old, Arguments.new], [Options.within]),
    EchoCommand(
      "timeline", "Mentions, strength and top partner step by step", .change,
      [Arguments.entities, Arguments.source], [Options.period]),
    EchoCommand(
      "render", "Draws the network", .pictures, [Arguments.sources], [Options.requiredOutput]),
    EchoCommand("serve", "The explorer, on this machine only", .pictures, [Arguments.store]),
    EchoCommand("audit", "Recomputes every weight from its evidence", .trust),
    EchoCommand(
      "knowledge", "What the tables say of a form on a date", .trust,
      [Arguments.text, SampleCommand.place], [Options.on]),
  ])
