import Testing

@testable import GraphCore

private let names = ["karate", "sentences", "newman", "grid"]

@Suite("Measures agree with networkx and igraph on the reference networks")
struct ReferenceTests {
  @Test("scores", arguments: names)
  func scores(name: String) throws {
    let network = try ReferenceNetwork(name)
    let graph = try network.graph()
    #expect(network.tolerance > 0)
    var found: [String: [Double]] = [
      "vertex": graph.vertices.map { Double($0.index) },
      "degree": graph.degrees().map(Double.init),
      "strength": graph.strengths(),
      "pagerank": graph.pageRank(tolerance: 1e-13),
      "eigenvector": graph.eigenvectorCentrality(tolerance: 1e-13),
      "coreness": graph.coreNumbers().map(Double.init),
      "clustering": graph.clusteringCoefficients(),
    ]
    for kind in PathLengths.allCases {
      found["betweenness_\(kind)"] = graph.betweenness(kind)
      found["closeness_\(kind)"] = graph.closeness(kind)
      found["harmonic_\(kind)"] = graph.harmonicCloseness(kind)
    }
    #expect(found.keys.sorted() == network.scores.keys.sorted())
    for (column, expected) in network.scores {
      #expect(distance(found[column] ?? [], expected) <= network.tolerance, "\(column)")
    }
  }

  @Test("the best of 100 starts is as good as the best of 300 of igraph", arguments: names)
  func modularity(name: String) throws {
    let network = try ReferenceNetwork(name)
    let graph = try network.graph()
    let partition = graph.leiden(LeidenOptions(starts: 100))
    // On so small a graph two starts differ by several hundredths.
    #expect(graph.modularity(of: partition) >= network.modularity - 5e-4)
  }

  @Test("generated networks are made anew as they stand in the files")
  func generated() throws {
    let sentences = try sentenceGraph(entities: 120, sentences: 150, seed: 11)
    #expect(try ReferenceNetwork("sentences").graph() == sentences)
    let newman = try sentenceGraph(entities: 90, sentences: 110, seed: 12, newman: true)
    #expect(try ReferenceNetwork("newman").graph() == newman)
    let (rows, columns) = (8, 9)
    var edges: [WeightedEdge] = []
    for row in 0..<rows {
      for column in 0..<columns {
        let vertex = row * columns + column
        if column + 1 < columns {
          edges.append(WeightedEdge(vertex, vertex + 1, weight: Double(1 + row * column % 4)))
        }
        if row + 1 < rows {
          edges.append(
            WeightedEdge(vertex, vertex + columns, weight: Double(1 + (row + column) % 3)))
        }
      }
    }
    let grid = try WeightedGraph(vertexCount: rows * columns, edges: edges)
    #expect(try ReferenceNetwork("grid").graph() == grid)
  }

  @Test("the karate club is as published")
  func karate() throws {
    let graph = try ReferenceNetwork("karate").graph()
    #expect(graph.vertexCount == 34)
    #expect(graph.edgeCount == 78)
    #expect(graph.totalWeight == 231)
    let edges = graph.edges.map {
      WeightedEdge(source: $0.source, target: $0.target, weight: 1)
    }
    let plain = try WeightedGraph(vertexCount: 34, edges: edges)
    let partition = plain.leiden(LeidenOptions(starts: 10))
    // Its best partition has been proven: four communities.
    #expect(abs(plain.modularity(of: partition) - 0.419_789_612_1) < 1e-9)
    #expect(partition.communityCount == 4)
  }
}
