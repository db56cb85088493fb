import Entente
import Extractor
import Foundation
import Knowledge
import TestSupport
import Testing

@testable import Readers

/// Networks read back from node-link JSON.
@Suite struct NetworkReaderTests {
  private static let documents = [
    ("a", "2023-09-14", "Vladimir Putin met Kim Jong-un at the Vostochny Cosmodrome in Russia."),
    ("b", "2023-09-15", "Russia and China signed a pact. Japan protested to China and Russia."),
    ("c", "2023-09-20", "In July 2000 Vladimir Putin visited North Korea. France thanked Japan."),
  ].map { Document(id: $0.0, date: CalendarDay(iso: $0.1), text: $0.2) }

  @Test(
    "what was written is read back to the same bytes",
    arguments: [Window.sentences(1), .sentences(2), .paragraph, .document], Weighting.allCases)
  func roundTrip(_ window: Window, _ weighting: Weighting) throws {
    let corpus = Corpus(Self.documents, extractor: Extractor(knowledge: .embedded))
    let options = NetworkOptions(
      window: window, weighting: weighting, kinds: [.leader, .state, .place, .organisation],
      from: CalendarDay(iso: "2000-01-01"), to: CalendarDay(iso: "2023-09-30"), clock: .event)
    let network = Network(of: corpus, options: options)
    let text = network.written(as: .json)
    let read = try NetworkReader.read(Array(text.utf8))
    #expect(read.written(as: .json) == text)
    #expect(read.nodes.map(\.entity) == network.nodes.map(\.entity) && read.options == options)
    for (node, counted) in zip(read.nodes, network.nodes) {
      #expect(node.mentions == counted.mentions && node.windows == counted.windows)
      #expect(node.documents == counted.documents && node.appearances.isEmpty)
    }
    #expect(read.edges.map(\.weight) == network.edges.map(\.weight) && read.edges.count > 4)
    #expect(read.written(as: .csv) == network.written(as: .csv))
  }

  @Test func `the JSON of NetworkX is read, whatever the order and name of its edges`() throws {
    for name in ["links", "edges"] {
      let text = """
        {"multigraph": false, "graph": {}, "nodes": [{"id": 3}, {"id": "state/B", "color": "red"},
        {"id": "leader/a"}], "\(name)": [{"target": 3, "source": "state/B", "weight": 2.5},
        {"source": "leader/a", "target": "state/B"}]}
        """
      let network = try NetworkReader.read(Array(text.utf8))
      #expect(network.nodes.map(\.entity.id) == ["3", "leader/a", "state/B"])
      #expect(network.nodes.map(\.entity.kind) == [.organisation, .leader, .state])
      #expect(network.edges.map(\.weight) == [2.5, 1])
      #expect(network.edges.map { [$0.source, $0.target] } == [[0, 2], [1, 2]])
    }
  }

  @Test(
    "what is no network is told with its place",
    arguments: [
      ("", "is no JSON"), ("{", "is no JSON"), ("Putin", "is no JSON"),
      ("[]", "is no JSON object"), ("{}", "nodes is missing"),
      (#"{"nodes":7}"#, "nodes has the wrong type"), (#"{"nodes":[{}]}"#, "nodes[0].id is missing"),
      (#"{"nodes":[{"id":[]}]}"#, "nodes[0].id has the wrong type"),
      (#"{"nodes":[{"id":"a"},{"id":"a"}]}"#, #"has two nodes with the id "a""#),
      (
        #"{"nodes":[{"id":"a"}],"links":[{"source":"a","target":"b"}]}"#,
        #"links[0].target names no node: "b""#
      ),
      (
        #"{"nodes":[{"id":"a"}],"edges":[{"source":"b","target":"a"}]}"#,
        #"edges[0].source names no node: "b""#
      ),
      (
        #"{"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"a","target":"b","weight":0}]}"#,
        "links[0].weight is not above 0"
      ),
      (
        #"{"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"a","target":"b","weight":"2"}]}"#,
        "links[0].weight has the wrong type"
      ),
      (
        #"{"nodes":[{"id":"a"},{"id":"b"}],"links":[{"source":"a","target":"b","last":"May"}]}"#,
        #"links[0].last is "May", which is no date such as 2023-09-14"#
      ),
      (
        #"{"nodes":[],"graph":{"from":"2023"}}"#,
        #"graph.from is "2023", which is no date such as 2023-09-14"#
      ),
    ])
  func refuses(_ text: String, _ message: String) {
    do {
      _ = try NetworkReader.read(Array(text.utf8))
      Issue.record("it was read")
    } catch {
      #expect(error.description == message)
      #expect(!error.cure.isEmpty)
    }
  }

  @Test func `a file that is not there is unreadable`() {
    #expect(throws: NetworkReadingError.unreadable) { try NetworkReader.read(path: "/none/at/all") }
  }

  @Test("no damage to a file crashes the reader", arguments: 0..<10 as Range<UInt64>)
  func damage(_ seed: UInt64) {
    let whole =
      Array(
        #"{"directed":false,"graph":{"first":"2023-09-14","window":"sentences:2","kinds":["state"]},"#
          .utf8)
      + Array(
        #""nodes":[{"id":"a"},{"id":"b","lat":1,"lon":2}],"links":[{"source":"a","target":"b","weight":1}]}"#
          .utf8)
    var numbers = SeededNumbers(seed: seed)
    var taken = 0
    for _ in 0..<200 {
      var bytes = whole
      for _ in 0..<(1 + numbers.below(2)) {
        let index = numbers.below(bytes.count)
        switch numbers.below(3) {
        case 0: bytes[index] = UInt8(numbers.below(256))
        case 1: bytes.remove(at: index)
        default: bytes.insert(bytes[numbers.below(bytes.count)], at: index)
        }
      }
      guard let network = try? NetworkReader.read(bytes) else { continue }
      taken += 1
      #expect(network.edges.allSatisfy { $0.weight > 0 && $0.source < $0.target })
      _ = network.written(as: .json)
    }
    #expect(taken > 5 && taken < 195)
  }
}
