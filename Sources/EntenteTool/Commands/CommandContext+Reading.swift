internal import Entente
internal import Extractor
internal import Readers

extension CommandContext {
  /// Reads the documents of sources and extracts from them, with progress.
  ///
  /// What is wrong with an input is reported, and the rest goes on.
  ///
  /// - Parameters:
  ///   - sources: Files, folders and `-`, as the person wrote them.
  ///   - arguments: The options that say how to extract.
  /// - Returns: At least one document.
  /// - Throws: A failure with 66 if a source is missing, or 65, when nothing at all could be read; what
  ///   ``knowledge(_:)`` throws.
  func corpus(
    of sources: [String], _ arguments: ParsedArguments
  ) throws(CommandFailure) -> Corpus {
    try arguments.checkStandardInput(sources)
    // Before the texts: nothing is said of these if the tables are wrong.
    let extractor = try extractor(arguments)
    var documents: [Document] = []
    try forEachDocument(in: sources) { documents.append($0) }
    let meter = progress("extracting from", unit: "documents", total: documents.count)
    defer { meter.finish() }
    return Corpus(documents, extractor: extractor, threads: arguments.threadCount) { count in
      meter.reach(count)
    }
  }

  /// Extracts from the documents of sources as they are read, with progress, and keeps none of them.
  ///
  /// - Parameters:
  ///   - sources: Files, folders and `-`, as the person wrote them.
  ///   - arguments: The options that say how to extract.
  ///   - span: The dates of the documents that are wanted.
  ///   - make: What is wanted of a document; called on any thread.
  ///   - body: Takes what was made, in the order of the documents.
  /// - Throws: What ``corpus(of:_:)`` throws, and the body.
  func forEachExtraction<Output: Sendable>(
    of sources: [String], _ arguments: ParsedArguments, within span: NetworkOptions,
    _ make: @escaping @Sendable (Document, Extraction) -> Output,
    then body: @escaping (Output) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    try arguments.checkStandardInput(sources)
    let extractor = try extractor(arguments)
    let meter = progress("extracting from", unit: "documents")
    defer { meter.finish() }
    var stream = ExtractionStream(extractor, threads: arguments.threadCount, make) {
      output throws(CommandFailure) in
      meter.advance()
      try body(output)
    }
    try forEachDocument(in: sources) { document throws(CommandFailure) in
      if span.includes(document.date) { try stream.add(document) }
    }
    try stream.finish()
  }

  private func extractor(_ arguments: ParsedArguments) throws(CommandFailure) -> Extractor {
    Extractor(
      knowledge: try knowledge(arguments),
      options: ExtractionOptions(metonyms: arguments[Options.metonyms]))
  }

  /// Hands on the documents of sources; there is at least one, or it throws.
  private func forEachDocument(
    in sources: [String], _ body: (Document) throws(CommandFailure) -> Void
  ) throws(CommandFailure) {
    var isEmpty = true
    let reader = SourceReader<CommandFailure> { problem throws(CommandFailure) in
      try report(problem)
    }
    let missing = try reader.forEachDocument(in: sources) { document throws(CommandFailure) in
      isEmpty = false
      try body(document)
    }
    for source in missing {
      try report(
        .error, "there is no such file or folder", file: source,
        cure: MissingFile(source).cure, stoppingWith: .noInput)
    }
    guard !isEmpty else { throw .stopped(missing.isEmpty ? .badData : .noInput) }
  }

  private func report(_ problem: ReadingProblem) throws(CommandFailure) {
    try report(
      problem.severity == .error ? .error : .warning, problem.message, file: problem.file,
      line: problem.line, cure: problem.cure.asSentence)
  }
}

extension String {
  /// The text with a capital at its beginning and a full stop at its end.
  var asSentence: String {
    guard let first = unicodeScalars.first, !hasSuffix("."), !hasSuffix("?") else { return self }
    return first.properties.uppercaseMapping + String(unicodeScalars.dropFirst()) + "."
  }
}
