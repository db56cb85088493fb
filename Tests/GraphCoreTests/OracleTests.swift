import Testing

@testable import GraphCore

/// Each batch holds 50 graphs: 10,000 random ones in all, and the shapes.
private let batches = Array(0..<200)

private func graphs(of batch: Int) -> [SmallGraph] {
  let random = (0..<50).map { SmallGraph(seed: UInt64(batch * 50 + $0), atMost: 8) }
  return batch == 0 ? SmallGraph.shapes + random : random
}

@Suite("Measures agree with their definitions on graphs of up to 8 vertices")
struct OracleTests {
  @Test("paths", arguments: batches)
  func paths(batch: Int) throws {
    for small in graphs(of: batch) {
      let graph = try small.graph()
      for kind in PathLengths.allCases {
        let oracle = PathOracle(small, weighted: kind == .weighted)
        #expect(distance(graph.betweenness(kind), oracle.betweenness) < 1e-12, "\(small)")
        #expect(distance(graph.closeness(kind), oracle.closeness) < 1e-12, "\(small)")
        #expect(distance(graph.harmonicCloseness(kind), oracle.harmonic) < 1e-12, "\(small)")
      }
    }
  }

  @Test("walks and spectra", arguments: batches)
  func spectra(batch: Int) throws {
    for small in graphs(of: batch) {
      let graph = try small.graph()
      let oracle = MatrixOracle(small)
      let names = PathOracle(small, weighted: false).componentNames
      #expect(distance(graph.pageRank(), oracle.pageRank(damping: 0.85)) < 1e-8, "\(small)")
      let slow = graph.pageRank(damping: 0.5, tolerance: 1e-14)
      #expect(distance(slow, oracle.pageRank(damping: 0.5)) < 1e-12, "\(small)")
      let eigenvector = graph.eigenvectorCentrality()
      #expect(distance(eigenvector, oracle.eigenvector(componentNames: names)) < 1e-6, "\(small)")
    }
  }

  @Test("structure", arguments: batches)
  func structure(batch: Int) throws {
    for small in graphs(of: batch) {
      let graph = try small.graph()
      let oracle = MatrixOracle(small)
      #expect(graph.brokenInvariant() == nil, "\(small)")
      #expect(graph.coreNumbers() == oracle.coreNumbers, "\(small)")
      #expect(distance(graph.clusteringCoefficients(), oracle.clustering) < 1e-15, "\(small)")
      #expect(distance(graph.strengths(), oracle.strengths) < 1e-15, "\(small)")
      #expect(graph.degrees() == small.weights.map { $0.count { $0 > 0 } }, "\(small)")
      let names = PathOracle(small, weighted: false).componentNames
      let sizes = Dictionary(grouping: names, by: \.self).mapValues(\.count)
      let order = sizes.keys.sorted { (-(sizes[$0] ?? 0), $0) < (-(sizes[$1] ?? 0), $1) }
      #expect(
        graph.connectedComponents() == names.compactMap { order.firstIndex(of: $0) }, "\(small)")
    }
  }

  @Test("wide keys and counts give the scores that short ones give", arguments: 0..<20)
  func wideKernel(batch: Int) throws {
    for seed in 0..<20 {
      let graph = try SmallGraph(seed: UInt64(batch * 20 + seed), atMost: 20).graph()
      let network = LengthNetwork(graph)
      let chunks = SourceChunks(count: network.count)
      let short = chunks.sum(threads: 1) {
        LengthBetweenness<UInt64, Double>(network, chunkSize: $0)
      }
      let wide = chunks.sum(threads: 1) {
        LengthBetweenness<UInt128, WideCount>(network, chunkSize: $0)
      }
      #expect(distance(wide, short) < 1e-13)
    }
  }

  @Test("more shortest paths than a number holds are shared exactly")
  func countlessPaths() throws {
    let layers = 700
    let edges = (1..<layers).flatMap { layer in
      (0..<9).map { WeightedEdge(3 * layer + $0 / 3, 3 * layer - 3 + $0 % 3) }
    }
    let graph = try WeightedGraph(vertexCount: 3 * layers, edges: edges)
    let network = LengthNetwork(graph, .unweighted)
    let source = try #require(network.order.firstIndex(of: 0))
    var sums = [Double](repeating: 0, count: network.count)
    let narrow = LengthBetweenness<UInt64, Double>(network, chunkSize: 1)
    narrow.run(chunk: source, into: &sums)
    #expect(sums.contains { $0.isNaN })
    sums = [Double](repeating: 0, count: network.count)
    var hops = HopBetweenness(HopNetwork(graph), chunkSize: 1)
    hops.run(chunk: source, into: &sums)
    #expect(sums.contains { $0.isNaN })
    sums = [Double](repeating: 0, count: network.count)
    let wide = LengthBetweenness<UInt128, WideCount>(network, chunkSize: 1)
    wide.run(chunk: source, into: &sums)
    // All three of a layer share what lies behind it; the first also leads back to the source's.
    let expected = network.order.map { vertex -> Double in
      let layer = Int(vertex) / 3
      if layer == 0 { return 0 }
      return Double(layers - 1 - layer) + (layer == 1 ? 2.0 / 3 : 0)
    }
    #expect(distance(sums, expected) < 1e-12)
  }
}
