import Testing

@testable import GraphCore

@Suite("Splitting communities into parts")
struct RefiningTests {
  /// A level of some thousand vertices, and communities that make several chunks.
  private func level(seed: UInt64) throws -> (level: CoarseGraph, labels: [UInt32], count: Int) {
    let level = CoarseGraph(
      try sentenceGraph(entities: 7_000, sentences: 16_000, seed: seed, newman: seed % 2 == 1))
    var generator = SplitMix64(seed: seed)
    var labels = [UInt32](0..<7_000)
    level.moveVertices(
      &labels, by: PottsTally.self, 2 / level.masses.reduce(0, +), using: &generator)
    let count = CoarseGraph.renumber(&labels)
    return (level, labels, count)
  }

  private func parts<Tally: CommunityTally>(
    _ test: (level: CoarseGraph, labels: [UInt32], count: Int), by kind: Tally.Type,
    _ rule: Tally.Rule, drawing: Bool, threads: Int
  ) -> [UInt32] {
    var generator = SplitMix64(seed: 5)
    return test.level.refined(
      test.labels, communityCount: test.count, by: kind, rule, drawing: drawing, threads: threads,
      using: &generator)
  }

  @Test("parts are the same whatever the threads", arguments: 0..<2, [false, true])
  func threads(seed: UInt64, drawing: Bool) throws {
    let test = try level(seed: seed)
    let starts = LabelGroups(test.labels, count: test.count).starts
    #expect(CoarseGraph.chunks(of: starts).count > 3)
    let price = 1 / test.level.masses.reduce(0, +)
    let potts = parts(test, by: PottsTally.self, price, drawing: drawing, threads: 1)
    let flow = parts(test, by: FlowTally.self, (), drawing: drawing, threads: 1)
    #expect(Set(potts).count < 6_000 && Set(flow).count < 6_000)
    for threads in [2, 3, 5, 9] {
      #expect(
        potts == parts(test, by: PottsTally.self, price, drawing: drawing, threads: threads))
      #expect(flow == parts(test, by: FlowTally.self, (), drawing: drawing, threads: threads))
    }
  }

  @Test("a part lies within a community, holds together and has a member's name", arguments: 0..<2)
  func connected(seed: UInt64) throws {
    let test = try level(seed: seed)
    let found = parts(test, by: FlowTally.self, (), drawing: false, threads: 2)
    var reached = Set<Int>()
    for name in Set(found).map({ Int($0) }) {
      #expect(found[name] == UInt32(name))
      var waiting = [name]
      reached.insert(name)
      while let vertex = waiting.popLast() {
        for place in Int(test.level.offsets[vertex])..<Int(test.level.offsets[vertex + 1]) {
          let neighbor = Int(test.level.arcs[place].target)
          if found[neighbor] == UInt32(name), reached.insert(neighbor).inserted {
            waiting.append(neighbor)
          }
        }
      }
    }
    #expect(reached.count == found.count)
    #expect(found.indices.allSatisfy { test.labels[$0] == test.labels[Int(found[$0])] })
  }
}
