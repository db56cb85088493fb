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
      beginning of the text as it was read, header lines included. Documents stand in the order of \
      their files and lines, and are written as they are done, however many there are.
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
    let wantsDates = arguments[Self.dates]
    let countsScalars = arguments[Options.offsets] == .scalars
    let listing: @Sendable (Document, Extraction) -> MentionListing = { document, extraction in
      MentionListing(
        document: document, mentions: extraction.mentions.filter { kinds.contains($0.kind) },
        sentences: wantsDates ? extraction.sentences : nil, countsScalars: countsScalars)
    }
    var foundNothing = true
    switch arguments[Self.format] {
    case .jsonl:
      let sink = try context.sink(for: arguments[Options.output])
      try context.forEachExtraction(of: sources, arguments, within: span) { document, extraction in
        let text = listing(document, extraction)
        return (json: text.json, isEmpty: text.mentions.isEmpty)
      } then: { line throws(CommandFailure) in
        foundNothing = foundNothing && line.isEmpty
        try sink.write(line.json)
      }
      try sink.commit()
    case .table:
      var table = Table(MentionListing.columns)
      try context.forEachExtraction(of: sources, arguments, within: span, listing) { text in
        foundNothing = foundNothing && text.mentions.isEmpty
        text.addRows(to: &table)
      }
      try context.print(table, as: .table, to: arguments[Options.output])
    }
    return arguments.exitCode(foundNothing: foundNothing)
  }
}
