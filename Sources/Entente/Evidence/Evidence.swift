internal import Extractor
public import Knowledge

/// One piece of evidence behind an edge, with the sentences to read.
public struct Evidence: Sendable {
  /// A sentence of a document.
  public struct Quotation: Hashable, Sendable {
    /// The bytes in the document's text.
    public let range: Range<Int>
    /// The sentence as it stands there, line breaks included.
    public let text: String
    /// The bytes of the document's text in which the two entities are named.
    public let mentions: [Range<Int>]
  }

  /// The id of the document.
  public let document: String
  /// The day of publication.
  public let date: CalendarDay?
  /// What it adds to the weight, and the window that it was counted in.
  public let contribution: Contribution
  /// The sentences of the window that name either entity, in the order of the text.
  public let quotations: [Quotation]
}

extension Network {
  /// The evidence behind an edge, in the order of the documents.
  ///
  /// - Parameters:
  ///   - edge: an edge of this network
  ///   - corpus: the corpus that the network was counted from
  /// - Returns: a piece for each contribution to the edge
  /// - Complexity: O(mentions of the documents named)
  public func evidence(behind edge: Edge, in corpus: Corpus) -> [Evidence] {
    let ends = [nodes[edge.source].entity.id, nodes[edge.target].entity.id]
    return edge.evidence.map { contribution in
      let document = corpus.documents[contribution.document]
      return Evidence(
        document: document.id, date: document.date, contribution: contribution,
        quotations: contribution.sentences.map { sentence in
          corpus.quotation(of: sentence, in: contribution.document, naming: ends)
        })
    }
  }
}

extension Corpus {
  /// A sentence and where it names some entities.
  func quotation(
    of sentence: Int, in document: Int, naming ids: [String]
  ) -> Evidence.Quotation {
    let extraction = extractions[document]
    let range = extraction.sentences[sentence].range
    let mentions = extraction.mentions.filter { mention in
      mention.sentence == sentence && mention.entity.map { ids.contains($0.id) } ?? false
    }
    return Evidence.Quotation(
      range: range, text: documents[document].string(range), mentions: mentions.map(\.range))
  }
}
