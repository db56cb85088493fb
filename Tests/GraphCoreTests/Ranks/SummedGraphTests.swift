import Testing

@testable import GraphCore

@Suite("A graph of summed parts")
struct SummedGraphTests {
  /// Random ties of units, with whole and broken amounts.
  private static func ties(
    _ generator: inout SplitMix64, vertices: Int, units: Int
  ) -> [SummedGraph.Tie] {
    var ties: [SummedGraph.Tie] = []
    for source in 0..<vertices {
      for target in (source + 1)..<vertices where generator.next(below: 3) > 0 {
        let parts = (0..<(1 + generator.next(below: 6))).map { _ in
          SummedGraph.Part(
            unit: generator.next(below: units), amount: 1 / Double(1 + generator.next(below: 4)))
        }
        ties.append(SummedGraph.Tie(source, target, parts: parts))
      }
    }
    return ties
  }

  /// All sequences of so many units out of as many.
  private static func sequences(of units: Int) -> [[Int]] {
    var all: [[Int]] = [[]]
    for _ in 0..<units { all = all.flatMap { head in (0..<units).map { head + [$0] } } }
    return all
  }

  @Test(
    "counts each draw as a plain sum of its units' parts does", arguments: 0..<20 as Range<UInt64>)
  func everyDraw(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let units = 1 + Int(seed % 4)
    let ties = Self.ties(&generator, vertices: 5, units: units)
    let summed = SummedGraph(vertexCount: 6, unitCount: units, ties: ties)
    for sequence in Self.sequences(of: units) {
      var table = [[Double]](repeating: [Double](repeating: 0, count: 6), count: 6)
      for unit in sequence {
        for tie in ties {
          for part in tie.parts where part.unit == unit {
            table[tie.source][tie.target] += part.amount
          }
        }
      }
      let draw = UnitDraw(counts: (0..<units).map { unit in sequence.count { $0 == unit } })
      let graph = summed.graph(of: draw)
      #expect(graph.vertexCount == 6)
      #expect(graph.edges.count == table.joined().count { $0 > 0 })
      for edge in graph.edges {
        #expect(abs(edge.weight - table[edge.source.index][edge.target.index]) < 1e-12)
      }
      let heavy = summed.graph(of: draw, atLeast: 1.4)
      #expect(heavy.edges == graph.edges.filter { $0.weight >= 1.4 })
    }
  }

  @Test("does not depend on the order of ties and parts", arguments: 0..<20 as Range<UInt64>)
  func order(seed: UInt64) {
    var generator = SplitMix64(seed: seed)
    let ties = Self.ties(&generator, vertices: 6, units: 9)
    var shuffled = ties.map { tie in
      var parts = tie.parts
      generator.shuffle(&parts)
      return SummedGraph.Tie(tie.target, tie.source, parts: parts)
    }
    generator.shuffle(&shuffled)
    let draw = UnitDraw(unitCount: 9, seed: seed)
    #expect(
      SummedGraph(vertexCount: 6, unitCount: 9, ties: ties).graph(of: draw).edges
        == SummedGraph(vertexCount: 6, unitCount: 9, ties: shuffled).graph(of: draw).edges)
  }

  @Test("draws every sequence of units as often as any other", arguments: 1...3)
  func frequencies(units: Int) {
    let sequences = Self.sequences(of: units)
    var expected: [[Int]: Int] = [:]
    for sequence in sequences {
      expected[(0..<units).map { unit in sequence.count { $0 == unit } }, default: 0] += 1
    }
    let count = 20_000
    let drawn = UnitDraw.map(count: count, unitCount: units, seed: 7) { $0.counts }
    var found: [[Int]: Int] = [:]
    for counts in drawn { found[counts, default: 0] += 1 }
    #expect(Set(found.keys) == Set(expected.keys))
    for (counts, sequenceCount) in expected {
      let share = Double(sequenceCount) / Double(sequences.count)
      let deviation = (Double(count) * share * (1 - share)).squareRoot()
      #expect(
        abs(Double(found[counts] ?? 0) - share * Double(count)) <= 5 * deviation, "\(counts)")
    }
  }

  @Test("gives the same draws whatever the threads, others for another seed", arguments: [2, 3, 8])
  func threads(count: Int) {
    let one = UnitDraw.map(count: 100, unitCount: 12, seed: 3) { $0 }
    #expect(UnitDraw.map(count: 100, unitCount: 12, seed: 3, threads: count) { $0 } == one)
    #expect(UnitDraw.map(count: 100, unitCount: 12, seed: 4, threads: count) { $0 } != one)
    // More draws begin with those of fewer.
    let more = UnitDraw.map(count: 150, unitCount: 12, seed: 3) { $0 }
    #expect(Array(more.prefix(100)) == one)
    #expect(one.allSatisfy { $0.counts.reduce(0, +) == 12 })
    #expect(Set(one.map(\.counts)).count == 100)
    #expect(UnitDraw(unitCount: 0, seed: 1).counts.isEmpty)
    let scores = one.map { $0.counts.map(Double.init) }
    #expect(
      ResampledRanking(scores[0], resamples: scores, threads: count)
        == ResampledRanking(scores[0], resamples: scores))
  }

  @Test("the least number of resamples is the first that can tell anything")
  func leastResamples() {
    for level in [0.01, 0.5, 0.8, 0.9, 0.95, 0.975, 0.98, 0.99, 0.995, 0.999, 0.9999] {
      let told = (1...20_000).first { count in
        Double(count + 1) * (1 - level) / 2 > 1 - 1e-9
      }
      #expect(ResampledComparison.leastResamples(for: level) == told, "\(level)")
    }
    #expect(ResampledComparison.leastResamples(for: 0.95) == 39)
    let resamples = [[Double]](repeating: [2, 1], count: 39)
    #expect(ResampledRanking([2, 1], resamples: resamples).neighbors[0].verdict() == .first)
  }

  @Test("a wrong unit, amount or draw traps")
  func traps() async {
    await #expect(processExitsWith: .failure) { _ = UnitDraw(counts: [1, -1]) }
    await #expect(processExitsWith: .failure) {
      _ = SummedGraph(
        vertexCount: 2, unitCount: 1, ties: [.init(0, 1, parts: [.init(unit: 1, amount: 1)])])
    }
    await #expect(processExitsWith: .failure) {
      _ = SummedGraph(
        vertexCount: 2, unitCount: 1, ties: [.init(0, 1, parts: [.init(unit: 0, amount: 0)])])
    }
    await #expect(processExitsWith: .failure) {
      _ = SummedGraph(vertexCount: 2, unitCount: 1, ties: []).graph(of: UnitDraw(counts: [1, 1]))
    }
    await #expect(processExitsWith: .failure) { _ = ResampledComparison.leastResamples(for: 1) }
  }
}
