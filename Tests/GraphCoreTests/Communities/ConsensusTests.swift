import Testing

@testable import GraphCore

/// Two cliques of five and a vertex tied to some members of each, two if left out.
private func bridged(
  left: Double = 1, right: Double = 1, ties: Int = 2
) throws -> WeightedGraph {
  var edges = (0..<ties).flatMap {
    [WeightedEdge($0, 10, weight: left), WeightedEdge(5 + $0, 10, weight: right)]
  }
  for one in 0..<5 {
    for other in 0..<one {
      edges.append(WeightedEdge(one, other))
      edges.append(WeightedEdge(5 + one, 5 + other))
    }
  }
  return try WeightedGraph(vertexCount: 11, edges: edges)
}

@Suite("Consensus of many runs")
struct ConsensusTests {
  @Test("a vertex between two cliques is marked, and only that one")
  func between() throws {
    let graph = try bridged()
    let consensus = graph.consensusCommunities(runs: 60)
    #expect(consensus.partition.communityCount == 2)
    #expect(consensus.runCount == 60)
    for vertex in graph.vertices.dropLast() {
      #expect(consensus.certainties[vertex.index] == 1)
      #expect(consensus.seconds[vertex.index] == nil)
      #expect(!consensus.isBetweenCommunities(vertex))
    }
    let certainty = consensus.certainties[10]
    #expect(certainty > 0.2 && certainty < 0.8)
    let second = consensus.seconds[10]
    #expect(second?.community == 1 - consensus.partition.labels[10])
    #expect(abs((second?.share ?? 0) - (1 - certainty)) < 1e-12)
    #expect(consensus.isBetweenCommunities(VertexID(10)))
    #expect(!consensus.isBetweenCommunities(VertexID(10), share: 0.9))
    #expect(consensus.meanVariation > 0)
  }

  @Test("the map equation marks the vertex between two cliques too, whatever the threads")
  func mapEquation() throws {
    let graph = try bridged(ties: 5)
    let options = MapEquationOptions(seed: 3)
    let consensus = graph.consensusCommunities(options, runs: 60)
    #expect(consensus.partition.communityCount == 2)
    #expect(isConnected(consensus.partition, in: graph))
    #expect(consensus.certainties.dropLast().allSatisfy { $0 == 1 })
    #expect(consensus.certainties[10] > 0.2 && consensus.certainties[10] < 0.8)
    #expect(consensus.isBetweenCommunities(VertexID(10)))
    #expect(graph.consensusCommunities(options, runs: 60, threads: 3) == consensus)
    let leaning = try bridged(left: 2, ties: 5)
    let sure = leaning.consensusCommunities(options)
    #expect(sure.partition == leaning.mapEquation(options))
    #expect(sure.certainties.allSatisfy { $0 == 1 } && sure.roundCount == 0)
  }

  /// The sum of the distances of all pairs.
  private static func spread(_ partitions: [Partition]) -> Double {
    partitions.reduce(0) { sum, left in
      partitions.reduce(sum) { $0 + PartitionComparison(left, $1).variationOfInformation }
    }
  }

  @Test("where all runs agree the consensus is what they found")
  func agreement() throws {
    let graph = try bridged(left: 2)
    let consensus = graph.consensusCommunities()
    #expect(consensus.partition == graph.leiden())
    #expect(consensus.certainties.allSatisfy { $0 == 1 })
    #expect(consensus.seconds.allSatisfy { $0 == nil })
    #expect(consensus.meanVariation == 0)
    #expect(consensus.roundCount == 0)
  }

  /// Certainty by its definition: run by run, vertex by vertex, with sets.
  private func certainties(_ partition: Partition, _ runs: [[UInt32]]) -> [Double] {
    partition.labels.indices.map { vertex in
      let others = partition.labels.indices.filter {
        $0 != vertex && partition.labels[$0] == partition.labels[vertex]
      }
      let with = runs.count { run in
        if others.isEmpty { return run.count { $0 == run[vertex] } == 1 }
        let counts = Dictionary(grouping: others) { run[$0] }.mapValues(\.count)
        let own = counts[run[vertex]] ?? 0
        return own > 0 && counts.values.allSatisfy { $0 <= own }
      }
      return Double(with) / Double(runs.count)
    }
  }

