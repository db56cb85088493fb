public import Extractor
internal import Knowledge

/// Documents and what was extracted from them, in the order of their dates.
///
/// Documents are ordered by date, then by id, then by text; undated ones come last. So the order in which files were
/// read reaches nothing that is made of a corpus.
public struct Corpus: Sendable {
  /// The documents.
  public let documents: [Document]
  /// What was extracted from each document.
  public let extractions: [Extraction]

  /// Extracts from documents, in parallel.
  ///
  /// - Parameters:
  ///   - documents: the documents, in any order
  ///   - extractor: what to extract with
  ///   - threads: how many documents are worked on at once, at least 1; the result does not depend on it
  ///   - progress: called with the number of documents done so far, from one thread at a time
  /// - Complexity: O(length of all texts)
  public init(
    _ documents: [Document], extractor: Extractor, threads: Int = 1,
    progress: @escaping @Sendable (Int) -> Void = { _ in }
  ) {
    let ordered = documents.sorted(by: Self.precedes)
    self.documents = ordered
    var extractions: [Extraction] = []
    extractions.reserveCapacity(ordered.count)
    var stream = ExtractionStream(extractor, threads: threads) {
      $1
    } then: { extraction in
      extractions.append(extraction)
      progress(extractions.count)
    }
    for document in ordered { stream.add(document) }
    stream.finish()
    self.extractions = extractions
  }

  /// The order of documents.
  static func precedes(_ left: Document, _ right: Document) -> Bool {
    switch (left.date, right.date) {
    case (let first?, let second?) where first != second: return first < second
    case (nil, .some): return false
    case (.some, nil): return true
    default: break
    }
    if left.id != right.id { return left.id.utf8.lexicographicallyPrecedes(right.id.utf8) }
    return left.text.lexicographicallyPrecedes(right.text)
  }
}
