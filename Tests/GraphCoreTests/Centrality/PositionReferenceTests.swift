import GraphCore
import Testing

@Suite("Positions agree with networkx and igraph on the reference networks")
struct PositionReferenceTests {
  @Test("scores of vertices", arguments: ["karate", "sentences", "newman", "grid"])
  func vertices(name: String) throws {
    let graph = try ReferenceNetwork(name).graph()
    let table = try ReferenceTable("\(name).positions.tsv")
    let preference = graph.vertices.map { $0.index % 7 == 1 ? Double(1 + $0.index / 7) : 0 }
    let cuts = Set(graph.articulationPoints())
    var found: [String: [Double]] = [
      "vertex": graph.vertices.map { Double($0.index) },
      "pagerank_preferring": graph.pageRank(preferring: preference, tolerance: 1e-13),
      "katz_half": graph.katzCentrality(.shareOfLimit(0.5), tolerance: 1e-13),
      "katz_85": graph.katzCentrality(tolerance: 1e-13),
      "triangles": graph.triangleCounts().map { Double($0) },
      "clustering_weighted": graph.weightedClusteringCoefficients(),
      "constraint": graph.burtConstraints(),
      "effective_size": graph.effectiveSizes(),
      "articulation": graph.vertices.map { cuts.contains($0) ? 1 : 0 },
    ]
    for kind in PathLengths.allCases {
      found["eccentricity_\(kind)"] = graph.eccentricities(kind).map { Double($0) }
      found["bridging_\(kind)"] = graph.bridgingCentrality(kind)
    }
    #expect(found.keys.sorted() == table.columns.keys.sorted())
    #expect(table.tolerance > 0 && table.tolerance < 1e-8)
    for (column, expected) in table.columns {
      #expect(distance(found[column] ?? [], expected) <= table.tolerance, "\(column)")
    }
  }

  @Test("scores of edges", arguments: ["karate", "sentences", "newman", "grid"])
  func edges(name: String) throws {
    let graph = try ReferenceNetwork(name).graph()
    let table = try ReferenceTable("\(name).edge-scores.tsv")
    let bridges = Set(graph.bridges())
    let found: [String: [Double]] = [
      "edge": graph.edges.indices.map { Double($0) },
      "betweenness_weighted": graph.edgeBetweenness(),
      "betweenness_unweighted": graph.edgeBetweenness(.unweighted),
      "bridge": graph.edges.map { bridges.contains($0) ? 1 : 0 },
    ]
    #expect(found.keys.sorted() == table.columns.keys.sorted())
    #expect(table.tolerance > 0 && table.tolerance < 1e-8)
    for (column, expected) in table.columns {
      #expect(distance(found[column] ?? [], expected) <= table.tolerance, "\(column)")
    }
  }
}