  /// How often each vertex stands with each other community in runs where it leaves its own.
  private func standing(
    _ partition: Partition, _ runs: [[UInt32]], vertex: Int
  ) -> [Int: Int] {
    var result: [Int: Int] = [:]
    for run in runs where certainties(partition, [run])[vertex] == 0 {
      for (community, members) in partition.communities.enumerated()
      where community != partition.labels[vertex] {
        let counts = Dictionary(grouping: members) { run[$0.index] }.mapValues(\.count)
        let own = counts[run[vertex]] ?? 0
        if own > 0, counts.values.allSatisfy({ $0 <= own }) { result[community, default: 0] += 1 }
      }
    }
    return result
  }

  @Test("certainties are counted as they are defined", arguments: 0..<60)
  func definition(seed: UInt64) throws {
    var generator = SplitMix64(seed: seed)
    let count = 1 + generator.next(below: 9)
    let graph = try WeightedGraph(vertexCount: count)
    let partition = Partition(
      labels: (0..<count).map { _ in generator.next(below: 3) }, of: graph)
    let runs = (0..<5).map { _ in
      (0..<count).map { _ in UInt32(generator.next(below: min(count, 4))) }
    }
    var found = MembershipCount(partition)
    for run in runs { found.add(run: run) }
    #expect(found.withOwn.map { Double($0) / 5 } == certainties(partition, runs))
    for vertex in 0..<count {
      var others: [Int: Int] = [:]
      for other in found.withOthers[vertex] { others[other.community] = other.count }
      #expect(others == standing(partition, runs, vertex: vertex))
    }
  }

  @Test("the consensus is a function of the seed, whatever the threads", arguments: [false, true])
  func deterministic(newman: Bool) throws {
    let graph = try sentenceGraph(entities: 300, sentences: 220, seed: 4, newman: newman)
    let options = LeidenOptions(seed: 3)
    let expected = graph.consensusCommunities(options, runs: 9)
    #expect(expected.roundCount > 0)
    for threads in [2, 5] {
      #expect(graph.consensusCommunities(options, runs: 9, threads: threads) == expected)
    }
    #expect(graph.consensusCommunities(LeidenOptions(seed: 4), runs: 9) != expected)
  }

  /// Checks that consensuses hold together and differ less than runs do; gives one of each.
  private func steadied(
    in graph: WeightedGraph, times: UInt64, consensus: (_ seed: UInt64) -> Partition,
    run: (_ seed: UInt64) -> Partition
  ) -> (consensus: Partition, run: Partition) {
    let (found, runs) = ((0..<times).map { consensus(100 * $0) }, (0..<times).map(run))
    #expect(found.allSatisfy { isConnected($0, in: graph) })
    #expect(Self.spread(found) < Self.spread(runs))
    return (found[0], runs[0])
  }

  @Test("every community is connected, and two consensuses are nearer than two runs")
  func stability() throws {
    let graph = try sentenceGraph(entities: 400, sentences: 300, seed: 8)
    let leiden = steadied(
      in: graph, times: 6,
      consensus: { graph.consensusCommunities(LeidenOptions(seed: $0), runs: 15).partition },
      run: { graph.leiden(LeidenOptions(seed: $0)) })
    #expect(graph.modularity(of: leiden.consensus) > graph.modularity(of: leiden.run) - 0.02)
    let walk = steadied(
      in: graph, times: 4,
      consensus: { graph.consensusCommunities(MapEquationOptions(seed: $0), runs: 15).partition },
      run: { graph.mapEquation(MapEquationOptions(seed: $0)) })
    #expect(graph.codelength(of: walk.consensus) < graph.codelength(of: walk.run) * 1.02)
  }

  @Test("a graph without edges agrees on communities of one; one run is sure of itself")
  func bare() throws {
    #expect(try WeightedGraph(vertexCount: 0).consensusCommunities().partition.labels.isEmpty)
    let three = try WeightedGraph(vertexCount: 3).consensusCommunities()
    #expect(three.partition.labels == [0, 1, 2])
    #expect(three.certainties == [1, 1, 1])
    let graph = try sentenceGraph(entities: 80, sentences: 60, seed: 1)
    let one = graph.consensusCommunities(runs: 1)
    #expect(one.partition == graph.leiden())
    #expect(one.certainties.allSatisfy { $0 == 1 })
  }

  @Test("no run is no consensus")
  func trap() async {
    await #expect(processExitsWith: .failure) {
      _ = try WeightedGraph(vertexCount: 2).consensusCommunities(runs: 0)
    }
  }
}
