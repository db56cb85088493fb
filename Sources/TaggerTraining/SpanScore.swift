import Extractor
import Foundation
import Knowledge

/// Precision, recall and F1 of the tagger alone, exact spans, on a corpus.
struct SpanScore {
  private var counts: [NameClass: (right: Int, found: Int, gold: Int)] = [:]
  private let name: String

  init(of files: CorpusFiles, _ extractor: Extractor, _ model: TagModel) throws {
    name = files.gold.lastPathComponent
    for marked in try MarkedDocument.read(files) {
      let found = extractor.taggedNames(in: marked.document, by: model)
      for sort in NameClass.allCases {
        let ours = Set(found.filter { $0.1 == sort }.map(\.0))
        let gold = Set(
          marked.names.filter { MarkedDocument.nameClass(of: $0.type) == sort }.map(\.range))
        var count = counts[sort] ?? (0, 0, 0)
        count.right += ours.intersection(gold).count
        count.found += ours.count
        count.gold += gold.count
        counts[sort] = count
      }
    }
  }

  /// A line a sort of name.
  var text: String {
    var line = name
    for sort in NameClass.allCases {
      guard let count = counts[sort], count.gold > 0 else { continue }
      let precision = Double(count.right) / Double(max(1, count.found))
      let recall = Double(count.right) / Double(count.gold)
      let f1 = 2 * precision * recall / max(precision + recall, .leastNormalMagnitude)
      line += String(
        format: "  %@ %.1f/%.1f/%.1f", "\(sort)", precision * 100, recall * 100, f1 * 100)
    }
    return line
  }
}
