import Testing

@testable import GraphCore

@Suite("Levels, warm starts and names of communities")
struct CommunityLevelTests {
  @Test("each level lies within the one before, and is connected", arguments: 0..<8)
  func nested(seed: UInt64) throws {
    let graph = try sentenceGraph(
      entities: 250, sentences: 260, seed: seed, newman: seed % 2 == 1)
    for quality in LeidenOptions.Quality.allCases {
      let levels = graph.communityLevels(LeidenOptions(seed: seed, quality: quality))
      #expect(levels.count == 4)
      for (upper, lower) in zip(levels, levels.dropFirst()) {
        #expect(upper.communityCount <= lower.communityCount)
        for members in lower.communities {
          #expect(Set(members.map { upper[$0] }).count == 1)
        }
      }
      #expect(levels.allSatisfy { isConnected($0, in: graph) })
      #expect(levels[0].communityCount < levels[3].communityCount)
    }
  }

  @Test("the first level is the search at its resolution, and dividing pays at each")
  func quality() throws {
    let graph = try sentenceGraph(entities: 300, sentences: 500, seed: 3)
    let resolutions = [0.7, 1.4, 2.8]
    let levels = graph.communityLevels(resolutions: resolutions)
    #expect(levels[0] == graph.leiden(LeidenOptions(resolution: 0.7)))
    for place in 1..<3 {
      let gamma = resolutions[place]
      #expect(
        graph.modularity(of: levels[place], resolution: gamma)
          > graph.modularity(of: levels[place - 1], resolution: gamma))
    }
    #expect(graph.communityLevels(resolutions: []).isEmpty)
  }

  @Test("two pairs of cliques are found as pairs and as cliques")
  func cliques() throws {
    var edges: [WeightedEdge] = []
    for clique in 0..<4 {
      for left in 0..<5 {
        for right in 0..<left {
          edges.append(WeightedEdge(5 * clique + left, 5 * clique + right))
        }
      }
    }
    for pair in [0, 10] {
      for member in 0..<4 { edges.append(WeightedEdge(pair + member, pair + 5 + member)) }
    }
    edges.append(WeightedEdge(0, 10))
    let graph = try WeightedGraph(vertexCount: 20, edges: edges)
    let levels = graph.communityLevels(resolutions: [0.3, 1])
    #expect(levels[0] == Partition(labels: (0..<20).map { $0 / 10 }, of: graph))
    #expect(levels[1] == Partition(labels: (0..<20).map { $0 / 5 }, of: graph))
  }

  @Test("a search from its own result ends no worse, and stays where communities are plain")
  func warm() throws {
    let graph = try sentenceGraph(entities: 300, sentences: 400, seed: 2)
    let found = graph.leiden(LeidenOptions(starts: 5))
    #expect(graph.modularity(of: graph.leiden(startingFrom: found)) >= graph.modularity(of: found))
    let fast = LeidenOptions(iterations: .atMost(1))
    let again = graph.leiden(fast, startingFrom: found)
    #expect(graph.modularity(of: again) >= graph.modularity(of: found))
    var edges: [WeightedEdge] = []
    for vertex in 0..<20 {
      for other in 0..<vertex where other / 5 == vertex / 5 {
        edges.append(WeightedEdge(other, vertex))
      }
      if vertex % 5 == 0 { edges.append(WeightedEdge(vertex, (vertex + 5) % 20)) }
    }
    let ring = try WeightedGraph(vertexCount: 20, edges: edges)
    let cliques = Partition(labels: (0..<20).map { $0 / 5 }, of: ring)
    #expect(ring.leiden(fast, startingFrom: cliques) == cliques)
    let blocks = Partition(labels: (0..<300).map { $0 % 7 }, of: graph)
    let from = graph.leiden(startingFrom: blocks)
    #expect(isConnected(from, in: graph))
    #expect(graph.modularity(of: from) > graph.modularity(of: found) - 0.02)
  }

  @Test("after a small change a warm start moves fewer vertices than a cold one")
  func series() throws {
    let before = try sentenceGraph(entities: 400, sentences: 500, seed: 12)
    let added = try sentenceGraph(entities: 400, sentences: 15, seed: 13)
    let after = try WeightedGraph(vertexCount: 400, edges: before.edges + added.edges)
    var (warm, cold) = (0.0, 0.0)
    for seed in 0..<5 {
      let first = before.leiden(LeidenOptions(seed: UInt64(seed)))
      let options = LeidenOptions(seed: UInt64(seed + 50))
      let near = after.leiden(options, startingFrom: first)
      warm += PartitionComparison(first, near).variationOfInformation
      cold += PartitionComparison(first, after.leiden(options)).variationOfInformation
    }
    #expect(warm < cold)
  }

  @Test("the strongest members are those with most weight inside, lower numbers first")
  func members() throws {
    let edges = [(0, 1, 3), (0, 2, 1), (1, 2, 1), (2, 3, 9), (3, 4, 1), (5, 6, 1)]
    let graph = try WeightedGraph(
      vertexCount: 8, edges: edges.map { WeightedEdge($0.0, $0.1, weight: Double($0.2)) })
    let partition = Partition(labels: [0, 0, 0, 1, 1, 2, 2, 3], of: graph)
    let named = graph.strongestMembers(of: partition, atMost: 2)
    #expect(named.map { $0.map(\.vertex.index) } == [[0, 1], [3, 4], [5, 6], [7]])
    #expect(named.map { $0.map(\.innerStrength) } == [[4, 4], [1, 1], [1, 1], [0]])
    #expect(graph.strongestMembers(of: partition)[0].map(\.innerStrength) == [4, 4, 2])
    #expect(graph.strongestMembers(of: partition, atMost: 0) == [[], [], [], []])
  }

  @Test("levels that descend, a partition of another graph")
  func traps() async {
    await #expect(processExitsWith: .failure) {
      _ = try WeightedGraph(vertexCount: 2).communityLevels(resolutions: [2, 1])
    }
    await #expect(processExitsWith: .failure) {
      let other = Partition(labels: [0], of: try WeightedGraph(vertexCount: 1))
      _ = try WeightedGraph(vertexCount: 2).leiden(startingFrom: other)
    }
  }
}
