import Testing

@testable import GraphCore

@Suite("Ranks of scores within a margin")
struct MarginRankingTests {
  @Test("reach over all that true scores allow", arguments: 0..<200)
  func counted(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let scores = (0..<generator.next(below: 9)).map { _ in Double(generator.next(below: 30)) / 4 }
    let margin = Double(generator.next(below: 9)) / 8
    let found = MarginRanking(scores, margin: margin)
    #expect(found.ranking == ScoreRanking(scores))
    for (index, score) in scores.enumerated() {
      // Its true score as high, then as low as it may be, and those of the others the other way.
      let others = scores.indices.filter { $0 != index }.map { scores[$0] }
      let best = 1 + others.count { $0 - margin > score + margin }
      let worst = 1 + others.count { $0 + margin >= score - margin }
      #expect(found.intervals[index] == best...worst)
      #expect(found.intervals[index].contains(found.ranking.ranks[index]))
    }
    for (place, isAbove) in found.isAboveNext.enumerated() {
      let (first, second) = (found.ranking.order[place], found.ranking.order[place + 1])
      #expect(isAbove == (scores[first] - margin > scores[second] + margin))
    }
    #expect(found.isAboveNext.count == max(0, scores.count - 1))
  }

  @Test("hold the true ranks whatever the errors", arguments: 0..<100)
  func truths(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let truths = (0..<12).map { _ in generator.nextFraction() }
    let scores = truths.map { $0 + 0.05 * (2 * generator.nextFraction() - 1) }
    let found = MarginRanking(scores, margin: 0.05)
    for (index, rank) in ScoreRanking(truths).ranks.enumerated() {
      #expect(found.intervals[index].contains(rank))
    }
    for (place, isAbove) in found.isAboveNext.enumerated() where isAbove {
      #expect(truths[found.ranking.order[place]] > truths[found.ranking.order[place + 1]])
    }
  }

  @Test("are those of the scores without a margin")
  func exact() {
    let found = MarginRanking([5, 8, 8, 1], margin: 0)
    #expect(found.intervals == [3...3, 1...2, 1...2, 4...4])
    #expect(found.isAboveNext == [false, true, true])
  }
}
