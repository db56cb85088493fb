import Testing

@testable import GraphCore

private let batches = Array(0..<24)

private func graphs(of batch: Int) -> [SmallGraph] {
  let random = (0..<15).map { SmallGraph(seed: UInt64(40_000 + batch * 15 + $0), atMost: 7) }
  return batch == 0 ? SmallGraph.shapes.filter { $0.count < 8 } + random : random
}

private func entries(_ paths: [Path]) -> [PathListOracle.Entry] {
  paths.map { PathListOracle.Entry(vertices: $0.vertices.map(\.index), length: $0.length) }
}

@Suite("Paths")
struct PathTests {
  @Test(
    "the shortest is the first of all paths, and counts those of its length", arguments: batches)
  func shortest(batch: Int) throws {
    for small in graphs(of: batch) {
      let graph = try small.graph()
      for kind in PathLengths.allCases {
        let oracle = PathListOracle(graph, weighted: kind == .weighted)
        for source in graph.vertices {
          for target in graph.vertices {
            let all = oracle.paths(from: source.index, to: target.index)
            let found = graph.shortestPath(from: source, to: target, kind)
            #expect(entries(found.map { [$0] } ?? []) == Array(all.prefix(1)), "\(small)")
            let count = graph.shortestPathCount(from: source, to: target, kind)
            #expect(count == Double(all.count { $0.length == all[0].length }), "\(small)")
          }
        }
      }
    }
  }

  @Test("the shortest ones are the first of all paths", arguments: batches)
  func alternatives(batch: Int) throws {
    for small in graphs(of: batch) {
      let graph = try small.graph()
      for kind in PathLengths.allCases {
        let oracle = PathListOracle(graph, weighted: kind == .weighted)
        for source in graph.vertices {
          for target in graph.vertices where (source.index + 2 * target.index) % 5 == batch % 5 {
            let all = oracle.paths(from: source.index, to: target.index)
            for count in [0, 1, 2, 5, 1_000] {
              let found = graph.shortestPaths(from: source, to: target, atMost: count, kind)
              #expect(entries(found) == Array(all.prefix(count)), "\(small)")
            }
          }
        }
      }
    }
  }

  @Test("limits leave out what is longer, and nothing else", arguments: batches)
  func limits(batch: Int) throws {
    for small in graphs(of: batch) {
      let graph = try small.graph()
      for kind in PathLengths.allCases {
        let oracle = PathListOracle(graph, weighted: kind == .weighted)
        for source in graph.vertices {
          for target in graph.vertices where (source.index + 2 * target.index) % 5 == batch % 5 {
            let all = oracle.paths(from: source.index, to: target.index)
            let middle = all.isEmpty ? 7 : all[all.count / 2].length
            let limits = [
              PathLimits(edgeCount: 0), PathLimits(edgeCount: 1), PathLimits(edgeCount: 2),
              PathLimits(edgeCount: 4), PathLimits(length: middle), PathLimits(length: 0),
              PathLimits(length: middle - min(1, middle), edgeCount: 3),
            ]
            for limit in limits {
              let within = all.filter {
                $0.length <= limit.length ?? .max && $0.vertices.count - 1 <= limit.edgeCount ?? 99
              }
              for count in [3, 1_000] {
                let found = graph.shortestPaths(
                  from: source, to: target, atMost: count, kind, within: limit)
                #expect(entries(found) == Array(within.prefix(count)), "\(small) \(limit)")
              }
            }
          }
        }
      }
    }
  }

  @Test("agree with networkx", arguments: PathReference.rows)
  func reference(row: PathReference.Row) throws {
    let graph = try ReferenceNetwork(row.network).graph()
    let (source, target) = (VertexID(row.source), VertexID(row.target))
    let paths = graph.shortestPaths(from: source, to: target, atMost: row.lengths.count)
    #expect(paths.map(\.length) == row.lengths)
    #expect(graph.shortestPath(from: source, to: target) == paths.first)
    #expect(graph.shortestPathCount(from: source, to: target) == row.count)
    #expect(Set(paths).count == paths.count)
    for path in paths {
      #expect(Set(path.vertices).count == path.vertices.count)
      #expect(path.vertices.first == source)
      #expect(path.vertices.last == target)
      let lengths = try zip(path.vertices, path.vertices.dropFirst()).map {
        try #require(graph.length(between: $0, $1))
      }
      #expect(lengths.reduce(0) { $0 + UInt64($1) } == path.length)
      #expect(path.edgeCount == lengths.count)
    }
  }

