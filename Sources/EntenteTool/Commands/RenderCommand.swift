internal import Entente
internal import Renderer

/// `entente render`: a drawing of the network.
struct RenderCommand: Command {
  /// How many ties are drawn unless the person asks for more.
  private static let drawn = 120
  /// One entity is drawn for so many ties, or a picture would be all lines or all loose ends.
  private static let tiesPerEntity = 3

  private static let title = Option.optional(
    "title", .text, "Heading of the drawing (default: the source and its dates)", .output)
  private static let format = Option.optional(
    "format", .choice("FORMAT") as ValueReader<DrawingFormat>,
    "What to draw, whatever the ending of the file", .output)
  private static let ties = Option.defaulted(
    "top", .positiveInteger, to: "\(drawn)", "Draw N ties among the N/3 strongest entities", .output
  )

  let declaration = CommandDeclaration(
    "render", "Draws the network", group: .pictures,
    discussion: """
      The shape of a mark says its kind, its size the strength, its colour the community; the width \
      of a line is the weight. Pointing at a mark or line of an SVG shows its figures. The same \
      network and seed give the same SVG on every machine.
      """,
    arguments: [Arguments.sources],
    options: Options.reading + Options.counting + [
      Options.input, Options.minWeight, Options.backbone, Options.resolution,
      Options.requiredOutput, format, ties, title,
      Options.failIfEmpty, Options.seed, Options.threads,
    ],
    examples: [
      CommandExample(
        "entente render Examples/briefings -o network.svg",
        "the forty strongest entities and what ties them"),
      CommandExample(
        "entente render Examples/briefings --from 2023-09 --title \"From autumn 2023\" -o autumn.pdf",
        "from a month on, on one page"),
      CommandExample(
        "entente render Examples/briefings --backbone noise-corrected -o backbone.svg",
        "only the ties that the strengths of their ends do not explain"),
      CommandExample(
        "entente render network.json --top 30 -o network.png", "a network saved by entente graph"),
    ],
    exitCodes: [
      .incomplete, .badData, .noInput, .missingEngine, .cannotCreate, .cannotWrite,
    ])

  func run(
    _ arguments: ParsedArguments, in context: CommandContext
  ) async throws(CommandFailure) -> ExitCode {
    let path = arguments[Options.requiredOutput]
    let format = try Self.format(arguments, path)
    // The engine starts while the texts are read; it must have started before the process ends.
    let start = Task.detached { Diagram.prepareEngine() }
    let result: Result<ExitCode, CommandFailure>
    do {
      result = .success(try draw(arguments, as: format, to: path, in: context))
    } catch {
      result = .failure(error)
    }
    await start.value
    return try result.get()
  }

  private func draw(
    _ arguments: ParsedArguments, as format: DrawingFormat, to path: String,
    in context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let source = try context.network(of: arguments[Arguments.sources], arguments)
    let network = arguments.backbone(of: source.network, in: context)
    if network.edges.isEmpty {
      try context.report(.warning, "no two entities stand together, so there is nothing to draw")
    }
    let diagram = Diagram(
      of: network, title: arguments[Self.title] ?? DrawingTitle(source, arguments).text,
      partition: Network.communities(of: network.graph, arguments),
      entities: max(2, arguments[Self.ties] / Self.tiesPerEntity), ties: arguments[Self.ties])
    let bytes: [UInt8]
    do {
      let layout = try diagram.layout(seed: arguments[Options.seed])
      bytes =
        if let image = format.image {
          try diagram.render(image, layout: layout)
        } else {
          Array(diagram.dot(layout: layout).utf8)
        }
    } catch {
      switch error {
      case .engineUnavailable, .layoutFailed, .renderingFailed:
        throw .failed(.missingEngine, error.description)
      default: throw .failed(.badData, error.description)
      }
    }
    try context.save(bytes, to: path)
    return arguments.exitCode(foundNothing: network.edges.isEmpty)
  }

  private static func format(
    _ arguments: ParsedArguments, _ path: String
  ) throws(CommandFailure) -> DrawingFormat {
    if let format = arguments[format] { return format }
    let ending = path.fileEnding.map { $0 == "gv" ? "dot" : $0 }
    if let found = ending.flatMap(DrawingFormat.init) { return found }
    throw arguments.failure(
      path == "-"
        ? "Standard output has no ending that says what to draw: add --format."
        : "\"\(path.printable)\" does not end in .svg, .png, .pdf or .dot: add --format.",
      about: format)
  }
}

/// What a drawing is written to.
enum DrawingFormat: String, CaseIterable, Sendable {
  case svg
  case png
  case pdf
  /// The language of Graphviz, with the places of nodes and lines.
  case dot

  /// The format of the picture, or `nil` for DOT.
  var image: ImageFormat? {
    switch self {
    case .svg: .svg
    case .png: .png
    case .pdf: .pdf
    case .dot: nil
    }
  }
}
