import Testing

@testable import GraphCore

@Suite("Label propagation")
struct LabelPropagationTests {
  @Test("no vertex has more weight to another community than to its own", arguments: 0..<20)
  func settled(seed: UInt64) throws {
    let graph = try sentenceGraph(
      entities: 300, sentences: 200, seed: seed, newman: seed % 2 == 1)
    let partition = graph.labelPropagation(seed: seed)
    #expect(partition.communityCount > 1)
    #expect(isConnected(partition, in: graph))
    for vertex in graph.vertices {
      var sums = [Double](repeating: 0, count: partition.communityCount)
      graph.forEachNeighbor(of: vertex) { sums[partition[$0]] += $1 }
      let most = sums.max() ?? 0
      #expect(sums[partition[vertex]] >= most * (1 - 1e-6))
    }
  }

  @Test("small graphs settle, ties and all", arguments: SmallGraph.shapes)
  func shapes(small: SmallGraph) throws {
    let graph = try small.graph()
    for seed in 0..<10 {
      let partition = graph.labelPropagation(seed: UInt64(seed))
      #expect(partition == graph.labelPropagation(seed: UInt64(seed)))
      #expect(isConnected(partition, in: graph))
      for vertex in graph.vertices where graph.degree(of: vertex) > 0 {
        #expect(graph.neighbors(of: vertex).contains { partition[$0] == partition[vertex] })
      }
    }
  }

  @Test("the lowest of several labels of equal weight wins, and its own stays")
  func ties() throws {
    let edges = [(0, 3), (1, 3), (2, 3)].map { WeightedEdge($0.0, $0.1) }
    let level = CoarseGraph(try WeightedGraph(vertexCount: 4, edges: edges))
    for seed in 0..<20 {
      var generator = SplitMix64(seed: UInt64(seed))
      var queue = [UInt32](repeating: 0, count: 4)
      queue.withUnsafeMutableBufferPointer { buffer in
        if let base = buffer.baseAddress { generator.shuffle(into: base, count: 4) }
      }
      generator = SplitMix64(seed: UInt64(seed))
      var labels: [UInt32] = [0, 1, 2, 3]
      level.moveVertices(&labels, by: LabelTally.self, (), using: &generator)
      // If the hub comes first it takes the lowest label, else it has a leaf that follows it.
      let expected: UInt32 = queue[0] == 3 ? 0 : 3
      #expect(labels == [expected, expected, expected, expected])
    }
  }

  @Test("two cliques on a bridge are found, by any seed")
  func cliques() throws {
    var edges = [WeightedEdge(0, 6)]
    for left in 0..<6 {
      for right in 0..<left {
        edges.append(WeightedEdge(left, right))
        edges.append(WeightedEdge(6 + left, 6 + right))
      }
    }
    let graph = try WeightedGraph(vertexCount: 12, edges: edges)
    let truth = Partition(labels: (0..<12).map { $0 / 6 }, of: graph)
    let found = (0..<40).count { graph.labelPropagation(seed: UInt64($0)) == truth }
    #expect(found >= 30)
  }

  @Test("a graph without edges has communities of one")
  func bare() throws {
    #expect(try WeightedGraph(vertexCount: 0).labelPropagation().labels.isEmpty)
    #expect(try WeightedGraph(vertexCount: 3).labelPropagation().labels == [0, 1, 2])
  }
}
