internal import Entente
internal import Extractor
internal import GraphCore
internal import Knowledge

/// `entente communities`: the groups of entities that stand together.
struct CommunitiesCommand: Command {
  let declaration = CommandDeclaration(
    "communities", "The groups of entities, and who is in each", group: .network,
    discussion: """
      Groups are looked for by the Leiden method, which raises modularity: how much more weight lies \
      inside the groups than the strengths alone would put there. Inside is the share of an entity's \
      strength that goes to its own group. Many divisions are nearly as good: another seed may move \
      those whose share is low.

      Entities without a tie are left out.
      """,
    arguments: [Arguments.sources],
    options: Options.reading + Options.counting + [
      Options.minWeight, Options.resolution, Options.community, Options.top, Options.format,
      Options.output, Options.failIfEmpty, Options.seed, Options.threads,
    ],
    examples: [
      CommandExample("entente communities Examples/briefings", "who belongs with whom"),
      CommandExample(
        "entente communities Examples/briefings --min-weight 2 --resolution 1.5 --community 1",
        "the strongest group of a finer division of the firmer ties"),
    ],
    exitCodes: [.incomplete, .badData, .noInput, .cannotCreate, .cannotWrite])

  func run(
    _ arguments: ParsedArguments, in context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let network = try context.network(of: arguments[Arguments.sources], arguments).network
    let graph = network.graph
    let partition = Network.communities(of: graph, arguments)
    let modularity = graph.modularity(of: partition, resolution: arguments[Options.resolution])
    let members = Self.members(of: network, graph, partition)
    let count = Set(members.map(\.community)).count
    let left = network.nodes.count - members.count
    let shown = members.filter { member in
      arguments[Options.community].map { $0 == member.community } ?? true
    }
    let table = Self.table(of: shown, network)
    if arguments[Options.format] == .json {
      var json = JSONText()
      json.object(lines: true) { json in
        json.field("modularity", Double(DecimalText(modularity).fixed(9)) ?? modularity)
        json.field("communities", count)
        json.field("entities", members.count)
        json.field("without_ties", left)
        json.field("resolution", arguments[Options.resolution])
        json.field("seed", Int(clamping: arguments[Options.seed]))
        json.key("members")
        table.prefix(arguments[Options.top]).write(to: &json)
      }
      try context.save(json.text + "\n", to: arguments[Options.output])
    } else {
      let heading = """
        modularity \(DecimalText(modularity).fixed(4)), \
        \(count.counted("community", "communities")), \
        \(members.count.counted("entity", "entities"))\
        \(left > 0 ? " (\(left) more without a tie)" : ""), \
        resolution \(DecimalText(arguments[Options.resolution]).shortest), \
        seed \(arguments[Options.seed])
        """
      try context.print(table, arguments, heading: heading)
    }
    return arguments.exitCode(foundNothing: table.isEmpty)
  }

  private struct Member {
    let index: Int
    let community: Int
    let strength: Double
    let inside: Double
  }

  /// The entities with a tie by community, then by strength, then by id.
  private static func members(
    of network: Network, _ graph: WeightedGraph, _ partition: Partition
  ) -> [Member] {
    let strengths = graph.strengths()
    var inside = Array(repeating: 0.0, count: strengths.count)
    for edge in network.edges
    where partition.labels[edge.source] == partition.labels[edge.target] {
      inside[edge.source] += edge.weight
      inside[edge.target] += edge.weight
    }
    let members = network.nodes.indices.filter { strengths[$0] > 0 }.map { index in
      let share = inside[index] / strengths[index]
      return Member(
        index: index, community: partition.labels[index] + 1, strength: strengths[index],
        inside: Double(DecimalText(share).fixed(9)) ?? share)
    }
    return members.sorted { left, right in
      if left.community != right.community { return left.community < right.community }
      return left.strength != right.strength
        ? left.strength > right.strength : left.index < right.index
    }
  }

  private static func table(of members: [Member], _ network: Network) -> Table {
    var table = Table([
      TableColumn("community", .number), TableColumn("entity"),
      TableColumn("id", .key, isForMachines: true), TableColumn("kind", .key),
      TableColumn("strength", .number), TableColumn("inside", .number),
    ])
    let isWhole = members.allSatisfy { $0.strength == $0.strength.rounded() }
    for member in members {
      let entity = network.nodes[member.index].entity
      table.append([
        .integer(member.community), .text(entity.name), .text(entity.id),
        .text(entity.kind.rawValue), .decimal(member.strength, digits: isWhole ? 0 : 2),
        .decimal(member.inside, digits: 2),
      ])
    }
    return table
  }
}
