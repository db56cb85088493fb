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
    // Before the texts: nothing is said of these if the tables are wrong.
    let knowledge = try knowledge(arguments)
    let documents = try documents(of: sources)
    let meter = progress("extracting from", unit: "documents", total: documents.count)
    defer { meter.finish() }
    let extractor = Extractor(
      knowledge: knowledge, options: ExtractionOptions(metonyms: arguments[Options.metonyms]))
    return Corpus(documents, extractor: extractor, threads: arguments.threadCount) { count in
      meter.reach(count)
    }
  }

  private func documents(of sources: [String]) throws(CommandFailure) -> [Document] {
    let reader = SourceReader<CommandFailure> { problem throws(CommandFailure) in
      try report(problem)
    }
    let contents = try reader.read(sources)
    for source in contents.missing {
      try report(
        .error, "there is no such file or folder", file: source,
        cure: MissingFile(source).cure, stoppingWith: .noInput)
    }
    guard !contents.documents.isEmpty else {
      throw .stopped(contents.missing.isEmpty ? .badData : .noInput)
    }
    return contents.documents
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
