import Testing

@testable import GraphCore

@Suite("Ranks")
struct RankTests {
  @Test("are one more than there are higher scores", arguments: 0..<300)
  func competition(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let scores = (0..<generator.next(below: 12)).map { _ in
      Double(generator.next(below: 5)) / 3 - 0.5
    }
    let ranking = ScoreRanking(scores)
    #expect(ranking.ranks == scores.map { score in 1 + scores.count { $0 > score } })
    #expect(ranking.lastRanks == scores.map { score in scores.count { $0 >= score } })
    let order = scores.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
    #expect(ranking.order == order)
    #expect(ranking.groups.flatMap { $0 } == Array(scores.indices))
    #expect(ranking.groups.map { scores[order[$0.lowerBound]] } == Set(scores).sorted(by: >))
  }

  @Test("do not tell apart what rounding alone does")
  func rounding() {
    let sums = [0.1 + 0.2, 0.3, 0.1 + 0.1 + 0.1, 0.4]
    #expect(Set(sums).count == 3)
    #expect(ScoreRanking(sums).ranks == [2, 2, 2, 1])
    #expect(ScoreRanking(sums).order == [3, 0, 1, 2])
    // Ties by size: small scores are told apart where nine decimals do not.
    #expect(ScoreRanking([2.134_38e-6, 2.134_11e-6, 0]).ranks == [1, 2, 3])
    #expect(ScoreRanking([1e12, 1e12 + 1]).ranks == [1, 1])
    // Half a unit of the ninth decimal is no border.
    let border = 0.000_000_000_5
    #expect(ScoreRanking([border.nextDown, border.nextUp]).ranks == [1, 1])
    #expect(ScoreRanking([0, 1e-300]).ranks == [2, 1])
    #expect(ScoreRanking([.infinity, -.infinity, 5, .infinity]).ranks == [1, 4, 3, 1])
  }

  @Test("go by the tolerance, and chains of ties are ties")
  func tolerance() {
    let scores = [1, 0.96, 0.92, 0.8]
    #expect(ScoreRanking(scores, ties: TieTolerance(relative: 0.05)).ranks == [1, 1, 1, 4])
    #expect(ScoreRanking(scores, ties: TieTolerance(relative: 0.01)).ranks == [1, 2, 3, 4])
    #expect(
      ScoreRanking(scores, ties: TieTolerance(relative: 0, absolute: 0.041)).ranks == [1, 1, 1, 4])
    #expect(ScoreRanking([3, 3.nextUp], ties: TieTolerance(relative: 0)).ranks == [2, 1])
    #expect(ScoreRanking([]).groups.isEmpty)
    #expect(ScoreRanking([7]).ranks == [1])
  }

  @Test("have intervals from the resamples' order statistics")
  func intervals() {
    // Two scores swap in 2 of 79 resamples: (2 + 1)/80 is above 0.025, (1 + 1)/80 is not.
    for (swaps, isTold) in [(0, true), (1, true), (2, false), (40, false), (78, true)] {
      let resamples: [[Double]] = (0..<79).map { $0 < swaps ? [3, 4, 1] : [4, 3, 1] }
      let ranking = ResampledRanking([5, 4, 1], resamples: resamples)
      let verdict: ResampledComparison.Verdict =
        isTold ? (swaps < 40 ? .first : .second) : .cannotTell
      #expect(ranking.neighbors[0].verdict() == verdict, "\(swaps)")
      #expect(ranking.neighbors[0].firstHigher == 79 - swaps)
      #expect(ranking.neighbors[0].secondHigher == swaps)
      #expect(ranking.neighbors[1].verdict() == .first)
      let expected = isTold ? (swaps < 40 ? [1...1, 2...2] : [2...2, 1...1]) : [1...2, 1...2]
      #expect(ranking.intervals == expected + [3...3], "\(swaps)")
    }
  }

  @Test("are told by nobody from ties, or from too few resamples")
  func doubt() {
    let ties = [[Double]](repeating: [2, 2, 1], count: 100)
    let tied = ResampledRanking([2, 2, 1], resamples: ties)
    #expect(tied.ranking.ranks == [1, 1, 3])
    #expect(tied.intervals == [1...2, 1...2, 3...3])
    #expect(tied.neighbors.map { $0.verdict() } == [.cannotTell, .first])
    #expect(tied.neighbors[0].tied == 100)
    let few = [[Double]](repeating: [3, 2, 1], count: 38)
    let ranking = ResampledRanking([3, 2, 1], resamples: few)
    #expect(ranking.neighbors.map { $0.verdict() } == [.cannotTell, .cannotTell])
    #expect(ranking.neighbors.map { $0.verdict(level: 0.9) } == [.first, .first])
    #expect(ranking.intervals == [1...1, 2...2, 3...3])
    let more = ResampledRanking([3, 2, 1], resamples: few + few.prefix(1))
    #expect(more.neighbors.map { $0.verdict() } == [.first, .first])
    let none = ResampledRanking([3, 2, 1], resamples: [])
    #expect(none.intervals == [1...3, 1...3, 1...3])
    #expect(none.neighbors.map { $0.verdict() } == [.cannotTell, .cannotTell])
    #expect(ResampledRanking([], resamples: [[]]).intervals.isEmpty)
  }

  @Test("do not depend on the order of the resamples, and widen with the level", arguments: 0..<20)
  func laws(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let scores = (0..<9).map { Double($0 % 4) + generator.nextFraction() }
    var resamples = (0..<199).map { _ in scores.map { $0 + 2 * generator.nextFraction() } }
    let ranking = ResampledRanking(scores, resamples: resamples, level: 0.9)
    let wide = ResampledRanking(scores, resamples: resamples, level: 0.99)
    for (inner, outer) in zip(ranking.intervals, wide.intervals) {
      #expect(outer.lowerBound <= inner.lowerBound && outer.upperBound >= inner.upperBound)
      #expect(inner.lowerBound >= 1 && inner.upperBound <= 9)
    }
    #expect(ranking.intervals != wide.intervals)
    // By definition: at most 5 % of the ranks lie beyond either end.
    for (index, interval) in ranking.intervals.enumerated() {
      let ranks = resamples.map { sample in 1 + sample.count { $0 > sample[index] } }
      #expect(ranks.count { $0 < interval.lowerBound } < 10)
      #expect(ranks.count { $0 <= interval.lowerBound } >= 10)
      #expect(ranks.count { $0 > interval.upperBound } < 10)
      #expect(ranks.count { $0 >= interval.upperBound } >= 10)
    }
    generator.shuffle(&resamples)
    #expect(ResampledRanking(scores, resamples: resamples, level: 0.9) == ranking)
  }

  @Test("a wrong size, level, tolerance or score traps")
  func traps() async {
    await #expect(processExitsWith: .failure) { _ = ScoreRanking([1, .nan]) }
    await #expect(processExitsWith: .failure) { _ = TieTolerance(relative: -1) }
    await #expect(processExitsWith: .failure) {
      _ = ResampledRanking([1, 2], resamples: [[1]])
    }
    await #expect(processExitsWith: .failure) {
      _ = ResampledRanking([1, 2], resamples: [[1, 2]], level: 1)
    }
    await #expect(processExitsWith: .failure) {
      _ = ResampledComparison(of: 0, with: 1, in: [[1, .nan]])
    }
  }
}
