internal import Entente
internal import Extractor
internal import Knowledge

/// `entente extract`: the mentions of a text.
struct ExtractCommand: Command {
  /// How mentions are written.
  enum Format: String, CaseIterable, Sendable {
    /// An object for each document.
    case jsonl
    /// A row for each mention.
    case table
  }

  private static let format = Option.defaulted(
    "format", .choice("FORMAT") as ValueReader<Format>, to: "jsonl",
    "How mentions are written", .output)
  private static let kinds = Option.defaulted(
    "kinds", (.choice("KIND") as ValueReader<EntityKind>).commaList(),
    to: "leader,state,place,organisation,person",
    "Kinds of entity that are listed, with commas between", .selection)
  private static let dates = Option.flag(
    "dates", "Add the dates that the sentences name, and what days they mean", .output)

  let declaration = CommandDeclaration(
    "extract", "The mentions of people, states and places", group: .reading,
    discussion: """
      A line of JSON for each document lists its mentions in the order of the text: where they stand, \
      what is written, who is meant, what sort of form it is, and by which rule it was told. A \
      mention that cannot be told apart has the entity null, and candidates. Positions count from the \
      beginning of the text as it was read, header lines included.
      """,
    arguments: [Arguments.texts],
    options: [
      Options.from, Options.to, kinds, Options.knowledgeExtra, Options.metonyms, format,
      Options.offsets, dates, Options.output, Options.failIfEmpty, Options.threads,
    ],
    examples: [
      CommandExample("entente extract Examples/briefings", "every mention, one document a line"),
      CommandExample(
        "entente extract Examples/briefings/2023-10-29-three-men-named-li.txt --format table",
        "who is meant in one text, and why"),
    ],
    exitCodes: [.incomplete, .badData, .noInput, .cannotCreate, .cannotWrite])

  func run(
    _ arguments: ParsedArguments, in context: CommandContext
  ) throws(CommandFailure) -> ExitCode {
    let sources = arguments[Arguments.texts]
    if let file = sources.first(where: CommandContext.isSavedNetwork) {
      throw CommandContext.needsTexts(file, for: "there are no mentions to list")
    }
    let days = try arguments.days()
    let span = NetworkOptions(from: days.first, to: days.last)
    let kinds = Set(arguments[Self.kinds])
    let corpus = try context.corpus(of: sources, arguments)
    let texts = zip(corpus.documents, corpus.extractions).filter { span.includes($0.0.date) }
      .map { document, extraction in
        MentionListing(
          document: document, mentions: extraction.mentions.filter { kinds.contains($0.kind) },
          sentences: arguments[Self.dates] ? extraction.sentences : nil,
          countsScalars: arguments[Options.offsets] == .scalars)
      }
    switch arguments[Self.format] {
    case .jsonl:
      let sink = try context.sink(for: arguments[Options.output])
      for text in texts { try sink.write(text.json) }
      try sink.commit()
    case .table:
      var table = Table(MentionListing.columns)
      for text in texts { text.addRows(to: &table) }
      try context.print(table, as: .table, to: arguments[Options.output])
    }
    return arguments.exitCode(foundNothing: texts.allSatisfy { $0.mentions.isEmpty })
  }
}
