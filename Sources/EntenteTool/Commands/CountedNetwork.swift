internal import Entente
internal import Glibc
internal import Readers

/// A network, and the texts it was counted from unless it was read from a graph file.
struct CountedNetwork: Sendable {
  /// The network, without the ties that `--min-weight` drops.
  let network: Network
  /// The network with these ties.
  let whole: Network
  /// The texts; `nil` for a graph file, which has no evidence.
  let corpus: Corpus?
}

extension CommandContext {
  /// The network of sources: counted from texts, or read from one graph file.
  ///
  /// - Parameters:
  ///   - sources: The sources as the person wrote them.
  ///   - arguments: The options that say what counts.
  /// - Returns: The network, with its texts if there are any.
  /// - Throws: A failure with 65 or 66 if nothing could be read.
  func network(
    of sources: [String], _ arguments: ParsedArguments
  ) throws(CommandFailure) -> CountedNetwork {
    if let file = sources.first(where: { Self.graphFormat(of: $0, arguments) != nil }) {
      guard sources.count == 1 else {
        throw arguments.failure(
          "A graph file stands alone: \(file.printable) cannot be joined with other sources.",
          about: Arguments.sources)
      }
      let network = try saved(file, arguments)
      return CountedNetwork(
        network: arguments.heavyEnough(network), whole: network, corpus: nil)
    }
    let corpus = try corpus(of: sources, arguments)
    let network = Network(of: corpus, options: try arguments.networkOptions())
    if network.documentCount == 0, let span = try arguments.shownDays() {
      try report(.note, "none of \(corpus.documents.count.counted("document")) is dated \(span)")
    }
    return CountedNetwork(
      network: arguments.heavyEnough(network), whole: network, corpus: corpus)
  }

  /// The format of the graph that a source holds: that of `--input`, or the one that its name says;
  /// `nil` for texts.
  static func graphFormat(
    of source: String, _ arguments: ParsedArguments
  ) -> GraphFileFormat? {
    let given = arguments.declares(Options.input) ? arguments[Options.input] : nil
    return given ?? GraphFileFormat.of(path: source)
  }

  /// Whether a source is a graph in a file, rather than texts.
  static func isSavedNetwork(_ source: String) -> Bool {
    GraphFileFormat.of(path: source) != nil
  }

  /// The failure of a command that needs texts and was given a graph file.
  static func needsTexts(_ file: String, for purpose: String) -> CommandFailure {
    .failed(
      .badData, "a graph file holds no sentences, so \(purpose)", file: file,
      cure: "Give the texts that it was counted from.")
  }

  /// The network of a graph file.
  ///
  /// - Throws: A usage failure for an option that says how to count.
  func saved(_ file: String, _ arguments: ParsedArguments) throws(CommandFailure) -> Network {
    for option in Options.reading + Options.counting where arguments.isGiven(option) {
      let isTables = option.declaration == Options.knowledgeExtra.declaration
      // An entity that the person names is looked up in the tables all the same.
      let namesEntity =
        arguments.takes(Arguments.entity) || arguments.takes(Arguments.firstEntity)
      if isTables, namesEntity { continue }
      throw arguments.failure(
        "\(option.declaration.flagText) says how texts are \(isTables ? "understood" : "counted"); \(file.printable) is counted already.",
        about: option)
    }
    guard file == "-" || access(file, F_OK) == 0 else { throw Self.missing(file) }
    let read: GraphFile
    do {
      read = try Self.graphFiles.read(
        path: file, as: Self.graphFormat(of: file, arguments) ?? .json)
    } catch {
      throw .failed(
        .badData, "\(error)", file: file, line: error.line, cure: error.cure.asSentence)
    }
    for problem in read.problems {
      try report(
        .warning, problem.message, file: file, line: problem.line, cure: problem.cure.asSentence)
    }
    if read.network.nodes.isEmpty { try report(.warning, "holds no entities", file: file) }
    return read.network
  }

  /// Reads graph files; those in DOT by Graphviz.
  private static let graphFiles = GraphFileReader { bytes throws(NetworkReadingError) in
    try GraphDraft(dot: bytes)
  }

  /// The failure of a source that does not exist.
  private static func missing(_ source: String) -> CommandFailure {
    .failed(
      .noInput, "there is no such file or folder", file: source, cure: MissingFile(source).cure)
  }
}

extension ParsedArguments {
  /// The network without the ties that `--min-weight` drops and the entities that keep none.
  func heavyEnough(_ network: Network) -> Network {
    guard declares(Options.minWeight), isGiven(Options.minWeight) else { return network }
    let least = self[Options.minWeight]
    return network.filtered { $0.weight >= least }
  }

  /// The span that `--from` and `--to` ask for, in words, or `nil`.
  fileprivate func shownDays() throws(CommandFailure) -> String? {
    switch try days() {
    case (let first?, let last?): "from \(first) to \(last)"
    case (let first?, nil): "\(first) or later"
    case (nil, let last?): "\(last) or earlier"
    case (nil, nil): nil
    }
  }
}
