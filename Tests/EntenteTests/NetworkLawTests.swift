import Entente
import Extractor
import GraphCore
import Knowledge
import TestSupport
import Testing

/// What must hold of every network.
@Suite struct NetworkLawTests {
  private static let formats = NetworkFormat.allCases

  private func files(_ network: Network) -> [String] {
    Self.formats.map { network.written(as: $0) }
  }

  @Test("the order of the documents changes no byte", arguments: 0..<5 as Range<UInt64>)
  func permutations(_ seed: UInt64) {
    var documents = SmallCorpus.documents(seed: seed, count: 20)
    // Several documents of one day, of one id, and undated ones with one id.
    documents.append(SmallCorpus.document("d0", "2023-09-10", SmallCorpus.sentences[0]))
    documents.append(SmallCorpus.document("d0", "2023-09-10", SmallCorpus.sentences[1]))
    documents.append(SmallCorpus.document("d0", "-", SmallCorpus.sentences[2]))
    documents.append(SmallCorpus.document("d0", "-", SmallCorpus.sentences[3]))
    let expected = files(SmallCorpus.network(documents))
    var numbers = SeededNumbers(seed: seed)
    for _ in 0..<3 {
      documents.shuffle(using: &numbers)
      #expect(files(SmallCorpus.network(documents)) == expected)
    }
    #expect(expected[0].contains("leader/vladimir-putin"))
  }

  @Test("the number of threads changes no byte", arguments: [2, 3, 7, 200])
  func threads(_ threads: Int) {
    let documents = SmallCorpus.documents(seed: 9, count: 130)
    let one = SmallCorpus.corpus(documents)
    let several = SmallCorpus.corpus(documents, threads: threads)
    #expect(several.extractions.count == 130)
    #expect(several.extractions.map(\.mentions) == one.extractions.map(\.mentions))
    #expect(files(Network(of: several)) == files(Network(of: one)))
  }

  @Test(
    "documents far away count again, and no measure of chance changes",
    arguments: Weighting.allCases)
  func doubling(_ weighting: Weighting) {
    let documents = SmallCorpus.documents(seed: 4, count: 20, undated: false)
    let copies = documents.map { document in
      Document(
        id: "copy of " + document.id, date: document.date?.advanced(by: 500), text: document.text)
    }
    for window in [Window.sentences(1), .sentences(2), .document] {
      let options = NetworkOptions(window: window, weighting: weighting)
      let once = SmallCorpus.network(documents, options)
      let twice = SmallCorpus.network(documents + copies, options)
      #expect(twice.nodes.map(\.entity) == once.nodes.map(\.entity))
      #expect(twice.nodes.map(\.mentions) == once.nodes.map { $0.mentions * 2 })
      #expect(twice.edges.map(\.weight) == once.edges.map { $0.weight * 2 })
      #expect(twice.edges.map(\.documents) == once.edges.map { $0.documents * 2 })
      #expect(twice.windowCount == once.windowCount * 2)
      for (first, second) in zip(once.edges, twice.edges) {
        #expect(abs(first.association.npmi - second.association.npmi) < 1e-9)
        #expect(abs(2 * first.association.g2 - second.association.g2) < 1e-9)
      }
    }
  }

  @Test(
    "each weight is the recount of its evidence, and the evidence holds both ends",
    arguments: 0..<4 as Range<UInt64>)
  func evidence(_ seed: UInt64) {
    let corpus = SmallCorpus.corpus(SmallCorpus.documents(seed: seed, count: 16))
    for window in [Window.sentences(1), .sentences(3), .paragraph, .document] {
      for weighting in Weighting.allCases {
        let network = Network(
          of: corpus, options: NetworkOptions(window: window, weighting: weighting))
        for edge in network.edges {
          #expect(Network.recount(edge.evidence) == edge.weight)
          #expect(Network.recount(edge.evidence.reversed()) == edge.weight)
          #expect(edge.evidence.count == edge.windows)
          #expect(Set(edge.evidence.map(\.document)).count == edge.documents)
          #expect(edge.evidence.map(\.document) == edge.evidence.map(\.document).sorted())
          let ends = [network.nodes[edge.source].entity.id, network.nodes[edge.target].entity.id]
          for piece in edge.evidence {
            let mentions = corpus.extractions[piece.document].mentions
            for end in ends {
              #expect(
                mentions.contains { $0.entity?.id == end && piece.sentences.contains($0.sentence) })
            }
            #expect(piece.amount > 0 && piece.occurrences >= 1)
          }
        }
      }
    }
  }

  @Test func `with Newman's weighting each entity gives 1 to each window that it shares`() {
    let corpus = SmallCorpus.corpus(SmallCorpus.documents(seed: 12, count: 20))
    for window in [Window.sentences(1), .paragraph, .document] {
      let options = NetworkOptions(window: window, weighting: .newman)
      let network = Network(of: corpus, options: options)
      let strengths = network.graph.strengths()
      var shared = Array(repeating: Set<[Int]>(), count: network.nodes.count)
      for edge in network.edges {
        for piece in edge.evidence {
          // Windows of these sizes do not overlap: document and paragraph, or sentence, tell them apart.
          let sentence = corpus.extractions[piece.document].sentences[piece.sentences[0]]
          let place =
            switch window {
            case .sentences: piece.sentences[0]
            case .paragraph: sentence.paragraph
            case .document: 0
            }
          shared[edge.source].insert([piece.document, place])
          shared[edge.target].insert([piece.document, place])
        }
      }
      for index in network.nodes.indices {
        #expect(abs(strengths[index] - Double(shared[index].count)) < 1e-9)
      }
      #expect(strengths.contains { $0 > 5 })
    }
  }

  @Test func `edges are the same from both ends`() throws {
    let network = SmallCorpus.network(SmallCorpus.documents(seed: 5, count: 10))
    for edge in network.edges {
      let there = try #require(network.edge(between: edge.source, edge.target))
      let back = try #require(network.edge(between: edge.target, edge.source))
      #expect(there.weight == edge.weight && back.weight == edge.weight)
      #expect(there.association == back.association)
    }
    #expect(network.edge(between: 0, 0) == nil)
    for (index, node) in network.nodes.enumerated() {
      #expect(network.index(of: node.entity.id) == index)
    }
    #expect(network.index(of: "") == nil && network.index(of: "zzz") == nil)
  }

  @Test func `a filter keeps the edges that pass, their ends and the totals`() throws {
    let network = SmallCorpus.network(SmallCorpus.documents(seed: 6, count: 20))
    let strong = network.filtered { $0.weight >= 4 }
    #expect(strong.edges.count == network.edges.filter { $0.weight >= 4 }.count)
    #expect(!strong.edges.isEmpty && strong.nodes.count < network.nodes.count)
    #expect(strong.windowCount == network.windowCount)
    for edge in strong.edges {
      let ends = (strong.nodes[edge.source].entity.id, strong.nodes[edge.target].entity.id)
      #expect(try #require(network.edge(ends.0, ends.1)).weight == edge.weight)
    }
    #expect(strong.nodes.map(\.entity.id) == strong.nodes.map(\.entity.id).sorted())
    #expect(network.filtered(keepsIsolated: true) { _ in false }.nodes == network.nodes)
    #expect(network.filtered { _ in false }.nodes.isEmpty)
  }

  @Test func `progress is told after each batch, up to the number of documents`() async {
    await confirmation(expectedCount: 3) { told in
      _ = Corpus(
        SmallCorpus.documents(seed: 1, count: 130), extractor: SmallCorpus.extractor, threads: 2
      ) { done in
        if [64, 128, 130].contains(done) { told() }
      }
    }
  }
}
