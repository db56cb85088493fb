import Testing

@testable import GraphCore

@Suite("Edge betweenness and eccentricity")
struct EdgeAndEccentricityTests {
  @Test("are what their definitions say on graphs of up to 8 vertices", arguments: 0..<48)
  func definitions(batch: Int) throws {
    for small in SmallGraph.batch(batch) {
      let graph = try small.graph()
      for kind in PathLengths.allCases {
        let weighted = kind == .weighted
        let oracle = PathOracle(small, weighted: weighted)
        let expected = oracle.edgeBetweenness(small, weighted: weighted)
        #expect(distance(graph.edgeBetweenness(kind), expected) < 1e-12, "\(small)")
        #expect(graph.eccentricities(kind) == oracle.eccentricities, "\(small)")
      }
    }
  }

  @Test("the edges of shortest paths are as many as their lengths say", arguments: 0..<8)
  func countsEdges(seed: UInt64) throws {
    let graph = try sentenceGraph(entities: 300, sentences: 200 + 40 * Int(seed), seed: seed)
    // An edge of length l on a path adds l to the distance of its pair.
    for kind in PathLengths.allCases {
      let lengths = graph.lengths.map { kind == .weighted ? Double($0) : 1 }
      let found = zip(graph.edgeBetweenness(kind), lengths).reduce(0) { $0 + $1.0 * $1.1 }
      let components = graph.connectedComponents()
      var sizes = [Double](repeating: 0, count: graph.vertexCount)
      for component in components { sizes[component] += 1 }
      let reached = components.map { sizes[$0] - 1 }
      let closeness = graph.closeness(kind)
      let all = Double(graph.vertexCount - 1)
      var expected = 0.0
      for (others, score) in zip(reached, closeness) where others > 0 {
        expected += others * (others / all) / score / 2
      }
      #expect(abs(found - expected) < 1e-11 * expected)
    }
  }

  @Test("the edges at a vertex carry its own pairs and twice those that pass it")
  func agreesWithVertices() throws {
    let graph = try sentenceGraph(entities: 250, sentences: 220, seed: 5)
    let components = graph.connectedComponents()
    for kind in PathLengths.allCases {
      var carried = [Double](repeating: 0, count: graph.vertexCount)
      for (edge, score) in zip(graph.edges, graph.edgeBetweenness(kind)) {
        carried[edge.source.index] += score
        carried[edge.target.index] += score
      }
      let expected = zip(graph.betweenness(kind), components).map { passing, component in
        2 * passing + Double(components.count { $0 == component } - 1)
      }
      #expect(distance(carried, expected) < 1e-12)
    }
  }

  @Test("more shortest paths than a number holds are shared exactly over edges")
  func countlessPaths() throws {
    // Layers of three, each tied to all of the next: 3⁶⁹⁹ shortest paths from end to end.
    let layers = 700
    let edges = (1..<layers).flatMap { layer in
      (0..<9).map { WeightedEdge(3 * layer + $0 / 3, 3 * layer - 3 + $0 % 3) }
    }
    let graph = try WeightedGraph(vertexCount: 3 * layers, edges: edges)
    let network = LengthNetwork(graph, .unweighted)
    let source = try #require(network.order.firstIndex(of: 0))
    let blank = [Double](repeating: 0, count: network.steps.count)
    var sums = blank
    let narrow = LengthEdgeBetweenness<UInt64, Double>(network, chunkSize: 1)
    narrow.run(chunk: source, into: &sums)
    #expect(sums.contains { $0.isNaN })
    sums = blank
    var hops = HopEdgeBetweenness(HopNetwork(graph), chunkSize: 1)
    hops.run(chunk: source, into: &sums)
    #expect(sums.contains { $0.isNaN })
    sums = blank
    let wide = LengthEdgeBetweenness<UInt128, WideCount>(network, chunkSize: 1)
    wide.run(chunk: source, into: &sums)
    // What lies behind a gap comes over its nine edges alike, over the first gap from the source
    // alone; from there it also goes back to the two beside the source.
    var expected = blank
    for (place, name) in network.order.enumerated() {
      for arc in Int(network.offsets[place])..<Int(network.offsets[place + 1]) {
        let layer = Int(name) / 3
        let target = network.order[Int(network.steps[arc].target)]
        let behind = Double(3 * (layers - 1 - layer))
        if target / 3 > name / 3, name > 2 { expected[arc] = behind / 9 }
        if target / 3 > name / 3, name == 0 { expected[arc] = behind / 3 + 2.0 / 3 }
        if target == 1 || target == 2, layer == 1 { expected[arc] = 1.0 / 3 }
      }
    }
    #expect(distance(sums, expected) < 1e-12)
  }

  @Test("bounds give the eccentricities that walks from all vertices give", arguments: 0..<16)
  func bounds(seed: UInt64) throws {
    let sentences = try sentenceGraph(
      entities: 250, sentences: 120 + 30 * Int(seed), seed: seed, newman: seed % 2 == 1)
    let ring = try WeightedGraph(
      vertexCount: 40,
      edges: (0..<40).map { WeightedEdge($0, ($0 + 1) % 40, weight: 1 + Double($0 % 3)) })
    for graph in seed == 0 ? [sentences, ring] : [sentences] {
      let hops = LengthNetwork(graph, .unweighted)
      #expect(graph.boundedEccentricities(hops, threads: 2) == graph.eccentricities(.unweighted))
      let network = LengthNetwork(graph)
      var expected = [Int](repeating: 0, count: graph.vertexCount)
      let walk = LengthDistances<UInt64>(network, chunkSize: 1) { $0 }
      for (place, vertex) in network.order.enumerated() {
        walk.forEachDistance(from: place) {
          expected[Int(vertex)] = max(expected[Int(vertex)], Int($1) * Int(network.divisor))
        }
      }
      #expect(graph.eccentricities() == expected)
      var wide = FarthestVertices<UInt128>(network, threads: 1)
      var narrow = FarthestVertices<UInt64>(network, threads: 3)
      #expect(wide.eccentricities() == narrow.eccentricities())
    }
  }

  @Test("the number of threads changes no bit", arguments: PathLengths.allCases)
  func threads(kind: PathLengths) throws {
    let graph = try sentenceGraph(entities: 700, sentences: 700, seed: 6)
    let edges = graph.edgeBetweenness(kind)
    let eccentricities = graph.eccentricities(kind)
    for threads in [2, 5] {
      #expect(sameBits(graph.edgeBetweenness(kind, threads: threads), edges))
      #expect(graph.eccentricities(kind, threads: threads) == eccentricities)
    }
  }

  @Test("a bridge carries all pairs of its two sides")
  func bridge() throws {
    let graph = try WeightedGraph(
      vertexCount: 7,
      edges: [(0, 1), (1, 2), (0, 2), (2, 3), (3, 4), (4, 5), (3, 5)].map {
        WeightedEdge($0.0, $0.1, weight: 4)
      })
    #expect(graph.edgeBetweenness() == [1, 4, 4, 9, 4, 4, 1])
    #expect(graph.eccentricities(.unweighted) == [3, 3, 2, 2, 3, 3, 0])
    #expect(graph.eccentricities() == [3, 3, 2, 2, 3, 3, 0].map { $0 * 180_180 })
  }

  @Test("no thread traps")
  func traps() async {
    await #expect(processExitsWith: .failure) {
      _ = try WeightedGraph(vertexCount: 1).edgeBetweenness(threads: 0)
    }
    await #expect(processExitsWith: .failure) {
      _ = try WeightedGraph(vertexCount: 1).eccentricities(threads: 0)
    }
  }
}
