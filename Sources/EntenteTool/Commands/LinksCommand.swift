internal import Entente
internal import Extractor
internal import Knowledge

/// `entente links`: the strongest links of one entity.
struct LinksCommand: Command {
  /// A window with more entities than this is mostly a list.
  private static let listSize = 4

  let declaration = CommandDeclaration(
    "links", "The strongest links of one entity", group: .ties,
    discussion: """
      NPMI tells how much oftener than by chance the two stand together, from -1 through 0 to 1; \
      G² how sure that is. In lists is the share of the common sentences that name more than four \
      entities: such a tie may be no more than a roll call.
      """,
    arguments: [Arguments.entity, Arguments.sources],
    options: Options.reading + Options.counting + [
      Options.input, Options.minWeight, Options.top, Options.format, Options.output,
      Options.failIfEmpty,
      Options.threads,
    ],
    examples: [
      CommandExample(
        "entente links \"Kim Jong Un\" Examples/briefings", "who stands beside him, and how often"),
      CommandExample(
        "entente links Seoul Examples/briefings --metonyms place --kinds leader,place --top 5",
        "the city rather than the state"),
    ],
    exitCodes: [.incomplete, .badData, .noInput, .cannotCreate, .cannotWrite])

  func run(
    _ arguments: ParsedArguments, in context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let source = try context.network(of: arguments[Arguments.sources], arguments)
    let network = source.network
    let center = try EntityFinder(source, in: context, arguments).node(arguments[Arguments.entity])
    let edges = network.edges.filter { $0.source == center || $0.target == center }
      .sorted { left, right in
        left.weight != right.weight
          ? left.weight > right.weight
          : (left.source, left.target) < (right.source, right.target)
      }
    var table = Table([
      TableColumn("entity"), TableColumn("id", .key, isForMachines: true),
      TableColumn("kind", .key), TableColumn("weight", .number), TableColumn("documents", .number),
      TableColumn("npmi", .number, title: "NPMI"), TableColumn("g2", .number, title: "G²"),
      TableColumn("list_share", .number, title: "in lists"), TableColumn("last", .key),
    ])
    let isWhole = edges.allSatisfy { $0.weight == $0.weight.rounded() }
    for edge in edges {
      let other = network.nodes[edge.source == center ? edge.target : edge.source].entity
      table.append([
        .text(other.name), .text(other.id), .text(other.kind.rawValue),
        .decimal(edge.weight, digits: isWhole ? 0 : 2),
        .optional(edge.hasCounts ? edge.documents : nil),
        .optional(edge.hasCounts ? Double(edge.association.npmiText) : nil, digits: 2),
        .optional(edge.hasCounts ? Double(edge.association.g2Text) : nil, digits: 1),
        .optional(Self.listShare(of: edge), digits: 2), .optional(edge.last?.description),
      ])
    }
    try context.print(
      table, arguments, heading: Self.heading(of: network.nodes[center], edges.count))
    return arguments.exitCode(foundNothing: table.isEmpty)
  }

  /// The share of an edge's windows that hold more than four entities; `nil` without evidence.
  private static func listShare(of edge: Network.Edge) -> Double? {
    guard !edge.evidence.isEmpty else { return nil }
    let lists = edge.evidence.count { $0.entities > listSize }
    return Double(DecimalText(Double(lists) / Double(edge.evidence.count)).fixed(4))
  }

  private static func heading(of node: Network.Node, _ count: Int) -> String {
    let links = """
      \(node.entity.name.printable) (\(node.entity.id.printable)): \(count.counted("link"))
      """
    guard node.hasCounts else { return links }
    return links + ", \(node.mentions.counted("mention")) in \(node.documents.counted("document"))"
  }
}
