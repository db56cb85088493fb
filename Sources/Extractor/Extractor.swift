public import Knowledge

/// Finds the people, states and places of a text and says whom each mention means.
///
/// The stages stand in the order in which the text flows: segment, collapse repeats, find forms, tag names, drop
/// what is part of another name, resolve states and places, people, offices, capitals; date. A sentence that repeats
/// an earlier one is read as that one, so that no repeat changes what the rest means.
public struct Extractor: Sendable {
  private let knowledge: SharedKnowledge
  private let options: ExtractionOptions
  private let lexicon: Lexicon

  /// Makes an extractor.
  ///
  /// - Parameters:
  ///   - knowledge: the tables
  ///   - options: how ambiguous uses are read
  public init(knowledge: KnowledgeBase, options: ExtractionOptions = ExtractionOptions()) {
    self.knowledge = SharedKnowledge(knowledge)
    self.options = options
    self.lexicon = Lexicon(knowledge)
  }

  /// The sentences and mentions of a document.
  ///
  /// - Complexity: O(length of the text) for the usual number of names in it
  public func extract(_ document: Document) -> Extraction {
    var analysis = found(in: document)
    if let model = TagModel.embedded {
      analysis.names = TaggedNames(NameTagger(model).names(in: analysis), in: analysis)
    }
    TaggedReadings.drop(in: &analysis)
    OrganisationNames.drop(in: &analysis)
    analysis.findings.removeAll { $0.reading == .dropped }
    NameResolver.resolve(&analysis)
    var people = PeopleFinder()
    people.find(in: &analysis)
    var surnames = SurnameResolver(people)
    surnames.resolve(&analysis)
    var dateFinder = DateFinder(analysis.text, lexicon, published: document.date)
    let dates = dateFinder.find()
    OfficeResolver(dates: dates, people: people).resolve(&analysis)
    CapitalResolver(options.metonyms).resolve(&analysis)
    PlaceResolver(people: people).resolve(&analysis)
    UnknownPlaces.add(to: &analysis)

    return ExtractionWriter(analysis, dates).extraction()
  }

  /// A document cut into tokens and sentences, with the forms of the tables in it, none of which is resolved yet.
  func found(in document: Document) -> Analysis {
    var tokenizer = Tokenizer(lexicon)
    let tokens = tokenizer.tokens(of: document.text, from: document.bodyStart)
    let text = Collapse.segments(of: document.text, tokens)
    var analysis = Analysis(knowledge, date: document.date, text: text)
    let finder = FormFinder(knowledge.base, text)
    for segment in text.segments.indices
    where text.segments[segment].kind != .credit && text.segments[segment].copyOf == nil {
      analysis.findings += finder.findings(in: segment)
    }
    analysis.readCodes()
    return analysis
  }
}
