import Testing

@testable import GraphCore

@Suite("Laws that hold for every graph")
struct LawTests {
  /// The scores of a graph by each measure, with the tolerance that its rounding needs.
  private static func scores(_ graph: WeightedGraph) -> [(name: String, [Double], Double)] {
    [
      ("betweenness", graph.betweenness(), 1e-12),
      ("betweenness in edges", graph.betweenness(.unweighted), 1e-12),
      ("closeness", graph.closeness(), 1e-12),
      ("closeness in edges", graph.closeness(.unweighted), 1e-12),
      ("harmonic", graph.harmonicCloseness(), 1e-12),
      ("harmonic in edges", graph.harmonicCloseness(.unweighted), 1e-12),
      ("PageRank", graph.pageRank(), 1e-8),
      ("eigenvector", graph.eigenvectorCentrality(), 1e-7),
      ("coreness", graph.coreNumbers().map(Double.init), 0),
      ("clustering", graph.clusteringCoefficients(), 1e-15),
      ("strength", graph.strengths(), 1e-15),
    ]
  }

  @Test("other names permute the scores", arguments: 0..<12)
  func relabelling(seed: UInt64) throws {
    let graph = try sentenceGraph(
      entities: 120, sentences: 60 + 20 * Int(seed), seed: seed, newman: seed % 3 == 2)
    let (renamed, names) = try renamed(graph, seed: seed)
    for (old, new) in zip(Self.scores(graph), Self.scores(renamed)) {
      #expect(distance(names.map { new.1[$0] }, old.1) <= old.2, "\(old.name)")
    }
  }

  @Test("doubled weights change no betweenness, PageRank or community", arguments: 0..<12)
  func doubling(seed: UInt64) throws {
    let drawn = try sentenceGraph(entities: 150, sentences: 200, seed: seed)
    // Lengths are exact inverses up to a weight of 16.
    let edges = drawn.edges.map {
      WeightedEdge(source: $0.source, target: $0.target, weight: min(8, $0.weight))
    }
    let graph = try WeightedGraph(vertexCount: 150, edges: edges)
    let doubled = try WeightedGraph(
      vertexCount: 150,
      edges: edges.map {
        WeightedEdge(source: $0.source, target: $0.target, weight: 2 * $0.weight)
      })
    #expect(sameBits(graph.betweenness(), doubled.betweenness()))
    #expect(distance(graph.pageRank(), doubled.pageRank()) < 1e-12)
    #expect(distance(graph.eigenvectorCentrality(), doubled.eigenvectorCentrality()) < 1e-9)
    #expect(graph.leiden() == doubled.leiden())
    #expect(distance(doubled.strengths(), graph.strengths().map { 2 * $0 }) == 0)
  }

  @Test("strengths sum to twice the total weight, ranks to one", arguments: 0..<12)
  func sums(seed: UInt64) throws {
    let graph = try sentenceGraph(
      entities: 200, sentences: 300, seed: seed, newman: seed % 2 == 1)
    let sum = graph.strengths().reduce(0, +)
    #expect(abs(sum - 2 * graph.totalWeight) <= 1e-12 * sum)
    #expect(abs(graph.pageRank().reduce(0, +) - 1) < 1e-12)
    #expect(graph.pageRank().allSatisfy { $0 > 0 })
    #expect(graph.eigenvectorCentrality().max() == 1)
    #expect(graph.degrees().reduce(0, +) == 2 * graph.edgeCount)
  }

  @Test("one community of all has modularity 1 − γ, and no partition more than 1")
  func oneCommunity() throws {
    let graph = try sentenceGraph(entities: 100, sentences: 300, seed: 4)
    let whole = Partition(labels: [Int](repeating: 0, count: 100), of: graph)
    #expect(abs(graph.modularity(of: whole)) < 1e-15)
    #expect(abs(graph.modularity(of: whole, resolution: 0.25) - 0.75) < 1e-15)
    #expect(graph.modularity(of: graph.leiden()) < 1)
  }

  @Test("unit weights make paths by length and in edges agree")
  func units() throws {
    let drawn = try sentenceGraph(entities: 200, sentences: 150, seed: 8)
    let edges = drawn.edges.map {
      WeightedEdge(source: $0.source, target: $0.target, weight: 1)
    }
    let graph = try WeightedGraph(vertexCount: 200, edges: edges)
    #expect(sameBits(graph.betweenness(.weighted), graph.betweenness(.unweighted)))
    let scaled = graph.closeness(.weighted).map { $0 * 720_720 }
    #expect(distance(scaled, graph.closeness(.unweighted)) < 1e-14)
  }

  @Test("the number of threads changes no bit", arguments: [false, true])
  func threads(newman: Bool) throws {
    let graph = try sentenceGraph(entities: 700, sentences: 700, seed: 6, newman: newman)
    for kind in PathLengths.allCases {
      let betweenness = graph.betweenness(kind)
      let closeness = graph.closeness(kind)
      let harmonic = graph.harmonicCloseness(kind)
      for threads in [2, 5] {
        #expect(sameBits(graph.betweenness(kind, threads: threads), betweenness))
        #expect(sameBits(graph.closeness(kind, threads: threads), closeness))
        #expect(sameBits(graph.harmonicCloseness(kind, threads: threads), harmonic))
      }
    }
  }

  @Test("betweenness of all together counts the inner vertices of shortest paths")
  func countsInnerVertices() throws {
    let graph = try sentenceGraph(entities: 300, sentences: 260, seed: 10)
    // A pair at distance d has d − 1 inner vertices, shared among its paths.
    let components = graph.connectedComponents()
    var pairs = 0.0
    for size in Dictionary(grouping: components, by: \.self).values.map({ Double($0.count) }) {
      pairs += size * (size - 1) / 2
    }
    let network = HopNetwork(graph)
    let distances = ChunkedSum.run(
      length: network.count, chunkCount: HopChunks(of: network.count).count, threads: 1
    ) { HopDistances(network) { $0 } }
    let expected = distances.reduce(0, +) / 2 - pairs
    let found = graph.betweenness(.unweighted).reduce(0, +)
    #expect(abs(found - expected) < 1e-9 * expected)
  }
}
