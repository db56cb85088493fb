import Testing

@testable import GraphCore

@Suite("Communities")
struct CommunityTests {
  @Test("modularity is its definition", arguments: 0..<40)
  func modularity(batch: Int) throws {
    for seed in 0..<50 {
      let small = SmallGraph(seed: UInt64(batch * 50 + seed), atMost: 8)
      let graph = try small.graph()
      var generator = SplitMix64(seed: UInt64(seed))
      let labels = (0..<small.count).map { _ in generator.next(below: 3) }
      for gamma in [1, 0.3, 2.5] {
        let found = graph.modularity(of: Partition(labels: labels, of: graph), resolution: gamma)
        let expected = MatrixOracle(small).modularity(labels, resolution: gamma)
        #expect(abs(found - expected) < 1e-12, "\(small)")
      }
    }
  }

  @Test("the best of ten starts is the best of all partitions", arguments: 0..<30)
  func exhaustive(batch: Int) throws {
    for seed in 0..<10 {
      let small = SmallGraph(seed: UInt64(batch * 10 + seed), atMost: 7)
      let graph = try small.graph()
      for gamma in [1, 0.5, 1.5] {
        let partition = graph.leiden(LeidenOptions(resolution: gamma, starts: 10))
        let found = graph.modularity(of: partition, resolution: gamma)
        let best = MatrixOracle(small).bestModularity(resolution: gamma)
        #expect(found <= best + 1e-12, "\(small)")
        #expect(found >= best - 1e-9, "\(small) at \(gamma)")
      }
    }
  }

