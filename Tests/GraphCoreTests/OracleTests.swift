import Testing

@testable import GraphCore

/// Each batch holds 50 graphs: 2,400 random ones in all, and the shapes.
private let batches = Array(0..<48)

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

  @Test("a key of 128 bits gives the same bits as one of 64", arguments: 0..<20)
  func wideKeys(batch: Int) throws {
    for seed in 0..<20 {
      let graph = try SmallGraph(seed: UInt64(batch * 20 + seed), atMost: 20).graph()
      let network = LengthNetwork(graph)
      let chunks = SourceChunks(count: network.count)
      let short = chunks.sum(threads: 1) { LengthBetweenness<UInt64>(network, chunkSize: $0) }
      let wide = chunks.sum(threads: 1) { LengthBetweenness<UInt128>(network, chunkSize: $0) }
      #expect(sameBits(short, wide))
    }
  }
}
