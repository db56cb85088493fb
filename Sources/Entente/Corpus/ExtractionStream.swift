internal import Dispatch
public import Extractor
internal import Synchronization

/// Extracts from documents as they come, in parallel, and hands on what is made of each, in their order.
///
/// A batch of documents is held at a time, so memory does not grow with the length of the stream.
/// ```swift
/// var stream = ExtractionStream(extractor, threads: 2) { document, extraction in
///   "\(document.id): \(extraction.mentions.count)"
/// } then: { line in
///   print(line)
/// }
/// for document in documents { stream.add(document) }
/// stream.finish()
/// ```
public struct ExtractionStream<Output: Sendable, Failure: Error> {
  private let extractor: Extractor
  private let threads: Int
  private let make: @Sendable (Document, Extraction) -> Output
  private let body: (Output) throws(Failure) -> Void
  private var batch: [Document] = []
  private var batchBytes = 0

  /// How many documents for each thread, and how many bytes of text in all, make a batch.
  private static var batchLimits: (documents: Int, bytes: Int) { (64, 1 << 20) }

  /// Begins a stream.
  ///
  /// - Parameters:
  ///   - extractor: what to extract with
  ///   - threads: how many documents are worked on at once, at least 1; the result does not depend on it
  ///   - make: what is wanted of a document; called on any thread
  ///   - body: called with each output, in the order of the documents, on the thread that adds them
  public init(
    _ extractor: Extractor, threads: Int,
    _ make: @escaping @Sendable (Document, Extraction) -> Output,
    then body: @escaping (Output) throws(Failure) -> Void
  ) {
    self.extractor = extractor
    self.threads = max(1, threads)
    self.make = make
    self.body = body
  }

  /// Adds a document.
  ///
  /// - Throws: what the body throws
  public mutating func add(_ document: Document) throws(Failure) {
    batch.append(document)
    batchBytes += document.text.count
    let limits = Self.batchLimits
    if batch.count >= limits.documents * threads || batchBytes >= limits.bytes { try flush() }
  }

  /// Hands on what is left.
  ///
  /// - Throws: what the body throws
  public mutating func finish() throws(Failure) {
    try flush()
  }

  private mutating func flush() throws(Failure) {
    defer {
      batch.removeAll(keepingCapacity: true)
      batchBytes = 0
    }
    if threads == 1 || batch.count == 1 {
      for document in batch { try body(make(document, extractor.extract(document))) }
    } else {
      for output in outputs() { try body(output) }
    }
  }

  /// The outputs of the batch; each thread takes the next document when it is done with one.
  private func outputs() -> [Output] {
    let (batch, extractor, make) = (batch, extractor, make)
    let next = Atomic(0)
    return [Output?](unsafeUninitializedCapacity: batch.count) { buffer, count in
      buffer.initialize(repeating: nil)
      // Each element is written by the one thread that took its number.
      nonisolated(unsafe) let slots = buffer
      DispatchQueue.concurrentPerform(iterations: min(threads, batch.count)) { _ in
        while true {
          let index = next.add(1, ordering: .relaxed).oldValue
          guard index < slots.count else { return }
          slots[index] = make(batch[index], extractor.extract(batch[index]))
        }
      }
      count = batch.count
    }.compactMap { $0 }
  }
}