  @Test("every community is connected and isolated vertices are alone", arguments: 0..<20)
  func connected(seed: UInt64) throws {
    let graph = try sentenceGraph(entities: 300, sentences: 260, seed: seed)
    for gamma in [0, 0.2, 1, 4] {
      let options = LeidenOptions(resolution: gamma, seed: seed, iterations: .atMost(1))
      let partition = graph.leiden(options)
      for members in partition.communities {
        #expect(graph.subgraph(of: members).membersOfComponents().count == 1)
        if graph.degree(of: members[0]) == 0 { #expect(members.count == 1) }
      }
    }
  }

  @Test("a split of what does not hold together keeps the labels of what does")
  func parts() throws {
    let graph = try WeightedGraph(
      vertexCount: 5, edges: [WeightedEdge(0, 1), WeightedEdge(2, 3), WeightedEdge(1, 4)])
    #expect(CoarseGraph(graph).connectedParts(of: [0, 0, 0, 0, 1]) == [0, 0, 2, 2, 4])
  }

  @Test("a partition is numbered by strength, then by its smallest vertex")
  func canonical() throws {
    let graph = try WeightedGraph(
      vertexCount: 6,
      edges: [WeightedEdge(0, 1), WeightedEdge(2, 3, weight: 5), WeightedEdge(4, 5)])
    let partition = Partition(labels: [7, 7, -1, -1, 2, 2], of: graph)
    #expect(partition.labels == [1, 1, 0, 0, 2, 2])
    #expect(partition.communityCount == 3)
    #expect(partition.communities.map { $0.map(\.index) } == [[2, 3], [0, 1], [4, 5]])
    #expect(partition[VertexID(4)] == 2)
    #expect(partition == Partition(labels: [0, 0, 9, 9, 4, 4], of: graph))
  }

  @Test("one seed gives one partition, whatever the threads")
  func deterministic() throws {
    let graph = try sentenceGraph(entities: 400, sentences: 900, seed: 5)
    let options = LeidenOptions(seed: 9, starts: 6)
    let expected = graph.leiden(options)
    for threads in [1, 2, 3, 8] {
      #expect(graph.leiden(options, threads: threads) == expected)
    }
    var best = -1.0
    for starts in 1...6 {
      let partition = graph.leiden(LeidenOptions(seed: 9, starts: starts))
      let quality = graph.modularity(of: partition)
      #expect(quality >= best)
      best = quality
    }
    #expect(best == graph.modularity(of: expected))
  }

  @Test("one start is the same whatever the threads", arguments: [1, 2] as [UInt64])
  func threads(seed: UInt64) throws {
    let graph = try sentenceGraph(entities: 5_000, sentences: 9_000, seed: seed)
    // Enough communities for threads to share, at most one chunk of them by itself.
    let labels = (0..<5_000).map { UInt32($0 / 2) }
    #expect(CoarseGraph.chunks(of: LabelGroups(labels, count: 2_500).starts).count > 3)
    let leiden = LeidenOptions(seed: seed, iterations: .atMost(3))
    let map = MapEquationOptions(seed: seed, iterations: .atMost(2))
    for threads in [2, 3, 7] {
      #expect(graph.leiden(leiden, threads: threads) == graph.leiden(leiden))
      #expect(graph.mapEquation(map, threads: threads) == graph.mapEquation(map))
    }
  }

  @Test("chunks cover the groups in order and are no smaller than asked but for the last")
  func chunks() {
    var generator = SplitMix64(seed: 1)
    for groups in [0, 1, 2, 3, 50, 400] {
      var starts: [UInt32] = [0]
      for group in 0..<groups { starts.append(starts[group] + UInt32(generator.next(below: 9))) }
      for size in [1, 10, 1_000] {
        let chunks = CoarseGraph.chunks(of: starts, size: size)
        #expect(chunks.flatMap { Array($0) } == Array(0..<groups))
        let sizes = chunks.map { Int(starts[$0.upperBound] - starts[$0.lowerBound]) }
        #expect(sizes.dropLast().allSatisfy { $0 >= size })
      }
    }
  }

  @Test("merged sets have the sums of their members", arguments: 0..<6)
  func merging(seed: UInt64) throws {
    let count = seed < 4 ? 40 : 4_000
    let graph = try sentenceGraph(entities: count, sentences: 2 * count, seed: seed)
    let level = CoarseGraph(graph)
    var generator = SplitMix64(seed: seed)
    let setCount = count / 3
    let labels = (0..<count).map { _ in UInt32(generator.next(below: setCount)) }
    var sums: [[UInt32]: Float] = [:]
    var masses = [Double](repeating: 0, count: setCount)
    for vertex in graph.vertices {
      masses[Int(labels[vertex.index])] += graph.strength(of: vertex)
      graph.forEachNeighbor(of: vertex) { neighbor, weight in
        let ends = [labels[vertex.index], labels[neighbor.index]]
        if ends[0] != ends[1] { sums[ends, default: 0] += Float(weight) }
      }
    }
    for threads in [1, 2, 5] {
      let merged = level.merging(labels, setCount: setCount, threads: threads)
      #expect(merged.masses == masses)
      #expect(merged.arcs.count == sums.count)
      for set in 0..<setCount {
        let row = merged.arcs[Int(merged.offsets[set])..<Int(merged.offsets[set + 1])]
        #expect(row.allSatisfy { sums[[UInt32(set), $0.target]] == $0.weight })
        #expect(merged.reaches[set] == row.reduce(0) { $0 + Double($1.weight) })
      }
    }
  }

  @Test("passes are made until the first that gains less than asked", arguments: 1...6)
  func whileGaining(seed: UInt64) throws {
    let graph = try sentenceGraph(entities: 400, sentences: 500, seed: seed)
    let search = graph.leidenSearch(LeidenOptions())
    for gain in [1, 0.01, 0.003, 0.001, 0.0003] {
      var passes = 2
      func quality(_ passes: Int) -> Double {
        let options = LeidenOptions(seed: seed, iterations: .atMost(passes))
        return graph.modularity(of: graph.leiden(options))
      }
      while quality(passes) - quality(passes - 1) > gain { passes += 1 }
      let found = search.search(seed: seed, start: 0, iterations: .whileGaining(gain))
      let expected = search.search(seed: seed, start: 0, iterations: .atMost(passes))
      #expect(found.result == expected.result, "\(gain) after \(passes)")
      #expect(gain < 1 || passes == 2)
      #expect(abs(found.quality / graph.totalWeight - quality(passes)) < 1e-12)
    }
  }

  @Test("a higher resolution makes more communities")
  func resolution() throws {
    let graph = try sentenceGraph(entities: 300, sentences: 900, seed: 2)
    let counts = [0.1, 0.5, 1, 2, 5, 20].map { gamma in
      graph.leiden(LeidenOptions(resolution: gamma)).communityCount
    }
    #expect(counts == counts.sorted())
    #expect(counts[0] < counts[5])
  }

  @Test("a graph without vertices or edges has communities of one")
  func bare() throws {
    let nothing = try WeightedGraph(vertexCount: 0)
    #expect(nothing.leiden().labels.isEmpty)
    #expect(nothing.modularity(of: nothing.leiden()) == 0)
    let three = try WeightedGraph(vertexCount: 3)
    #expect(three.leiden().labels == [0, 1, 2])
    #expect(three.modularity(of: three.leiden()) == 0)
  }

  @Test("the generator keeps its sequence")
  func generator() {
    var generator = SplitMix64(seed: 1_234_567)
    #expect(generator.next() == 6_457_827_717_110_365_317)
    #expect(generator.next() == 3_203_168_211_198_807_973)
    var counts = [Int](repeating: 0, count: 6)
    for _ in 0..<6_000 { counts[generator.next(below: 6)] += 1 }
    #expect(counts.allSatisfy { abs($0 - 1_000) < 150 })
    var list = Array(0..<50)
    generator.shuffle(&list)
    #expect(list.sorted() == Array(0..<50))
  }

  @Test("numbers are shuffled, alone or in blocks that stay together", arguments: [1, 3, 16])
  func blocks(size: Int) {
    for count in [0, 1, 2, 15, 16, 17, 200] {
      var generator = SplitMix64(seed: UInt64(count))
      let order = Scratch<UInt32>(repeating: 0, count: count)
      generator.shuffle(into: order.base, count: count, blocksOf: size)
      let list = (0..<count).map { Int(order.base[$0]) }
      #expect(list.sorted() == Array(0..<count))
      #expect(zip(list, list.dropFirst()).allSatisfy { $1 % size == 0 || $1 == $0 + 1 })
      if count == 200 { #expect(list != Array(0..<count)) }
    }
  }

  @Test("weights too small for single precision beside the greatest still tie")
  func tinyWeights() throws {
    var edges: [WeightedEdge] = []
    for vertex in 0..<30 {
      for other in 0..<vertex {
        let near = vertex / 3 == other / 3
        edges.append(WeightedEdge(other, vertex, weight: near ? 0.75 : 1e-300))
      }
    }
    let graph = try WeightedGraph(vertexCount: 30, edges: edges)
    let level = CoarseGraph(graph)
    #expect(level.arcs.allSatisfy { $0.weight > 0 })
    let merged = level.merging((0..<30).map { UInt32($0 / 15) }, setCount: 2)
    #expect(merged.arcs.map(\.target) == [1, 0])
    let truth = Partition(labels: (0..<30).map { $0 / 3 }, of: graph)
    #expect(graph.leiden() == truth)
    #expect(graph.mapEquation() == truth)
    #expect(graph.labelPropagation() == truth)
    #expect(graph.consensusCommunities().partition == truth)
  }
}
