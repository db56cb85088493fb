internal import Extractor
public import Knowledge

/// Why two entities have no edge: where each stands, and where they come closest.
public struct NearMiss: Sendable {
  /// The two sentences of one document that stand closest to each other.
  public struct Place: Sendable {
    /// The id of the document.
    public let document: String
    /// The day of publication.
    public let date: CalendarDay?
    /// How many sentences further on the second one stands; 1 for neighbours.
    public let distance: Int
    /// The two sentences, in the order of the text.
    public let quotations: [Evidence.Quotation]
  }

  /// The documents that name the first entity where it counts.
  public let firstDocuments: Int
  /// The documents that name the second entity where it counts.
  public let secondDocuments: Int
  /// The documents that name both.
  public let commonDocuments: Int
  /// Where they come closest; of several such places the first.
  public let closest: Place?
}

extension Network {
  /// Looks for the reason why two entities have no edge.
  ///
  /// - Parameters:
  ///   - first: an index into ``nodes``
  ///   - second: another one
  ///   - corpus: the corpus that the network was counted from
  /// - Returns: where each stands, and where they come closest
  /// - Complexity: O(mentions of the corpus)
  public func nearMiss(between first: Int, _ second: Int, in corpus: Corpus) -> NearMiss {
    let ids = [nodes[first].entity.id, nodes[second].entity.id]
    let builder = NetworkBuilder(corpus, options)
    let selected = builder.selected
    let reprints = Reprints(corpus, selected)
    var documents = [0, 0, 0]
    var closest: (distance: Int, document: Int, sentences: [Int])?
    for document in selected {
      // Distances are counted in the sentences that count: captions said twice are no distance.
      let counted = builder.counted(document, reprints)
      var places = Array(repeating: -1, count: corpus.extractions[document].sentences.count)
      for (place, sentence) in counted.enumerated() { places[sentence] = place }
      let named = ids.map { id in
        corpus.extractions[document].mentions
          .filter { $0.entity?.id == id && places[$0.sentence] >= 0 }.map { places[$0.sentence] }
      }
      if !named[0].isEmpty { documents[0] += 1 }
      if !named[1].isEmpty { documents[1] += 1 }
      guard !named[0].isEmpty, !named[1].isEmpty else { continue }
      documents[2] += 1
      for one in named[0] {
        for other in named[1] where abs(one - other) < closest?.distance ?? .max {
          let pair = [min(one, other), max(one, other)]
          closest = (abs(one - other), document, pair.map { counted[$0] })
        }
      }
    }
    return NearMiss(
      firstDocuments: documents[0], secondDocuments: documents[1], commonDocuments: documents[2],
      closest: closest.map { found in
        NearMiss.Place(
          document: corpus.documents[found.document].id,
          date: corpus.documents[found.document].date, distance: found.distance,
          quotations: found.sentences.map { sentence in
            corpus.quotation(of: sentence, in: found.document, naming: ids)
          })
      })
  }
}
