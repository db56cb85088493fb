internal import Entente

/// Finds the words that someone may have meant.
enum Suggestion {
  /// The candidate nearest to a word, if one is near enough to be what was meant.
  ///
  /// - Complexity: O(candidates · length²).
  static func nearest(to word: String, in candidates: [String]) -> String? {
    nearest(to: word, in: candidates, limit: 1).first
  }

  /// The candidates near to a word, the nearest first; of equally near ones those
  /// of a like length come first, and then they keep their order.
  ///
  /// A candidate is near if it takes few slips to type one for the other (one for a word of up to
  /// three letters, two up to seven, three beyond), or if it begins with the word.
  ///
  /// - Parameters:
  ///   - word: The word as it was typed.
  ///   - candidates: The words that would have been right.
  ///   - limit: How many to return at most.
  /// - Returns: The near candidates.
  static func nearest(to word: String, in candidates: [String], limit: Int) -> [String] {
    let typed = Array(word.lowercased().unicodeScalars)
    guard !typed.isEmpty else { return [] }
    var found: [(candidate: String, distance: Int, growth: Int, order: Int)] = []
    for (order, candidate) in candidates.enumerated() {
      let wanted = Array(candidate.lowercased().unicodeScalars)
      let allowed = threshold(forLength: max(typed.count, wanted.count))
      let isBeginning = typed.count >= 2 && wanted.starts(with: typed)
      let growth = abs(typed.count - wanted.count)
      guard isBeginning || growth <= allowed else { continue }
      let slips = EditDistance.between(typed, wanted)
      if slips <= allowed && slips < wanted.count {
        found.append((candidate, slips, growth, order))
      } else if isBeginning {
        found.append((candidate, allowed, growth, order))
      }
    }
    found.sort { ($0.distance, $0.growth, $0.order) < ($1.distance, $1.growth, $1.order) }
    return found.prefix(limit).map(\.candidate)
  }

  private static func threshold(forLength length: Int) -> Int {
    switch length {
    case ...3: 1
    case ...7: 2
    default: 3
    }
  }
}
