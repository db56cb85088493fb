internal import Dispatch
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
    progress: @Sendable (Int) -> Void = { _ in }
  ) {
    let ordered = documents.sorted(by: Self.precedes)
    self.documents = ordered
    self.extractions = Self.extract(ordered, extractor, threads: max(1, threads), progress)
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

  /// How many documents are extracted between two reports of progress.
  private static let batch = 64

  private static func extract(
    _ documents: [Document], _ extractor: Extractor, threads: Int,
    _ progress: @Sendable (Int) -> Void
  ) -> [Extraction] {
    var results: [Extraction] = []
    results.reserveCapacity(documents.count)
    var start = 0
    while start < documents.count {
      let end = min(start + batch, documents.count)
      if threads == 1 || end - start == 1 {
        for document in documents[start..<end] { results.append(extractor.extract(document)) }
      } else {
        results += inParallel(documents[start..<end], extractor, threads)
      }
      progress(end)
      start = end
    }
    return results
  }

  private static func inParallel(
    _ documents: ArraySlice<Document>, _ extractor: Extractor, _ threads: Int
  ) -> [Extraction] {
    let first = documents.startIndex
    return [Extraction?](unsafeUninitializedCapacity: documents.count) { buffer, count in
      buffer.initialize(repeating: nil)
      // Each iteration writes the elements of its own stride only.
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: threads) { thread in
        for index in stride(from: thread, to: slots.count, by: threads) {
          slots[index] = extractor.extract(documents[first + index])
        }
      }
      count = documents.count
    }.compactMap { $0 }
  }
}
