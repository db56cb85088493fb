internal import Extractor
internal import Knowledge

/// Which sentences of a corpus count, and how often the text of each stood there.
struct Reprints {
  /// For each document, how often each sentence stood; 0 for one that does not count.
  private let counts: [Int: [Int]]

  /// Goes through documents in their order.
  init(_ corpus: Corpus, _ documents: [Int]) {
    var counts: [Int: [Int]] = [:]
    var firstSeen: [Fingerprint: (document: Int, sentence: Int, date: CalendarDay?)] = [:]
    for document in documents {
      let sentences = corpus.extractions[document].sentences
      let date = corpus.documents[document].date
      var own = Array(repeating: 0, count: sentences.count)
      /// Where copies inside the document count.
      var home: [Int: (document: Int, sentence: Int)] = [:]
      for (index, sentence) in sentences.enumerated() where sentence.kind == .text {
        if let original = sentence.copyOf {
          let place = home[original] ?? (document, original)
          if place.document == document {
            own[place.sentence] += 1
          } else {
            counts[place.document]?[place.sentence] += 1
          }
          continue
        }
        if sentence.fingerprint.wordCount >= NetworkBuilder.shortestReprint,
          let seen = firstSeen[sentence.fingerprint], seen.document != document,
          Self.isNear(seen.date, date)
        {
          counts[seen.document]?[seen.sentence] += 1
          home[index] = (seen.document, seen.sentence)
        } else {
          own[index] += 1
          firstSeen[sentence.fingerprint] = (document, index, date)
        }
      }
      counts[document] = own
    }
    self.counts = counts
  }

  /// Whether a sentence is counted here.
  func isCounted(_ document: Int, _ sentence: Int) -> Bool {
    occurrences(document, sentence) > 0
  }

  /// How often the sentence's text stood in the corpus.
  func occurrences(_ document: Int, _ sentence: Int) -> Int {
    counts[document]?[sentence] ?? 0
  }

  private static func isNear(_ first: CalendarDay?, _ second: CalendarDay?) -> Bool {
    guard let first, let second else { return first == nil && second == nil }
    return abs(first.distance(to: second)) <= NetworkBuilder.reprintDays
  }
}
