internal import Entente
internal import Extractor
internal import Knowledge

/// Finds the entity that a person named, or says why there is none.
struct EntityFinder {
  private let source: CountedNetwork
  private let context: CommandContext
  private let arguments: ParsedArguments

  /// Looks in a network, and in its texts for what did not join it; by the tables of the run, if need be.
  init(_ source: CountedNetwork, in context: CommandContext, _ arguments: ParsedArguments) {
    self.source = source
    self.context = context
    self.arguments = arguments
  }

  private var network: Network { source.network }

  /// The indices of the two entities that the arguments name.
  ///
  /// - Parameter purpose: What they are wanted for: "a tie".
  /// - Returns: Two indices into the nodes.
  /// - Throws: A usage failure if they are one; what ``node(_:)`` throws.
  func pair(for purpose: String) throws(CommandFailure) -> (first: Int, second: Int) {
    let first = try node(arguments[Arguments.firstEntity])
    let second = try node(arguments[Arguments.secondEntity])
    guard first != second else {
      throw arguments.failure(
        "A and B are one entity, \(network.nodes[first].entity.name.printable): \(purpose) needs two.",
        about: Arguments.secondEntity)
    }
    return (first, second)
  }

  /// The index of the entity among the nodes of the network.
  ///
  /// - Parameter text: What the person wrote.
  /// - Returns: An index into the nodes.
  /// - Throws: A failure with 66 that lists those that fit, or the nearest names.
  func node(_ text: String) throws(CommandFailure) -> Int {
    switch try find(text, in: network) {
    case .one(let index): return index
    case .several(let indices):
      let listed = indices.prefix(8).map { index in
        let node = network.nodes[index]
        return "\(node.entity.id) (\(node.entity.name), \(node.mentions.counted("mention")))"
      }
      let rest = indices.count > 8 ? " or \(indices.count - 8) more" : ""
      throw .failed(
        .noInput, "\"\(text)\" fits \(indices.count) entities",
        cure: "Name one of \(listed.joined(separator: ", "))\(rest).")
    case .none(let suggestions):
      throw try absence(of: text, suggestions)
    }
  }

  private func absence(
    of text: String, _ suggestions: [String]
  ) throws(CommandFailure) -> CommandFailure {
    if let failure = try absenceByOptions(of: text) { return failure }
    let open = openMentions(of: text)
    if let first = open.first {
      let names = first.candidates.prefix(4).map(\.name).joined(separator: " or ")
      return .failed(
        .noInput,
        "\"\(text)\" is named \(open.count.counted("time")), but the texts do not tell who is meant",
        cure: names.isEmpty ? nil : "It may be \(names).")
    }
    let quoted = suggestions.map { "\"\($0)\"" }
    let question: String? =
      switch quoted.count {
      case 0: nil
      case 1: "Did you mean \(quoted[0])?"
      default:
        "Did you mean \(quoted.dropLast().joined(separator: ", ")) or \(quoted[quoted.count - 1])?"
      }
    let knowledge = try context.knowledge(arguments)
    if let known = knowledge.entities(named: text).first {
      let entity = knowledge.entity(known)
      return .failed(
        .noInput, "nothing here names \(entity.name) (\(entity.id))",
        cure: question ?? "entente rank lists the entities that there are.")
    }
    return .failed(
      .noInput, "there is no entity \"\(text)\"",
      cure: question ?? "entente rank lists the entities that there are.")
  }

  /// Why the options keep an entity out that the texts do name, if that is so.
  private func absenceByOptions(of text: String) throws(CommandFailure) -> CommandFailure? {
    guard let corpus = source.corpus else { return nil }
    var options = network.options
    options.kinds = Set(EntityKind.allCases)
    (options.from, options.to) = (nil, nil)
    let all = Network(of: corpus, options: options)
    guard case .one(let index) = try find(text, in: all) else { return nil }
    let node = all.nodes[index]
    guard network.options.kinds.contains(node.entity.kind) else {
      let kinds = network.options.kinds.union([node.entity.kind]).sorted().map(\.rawValue)
      return .failed(
        .noInput,
        "\(node.entity.name) is of the kind \(node.entity.kind.rawValue), which does not join",
        cure: "Add --kinds \(kinds.joined(separator: ",")).")
    }
    guard network.options.from != nil || network.options.to != nil else { return nil }
    return .failed(
      .noInput,
      "\(node.entity.name) is named in \(node.documents.counted("document")), but not in these dates",
      cure: "Widen --from and --to.")
  }

  private func find(
    _ text: String, in network: Network
  ) throws(CommandFailure) -> EntityAnswer {
    try network.find(text) { () throws(CommandFailure) in try context.knowledge(arguments) }
  }

  private func openMentions(of text: String) -> [Mention] {
    let folded = Folding.fold(text)
    return source.corpus.map { corpus in
      corpus.extractions.flatMap(\.mentions).filter { mention in
        mention.entity == nil && Folding.fold(mention.text) == folded
      }
    } ?? []
  }
}
