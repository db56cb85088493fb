import Testing

@testable import GraphCore

@Suite("Moving in batches")
struct BatchedMovingTests {
  /// A level of some thousand vertices, small batches for it, and labels to set out from.
  private struct Case {
    let level: CoarseGraph
    let sizes: BatchSizes
    let alone: [UInt32]
    let mixed: [UInt32]

    init(seed: UInt64) throws {
      let graph = try sentenceGraph(
        entities: 1_500, sentences: 3_000, seed: seed, newman: seed % 2 == 1)
      level = CoarseGraph(graph)
      sizes = BatchSizes(
        vertexCount: 1_500, arcCount: level.arcs.count, arcsOfChunk: 64)
      alone = [UInt32](0..<1_500)
      var generator = SplitMix64(seed: seed)
      mixed = alone.map { _ in UInt32(generator.next(below: 100)) }
    }

    /// The labels after vertices have moved.
    func moved<Tally: MovingTally>(
      _ labels: [UInt32], by kind: Tally.Type, _ rule: Tally.Rule, sizes: BatchSizes?,
      threads: Int = 1
    ) -> [UInt32] {
      var generator = SplitMix64(seed: 3)
      var labels = labels
      level.moveVertices(
        &labels, by: kind, rule, inBatchesOf: sizes, threads: threads, using: &generator)
      return labels
    }

    /// What moves gain where every vertex was alone.
    func gain<Tally: CommunityTally>(
      by kind: Tally.Type, _ rule: Tally.Rule, sizes: BatchSizes?
    ) -> Double {
      let total = level.reaches.reduce(0, +)
      let found = moved(alone, by: kind, rule, sizes: sizes)
      return Tally.quality(rule, of: found, in: level, total: total)
        - Tally.quality(rule, of: alone, in: level, total: total)
    }
  }

  @Test("labels are the same whatever the threads", arguments: 0..<2)
  func threads(seed: UInt64) throws {
    let test = try Case(seed: seed)
    #expect(test.sizes.areWorthIt)
    let price = 1 / test.level.masses.reduce(0, +)
    for labels in [test.alone, test.mixed] {
      let potts = test.moved(labels, by: PottsTally.self, price, sizes: test.sizes)
      let flow = test.moved(labels, by: FlowTally.self, (), sizes: test.sizes)
      // Else this would say nothing of batches.
      #expect(potts != test.moved(labels, by: PottsTally.self, price, sizes: nil))
      #expect(flow != test.moved(labels, by: FlowTally.self, (), sizes: nil))
      for threads in [2, 3, 7, 2] {
        #expect(
          potts
            == test.moved(
              labels, by: PottsTally.self, price, sizes: test.sizes, threads: threads))
        #expect(
          flow == test.moved(labels, by: FlowTally.self, (), sizes: test.sizes, threads: threads))
      }
    }
  }

  @Test("at no price for mass every vertex is left where it has most weight", arguments: 0..<4)
  func settled(seed: UInt64) throws {
    let test = try Case(seed: seed)
    let level = test.level
    for labels in [test.alone, test.mixed] {
      let found = test.moved(labels, by: PottsTally.self, 0, sizes: test.sizes, threads: 2)
      #expect(found != labels)
      for vertex in 0..<level.count {
        var ties: [UInt32: Double] = [:]
        for place in Int(level.offsets[vertex])..<Int(level.offsets[vertex + 1]) {
          ties[found[Int(level.arcs[place].target)], default: 0] += Double(level.arcs[place].weight)
        }
        let own = ties[found[vertex]] ?? 0
        #expect((ties.values.max() ?? 0) <= own + 0x1p-22 * level.reaches[vertex])
      }
    }
  }

  /// What the first moves miss by the map equation is found on the levels that follow: on large
  /// graphs whole passes end with the same codelength.
  @Test("moves in batches gain most of what moves one after the other gain")
  func quality() throws {
    var (potts, flow) = ([0.0, 0.0], [0.0, 0.0])
    for seed in 0..<4 {
      let test = try Case(seed: UInt64(seed))
      let price = 1 / test.level.masses.reduce(0, +)
      for (place, sizes) in [nil, test.sizes].enumerated() {
        potts[place] += test.gain(by: PottsTally.self, price, sizes: sizes)
        flow[place] += test.gain(by: FlowTally.self, (), sizes: sizes)
      }
    }
    #expect(potts[1] > 0.98 * potts[0], "\(potts)")
    #expect(flow[1] > 0.7 * flow[0], "\(flow)")
  }

  @Test("a place whose community has gone elsewhere is not taken")
  func swap() throws {
    let level = CoarseGraph(
      try WeightedGraph(vertexCount: 3, edges: [WeightedEdge(0, 1), WeightedEdge(1, 2)]))
    var labels: [UInt32] = [0, 1, 2]
    var moving = Moving(PottsTally(0.1, of: level, labels: labels), labels: labels)
    let (first, second) = (
      MoveChoice(label: 1, tie: 0, otherTie: 1), MoveChoice(label: 0, tie: 0, otherTie: 1)
    )
    labels.withUnsafeMutableBufferPointer { buffer in
      guard let labels = buffer.baseAddress else { return }
      let gains = moving.gains(by: first, of: 0, labels, mass: 1, reach: 1)
      #expect(gains)
      moving.make(first, of: 0, labels)
      let gainsToo = moving.gains(by: second, of: 1, labels, mass: 2, reach: 2)
      #expect(!gainsToo)
    }
    #expect(labels == [1, 1, 2])
  }

  @Test("batches are for large levels, and their size is a function of the level")
  func sizes() {
    #expect(!BatchSizes(vertexCount: 0, arcCount: 0).areWorthIt)
    #expect(!BatchSizes(vertexCount: 10_000, arcCount: 240_000).areWorthIt)
    #expect(!BatchSizes(vertexCount: 800, arcCount: 2_000_000).areWorthIt)
    let large = BatchSizes(vertexCount: 100_000, arcCount: 2_000_000)
    #expect(large.areWorthIt)
    #expect((large.chunk, large.batch) == (97, 1_552))
    #expect([0, 1, 97, 98, 1_552].map { large.chunks(of: $0) } == [0, 1, 1, 2, 16])
  }

  @Test("a level made by several threads is the same")
  func level() throws {
    var generator = SplitMix64(seed: 4)
    for fraction in [1, 0.3] {
      let edges = (0..<90_000).map { _ in
        WeightedEdge(
          generator.next(below: 6_000), 6_000 + generator.next(below: 3_000),
          weight: Double(1 + generator.next(below: 9)) * fraction)
      }
      let graph = try WeightedGraph(vertexCount: 9_001, edges: edges)
      let (level, shared) = (CoarseGraph(graph), CoarseGraph(graph, threads: 3))
      #expect(RowBlocks(offsets: graph.offsets, threads: 3).count > 2)
      #expect(shared.masses == level.masses)
      #expect(shared.reaches == level.reaches)
      #expect(shared.arcs.map(\.weight) == level.arcs.map(\.weight))
      #expect(shared.arcs.map(\.target) == graph.arcs.map(\.target.rawValue))
      let scale = CoarseGraph.scale(of: graph)
      #expect(level.masses == graph.strengths().map { $0 * scale })
    }
  }
}