  @Test("a tie goes to fewer edges, then to smaller numbers, either way round")
  func ties() throws {
    // 0–5 directly by 1, by way of 3 or 2 by 2 and 2: all of length 720720.
    let graph = try WeightedGraph(
      vertexCount: 7,
      edges: [
        WeightedEdge(0, 3, weight: 2), WeightedEdge(3, 5, weight: 2),
        WeightedEdge(0, 2, weight: 2), WeightedEdge(2, 5, weight: 2), WeightedEdge(0, 5),
        WeightedEdge(5, 6),
      ])
    func path(_ source: Int, _ target: Int) -> [Int]? {
      graph.shortestPath(from: VertexID(source), to: VertexID(target))?.vertices.map(\.index)
    }
    #expect(path(0, 5) == [0, 5])
    #expect(path(5, 0) == [5, 0])
    #expect(path(2, 3) == [2, 0, 3])
    #expect(path(3, 2) == [3, 0, 2])
    #expect(path(6, 0) == [6, 5, 0])
    #expect(path(4, 0) == nil)
    #expect(path(4, 4) == [4])
    #expect(graph.shortestPathCount(from: VertexID(0), to: VertexID(6)) == 3)
    #expect(graph.shortestPathCount(from: VertexID(0), to: VertexID(4)) == 0)
    #expect(graph.shortestPathCount(from: VertexID(4), to: VertexID(4)) == 1)
    #expect(graph.shortestPaths(from: VertexID(0), to: VertexID(4), atMost: 3).isEmpty)
    let all = graph.shortestPaths(from: VertexID(5), to: VertexID(0), atMost: 9)
    #expect(all.map { $0.vertices.map(\.index) } == [[5, 0], [5, 2, 0], [5, 3, 0]])
    #expect(all.map(\.length) == [720_720, 720_720, 720_720])
  }

  @Test("the first of equal paths is found though it passes the greatest numbers")
  func detour() throws {
    let graph = try WeightedGraph(
      vertexCount: 8,
      edges: [(0, 1), (1, 6), (6, 7), (7, 5), (0, 2), (2, 3), (3, 4), (4, 5)].map {
        WeightedEdge($0.0, $0.1)
      })
    let (source, target) = (VertexID(0), VertexID(5))
    let first = try #require(graph.shortestPath(from: source, to: target))
    #expect(first.vertices.map(\.index) == [0, 1, 6, 7, 5])
    for limits in [PathLimits(), PathLimits(edgeCount: 4), PathLimits(length: 4 * 720_720)] {
      let paths = graph.shortestPaths(from: source, to: target, atMost: 3, within: limits)
      #expect(paths.map { $0.vertices.map(\.index) } == [[0, 1, 6, 7, 5], [0, 2, 3, 4, 5]])
    }
  }

  @Test(
    "lengths are those of one search from one end, and the way back is the way", arguments: 0..<6)
  func larger(seed: UInt64) throws {
    let graph = try sentenceGraph(
      entities: 300, sentences: 200, seed: seed, newman: seed % 2 == 1)
    var generator = SplitMix64(seed: seed)
    let components = graph.connectedComponents()
    let backbone = graph.backbone(.metric)
    for kind in PathLengths.allCases {
      let step = StepCosts(graph, kind)
      for _ in 0..<40 {
        let source = VertexID(generator.next(below: 300))
        let target = VertexID(generator.next(below: 300))
        let path = graph.shortestPath(from: source, to: target, kind)
        var search = GuidedSearch(graph, step, to: target.index, greatest: .max)
        let way = search.way(from: source.index, spent: 0, closed: [], closedSteps: [])
        #expect(path?.length == way?.cost.length)
        #expect(path?.edgeCount == way?.cost.edges)
        #expect((path != nil) == (components[source.index] == components[target.index]))
        #expect(graph.shortestPath(from: target, to: source, kind) == path?.reversed())
        let several = graph.shortestPaths(from: source, to: target, atMost: 4, kind)
        #expect(several.first == path)
        #expect(several.map(\.length) == several.map(\.length).sorted())
        // With the backbone's edges alone all shortest paths are still there.
        if kind == .weighted {
          #expect(backbone.shortestPath(from: source, to: target) == path)
          #expect(
            backbone.shortestPathCount(from: source, to: target)
              == graph.shortestPathCount(from: source, to: target))
        }
      }
    }
  }

  @Test("more paths than a number can hold are infinitely many")
  func countless() throws {
    let layers = 700
    let edges = (1..<layers).flatMap { layer in
      (0..<9).map { WeightedEdge(3 * layer + $0 / 3, 3 * layer - 3 + $0 % 3) }
    }
    let graph = try WeightedGraph(vertexCount: 3 * layers, edges: edges)
    let last = VertexID(3 * layers - 1)
    #expect(graph.shortestPathCount(from: VertexID(0), to: last) == .infinity)
    #expect(graph.shortestPathCount(from: VertexID(0), to: VertexID(30)) == 19_683)
    let path = try #require(graph.shortestPath(from: last, to: VertexID(0)))
    #expect(path.vertices.dropFirst().allSatisfy { $0.index % 3 == 0 })
  }

  @Test("an unknown vertex and a negative number trap")
  func traps() async {
    await #expect(processExitsWith: .failure) {
      _ = try WeightedGraph(vertexCount: 2).shortestPath(from: VertexID(0), to: VertexID(2))
    }
    await #expect(processExitsWith: .failure) {
      _ = try WeightedGraph(vertexCount: 2).shortestPathCount(from: VertexID(2), to: VertexID(0))
    }
    await #expect(processExitsWith: .failure) {
      _ = try WeightedGraph(vertexCount: 2).shortestPaths(
        from: VertexID(0), to: VertexID(1), atMost: -1)
    }
  }
}
