internal import Entente
internal import GraphCore
internal import Renderer

/// `entente graph`: the network as a file.
struct GraphCommand: Command {
  let declaration = CommandDeclaration(
    "graph", "The network, as a file for other programs", group: .network,
    discussion: """
      JSON is node-link, as NetworkX reads and writes it. JSON, GraphML and GEXF hold the scores of \
      each entity: strength, degree, betweenness, pagerank, community. csv is a table of ties, edges \
      two ids and a weight with tabs between, pajek a .net of ids.

      Each of these files, and those of other programs, can be given to the other commands in place \
      of the texts; it holds no sentences. An edge without a weight weighs 1. The edges of a pair are \
      summed, both directions alike, and loops are left out, with a warning.

      The same texts give the same bytes, whatever the order of the files.
      """,
    arguments: [Arguments.sources],
    options: Options.reading + Options.counting + [
      Options.input, Options.minWeight, Options.backbone, Options.strongest, Options.resolution,
      Options.networkFormat,
      Options.output, Options.failIfEmpty, Options.seed, Options.threads,
    ],
    examples: [
      CommandExample(
        "entente graph Examples/briefings -o network.json", "the whole network, with its scores"),
      CommandExample(
        "entente graph Examples/briefings --top 40 --format dot", "the forty strongest ties"),
      CommandExample(
        "entente graph Examples/briefings --backbone noise-corrected -o backbone.gexf",
        "the ties that the strengths of their ends do not explain"),
      CommandExample(
        "entente graph Examples/briefings --from 2024 --weighting newman --format graphml",
        "the network of 2024, in which long lists count less"),
    ],
    exitCodes: [.incomplete, .badData, .noInput, .cannotCreate, .cannotWrite])

  func run(
    _ arguments: ParsedArguments, in context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let path = arguments[Options.output]
    let format = try Self.format(arguments, path)
    try Self.refuseOptions(without: format, arguments)
    let source = try context.network(of: arguments[Arguments.sources], arguments)
    let whole = arguments.backbone(of: source.network, in: context)
    let network = arguments[Options.strongest].map { whole.strongest($0) } ?? whole
    let text =
      switch format {
      case .json: network.written(as: .json, scores: Self.scores(of: network, arguments))
      case .graphml: network.written(as: .graphml, scores: Self.scores(of: network, arguments))
      case .gexf: network.written(as: .gexf, scores: Self.scores(of: network, arguments))
      case .csv: network.written(as: .csv)
      case .edges: network.written(as: .edges)
      case .pajek: network.written(as: .pajek)
      case .dot:
        Diagram(
          of: network, title: DrawingTitle(source, arguments).text,
          partition: Network.communities(of: network.graph, arguments),
          entities: network.nodes.count, ties: network.edges.count
        ).dot(layout: nil)
      }
    try context.save(text, to: path)
    return arguments.exitCode(foundNothing: network.edges.isEmpty)
  }

  /// The format that was asked for, or the one that the file's ending says.
  private static func format(
    _ arguments: ParsedArguments, _ path: String?
  ) throws(CommandFailure) -> Options.GraphFormat {
    guard !arguments.isGiven(Options.networkFormat), let path, let ending = path.fileEnding else {
      return arguments[Options.networkFormat]
    }
    switch ending {
    case "gv": return .dot
    case "net": return .pajek
    case "xml": return .graphml
    case "edgelist": return .edges
    default: break
    }
    if let format = Options.GraphFormat(rawValue: ending) { return format }
    throw arguments.failure(
      DrawingFormat(rawValue: ending) != nil
        ? "\"\(path.printable)\" is a drawing, which entente render makes."
        : "\"\(path.printable)\" does not end in .json, .dot, .graphml, .gexf, .csv, .edges or .net: "
          + "add --format.",
      about: Options.networkFormat)
  }

  /// Refuses the options of communities where none are written.
  private static func refuseOptions(
    without format: Options.GraphFormat, _ arguments: ParsedArguments
  ) throws(CommandFailure) {
    let options: [any OptionDeclaring] = [Options.seed, Options.resolution]
    for option in options where !format.holdsCommunities && arguments.isGiven(option) {
      throw arguments.failure(
        "\(option.declaration.flagText) is for the communities of entities, which "
          + "\(format.rawValue) does not hold.",
        about: option)
    }
  }

  private static func scores(of network: Network, _ arguments: ParsedArguments) -> [NodeScore] {
    let graph = network.graph
    let partition = Network.communities(of: graph, arguments)
    return [
      NodeScore(name: "strength", values: graph.strengths()),
      NodeScore(name: "degree", values: graph.degrees().map(Double.init)),
      NodeScore(name: "betweenness", values: graph.betweenness(threads: arguments.threadCount)),
      NodeScore(name: "pagerank", values: graph.pageRank()),
      NodeScore(name: "community", values: partition.labels.map { Double($0 + 1) }),
    ]
  }
}

extension String {
  /// What stands after the last point of a file's name, in small letters; `nil` if there is none.
  var fileEnding: String? {
    let name = split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return nil }
    return name[name.index(after: point)...].lowercased()
  }
}
