internal import Entente
internal import Extractor
internal import GraphCore
internal import Knowledge

/// `entente communities`: the groups of entities that stand together.
struct CommunitiesCommand: Command {
  private static let method = Option.defaulted(
    "method", .choice("METHOD") as ValueReader<CommunityDivision.Method>, to: "leiden",
    "How groups are looked for", .measuring,
    discussion: """
      leiden raises modularity: more weight inside than strengths alone would put there. potts asks for \
      more weight inside than --resolution for each pair. map-equation tells a random walk in few bits \
      a step and finds smaller groups in large networks. label-propagation is fastest and roughest. The \
      last two have no resolution.
      """)
  /// How sure each place is.
  static let certainty = Option.flag(
    "certainty", "Divide twenty times, and tell how sure each entity's place is", .measuring,
    discussion: """
      The groups are those on which twenty runs with different seeds agree. Certainty is the share of \
      runs in which an entity stands with its group; also is the group that it stands with in a quarter \
      or more of them instead.
      """)

  let declaration = CommandDeclaration(
    "communities", "The groups of entities, and who is in each", group: .network,
    discussion: """
      Groups are looked for by the Leiden method, which raises modularity: how much more weight lies \
      inside the groups than the strengths alone would put there. Inside is the share of an entity's \
      strength that goes to its own group. Many divisions are nearly as good: another seed may move \
      those whose share is low; --certainty tells whom.

      Entities without a tie are left out.
      """,
    arguments: [Arguments.sources],
    options: Options.reading + Options.counting + [
      Options.input, Options.minWeight, Self.method, Options.resolution, Self.certainty,
      Options.community,
      Options.top, Options.format,
      Options.output, Options.failIfEmpty, Options.seed, Options.threads,
    ],
    examples: [
      CommandExample("entente communities Examples/briefings", "who belongs with whom"),
      CommandExample(
        "entente communities Examples/briefings --certainty", "and who might stand elsewhere"),
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
    let method = arguments[Self.method]
    let division = try CommunityDivision(
      of: graph, method, isCertaintyWanted: arguments[Self.certainty], arguments)
    let partition = division.partition
    let modularity = graph.modularity(
      of: partition, resolution: method == .leiden ? arguments[Options.resolution] : 1)
    let codelength = method == .mapEquation ? graph.codelength(of: partition) : nil
    let members = Self.members(of: network, graph, partition)
    let count = Set(members.map(\.community)).count
    if let wanted = arguments[Options.community], wanted > count {
      throw .failed(
        .noInput, "there is no community \(wanted)",
        cure: count == 1 ? "There is one." : "There are \(count), numbered from 1.")
    }
    let left = network.nodes.count - members.count
    let shown = members.filter { member in
      arguments[Options.community].map { $0 == member.community } ?? true
    }
    let table = Self.table(of: shown, network, division.consensus)
    if arguments[Options.format] == .json {
      var json = JSONText()
      json.object(lines: true) { json in
        json.field("method", method.rawValue)
        json.field("modularity", Double(DecimalText(modularity).fixed(9)) ?? modularity)
        json.key("codelength")
        if let codelength {
          json.number(Double(DecimalText(codelength).fixed(9)) ?? codelength)
        } else {
          json.null()
        }
        json.field("communities", count)
        json.field("entities", members.count)
        json.field("without_ties", left)
        json.key("resolution")
        if method.hasResolution { json.number(arguments[Options.resolution]) } else { json.null() }
        json.field("seed", Int(clamping: arguments[Options.seed]))
        json.key("members")
        table.prefix(arguments[Options.top]).write(to: &json)
      }
      try context.save(json.text + "\n", to: arguments[Options.output])
    } else {
      let resolution = DecimalText(arguments[Options.resolution]).shortest
      let bits = codelength.map { "\(DecimalText($0).fixed(4)) bits a step, " } ?? ""
      let heading = """
        \(bits)modularity \(DecimalText(modularity).fixed(4)), \
        \(count.counted("community", "communities")), \
        \(members.count.counted("entity", "entities"))\
        \(left > 0 ? " (\(left) more without a tie)" : ""), \
        \(method.hasResolution ? "resolution \(resolution), " : "")\
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

  private static func table(
    of members: [Member], _ network: Network, _ consensus: CommunityConsensus?
  ) -> Table {
    var columns = [
      TableColumn("community", .number), TableColumn("entity"),
      TableColumn("id", .key, isForMachines: true), TableColumn("kind", .key),
      TableColumn("strength", .number), TableColumn("inside", .number),
    ]
    if consensus != nil {
      columns += [TableColumn("certainty", .number), TableColumn("also", .number)]
    }
    var table = Table(columns)
    let isWhole = members.allSatisfy { $0.strength == $0.strength.rounded() }
    for member in members {
      let entity = network.nodes[member.index].entity
      var row: [TableCell] = [
        .integer(member.community), .text(entity.name), .text(entity.id),
        .text(entity.kind.rawValue), .decimal(member.strength, digits: isWhole ? 0 : 2),
        .decimal(member.inside, digits: 2),
      ]
      if let consensus {
        let vertex = VertexID(member.index)
        let second = consensus.isBetweenCommunities(vertex) ? consensus.seconds[member.index] : nil
        row.append(.decimal(consensus.certainties[member.index], digits: 2))
        row.append(.optional(second.map { $0.community + 1 }))
      }
      table.append(row)
    }
    return table
  }
}
