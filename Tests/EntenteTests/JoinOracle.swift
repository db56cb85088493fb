import Entente
import Extractor
import Knowledge

/// The network counted again by plain loops over lists, from the extractions and the meaning of the options alone.
struct JoinOracle {
  struct Pair: Hashable {
    let first: String
    let second: String
  }

  private(set) var amounts: [Pair: [Double]] = [:]
  private(set) var documents: [Pair: Set<Int>] = [:]
  private(set) var nodeWindows: [String: Int] = [:]
  private(set) var nodeMentions: [String: Int] = [:]
  private(set) var nodeDocuments: [String: Set<Int>] = [:]
  private(set) var windowCount = 0
  private(set) var documentCount = 0
  private(set) var openMentions = 0

  private struct Counted {
    let document: Int
    let sentence: Int
    let fingerprint: Fingerprint
  }

  init(_ corpus: Corpus, _ options: NetworkOptions) {
    let dates = corpus.documents.map(\.date)
    func isInside(_ first: CalendarDay, _ last: CalendarDay) -> Bool {
      (options.from.map { last >= $0 } ?? true) && (options.to.map { first <= $0 } ?? true)
    }
    func isPublishedInside(_ document: Int) -> Bool {
      if let date = dates[document] { return isInside(date, date) }
      return options.from == nil && options.to == nil
    }
    func isNear(_ first: Int, _ second: Int) -> Bool {
      if let one = dates[first], let other = dates[second] {
        return abs(one.distance(to: other)) <= 7
      }
      return dates[first] == nil && dates[second] == nil
    }
    var counted: [Counted] = []
    for document in corpus.documents.indices {
      if options.clock == .published, !isPublishedInside(document) { continue }
      let extraction = corpus.extractions[document]
      for (index, sentence) in extraction.sentences.enumerated() {
        guard sentence.kind == .text, sentence.copyOf == nil else { continue }
        let original = counted.last { $0.fingerprint == sentence.fingerprint }
        if sentence.fingerprint.wordCount >= 6, let original, original.document != document,
          isNear(original.document, document)
        {
          continue
        }
        counted.append(
          Counted(document: document, sentence: index, fingerprint: sentence.fingerprint))
      }
    }
    for document in corpus.documents.indices {
      let extraction = corpus.extractions[document]
      let sentences = counted.filter { $0.document == document }.map(\.sentence).filter { index in
        guard options.clock == .event else { return true }
        if let event = extraction.sentences[index].event {
          return isInside(event.first, event.last)
        }
        return isPublishedInside(document)
      }
      guard !sentences.isEmpty else { continue }
      documentCount += 1
      for mention in extraction.mentions where sentences.contains(mention.sentence) {
        if let entity = mention.entity {
          guard options.kinds.contains(entity.kind) else { continue }
          nodeMentions[entity.id, default: 0] += 1
          nodeDocuments[entity.id, default: []].insert(document)
        } else if options.kinds.contains(mention.kind) {
          openMentions += 1
        }
      }
      for window in Self.windows(sentences, extraction, options.window) {
        add(window, extraction, document, options)
      }
    }
  }

  private static func windows(
    _ sentences: [Int], _ extraction: Extraction, _ window: Window
  ) -> [[Int]] {
    switch window {
    case .document: return [sentences]
    case .paragraph:
      let paragraphs = Set(sentences.map { extraction.sentences[$0].paragraph }).sorted()
      return paragraphs.map { paragraph in
        sentences.filter { extraction.sentences[$0].paragraph == paragraph }
      }
    case .sentences(let size):
      if sentences.count < size { return [sentences] }
      var result: [[Int]] = []
      for start in sentences.indices where start + size <= sentences.count {
        result.append(Array(sentences[start..<(start + size)]))
      }
      return result
    }
  }

  private mutating func add(
    _ window: [Int], _ extraction: Extraction, _ document: Int, _ options: NetworkOptions
  ) {
    var ids: Set<String> = []
    for mention in extraction.mentions where window.contains(mention.sentence) {
      if let entity = mention.entity, options.kinds.contains(entity.kind) { ids.insert(entity.id) }
    }
    guard !ids.isEmpty else { return }
    windowCount += 1
    for id in ids { nodeWindows[id, default: 0] += 1 }
    for first in ids {
      for second in ids where first < second {
        let pair = Pair(first: first, second: second)
        let amount = options.weighting == .count ? 1 : 1 / Double(ids.count - 1)
        amounts[pair, default: []].append(amount)
        documents[pair, default: []].insert(document)
      }
    }
  }
}
