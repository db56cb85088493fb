import Entente
import Extractor
import Foundation
import GraphCore
import Knowledge
import TestSupport
import Testing

/// The join against a recount by plain loops.
@Suite struct JoinTests {
  private static let windows: [Window] = [
    .sentences(1), .sentences(2), .sentences(3), .paragraph, .document,
  ]

  private func compare(_ corpus: Corpus, _ options: NetworkOptions) -> Network {
    let network = Network(of: corpus, options: options)
    let oracle = JoinOracle(corpus, options)
    #expect(network.windowCount == oracle.windowCount)
    #expect(network.documentCount == oracle.documentCount)
    #expect(network.openMentions == oracle.openMentions)
    #expect(network.nodes.map(\.entity.id) == oracle.nodeMentions.keys.sorted())
    for node in network.nodes {
      let id = node.entity.id
      #expect(node.mentions == oracle.nodeMentions[id], "\(id)")
      #expect(node.documents == oracle.nodeDocuments[id]?.count, "\(id)")
      #expect(node.windows == oracle.nodeWindows[id], "\(id)")
    }
    #expect(network.edges.count == oracle.amounts.count)
    for edge in network.edges {
      let pair = JoinOracle.Pair(
        first: network.nodes[edge.source].entity.id, second: network.nodes[edge.target].entity.id)
      let amounts = oracle.amounts[pair] ?? []
      let name = "\(pair.first) – \(pair.second)"
      #expect(edge.source < edge.target)
      #expect(abs(edge.weight - amounts.reduce(0, +)) < 1e-9, "\(name)")
      #expect(edge.windows == amounts.count, "\(name)")
      #expect(edge.documents == oracle.documents[pair]?.count, "\(name)")
      let days = (oracle.documents[pair] ?? []).compactMap { corpus.documents[$0].date }
      #expect(edge.first == days.min() && edge.last == days.max(), "\(name)")
      let (both, all) = (Double(amounts.count), Double(oracle.windowCount))
      let alone =
        Double(oracle.nodeWindows[pair.first] ?? 0) * Double(oracle.nodeWindows[pair.second] ?? 0)
      let expected = both == all ? 1 : log(both * all / alone) / log(all / both)
      #expect(abs(edge.association.npmi - expected) < 1e-9, "\(name)")
    }
    let order = network.edges.map { [$0.source, $0.target] }
    #expect(zip(order, order.dropFirst()).allSatisfy { $0.lexicographicallyPrecedes($1) })
    return network
  }

  @Test("each window and weighting counts as plain loops do", arguments: 0..<8 as Range<UInt64>)
  func windowsAndWeightings(_ seed: UInt64) {
    let corpus = SmallCorpus.corpus(SmallCorpus.documents(seed: seed, count: 24))
    for window in Self.windows {
      for weighting in Weighting.allCases {
        let network = compare(corpus, NetworkOptions(window: window, weighting: weighting))
        #expect(network.nodes.count >= 12 && network.edges.count >= 15, "\(window)")
      }
    }
  }

  @Test("spans of dates and kinds count as plain loops do", arguments: 0..<8 as Range<UInt64>)
  func spansAndKinds(_ seed: UInt64) {
    let corpus = SmallCorpus.corpus(SmallCorpus.documents(seed: seed &+ 100, count: 24))
    for clock in [Clock.published, .event] {
      for (from, to) in [
        ("2023-09-05", "2023-09-12"), ("2023-09-20", "-"), ("-", "2023-09-04"),
        ("2000-01-01", "2000-12-31"), ("1949-06-01", "1949-06-02"), ("2030-01-01", "-"),
      ] {
        let options = NetworkOptions(
          window: .sentences(2), kinds: [.leader, .state], from: CalendarDay(iso: from),
          to: CalendarDay(iso: to), clock: clock)
        let network = compare(corpus, options)
        #expect(network.nodes.allSatisfy { $0.entity.kind != .place })
        if from == "2030-01-01" { #expect(network.nodes.isEmpty && network.documentCount == 0) }
        if from == "2000-01-01" { #expect(network.nodes.isEmpty == (clock == .published)) }
      }
    }
  }

  @Test func `a corpus of nothing is a network of nothing`() {
    for documents in [[], [SmallCorpus.document("a", "2023-09-14", "Talks went on.")]] {
      let network = SmallCorpus.network(documents)
      #expect(network.nodes.isEmpty && network.edges.isEmpty && network.windowCount == 0)
      #expect(network.documentCount == documents.count)
      #expect(network.graph.vertexCount == 0)
    }
  }
}
